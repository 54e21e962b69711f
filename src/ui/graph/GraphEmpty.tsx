import { useTranslations } from 'use-intl';
import { useApp, useSelectors } from '../kit/AppContext';
import { WaysBack } from '../kit/WaysBack';
import styles from './GraphEmpty.module.css';

/** Said where the filters, or the reader's own cut, leave nothing: an empty canvas would look broken. */
export const GraphEmpty = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const empty = useApp((state) => {
    const visible = selectors.visible(state);
    if (visible === null || visible.counts.entities > 0) return null;
    return visible.filtered ? 'filters' : visible.cutAway > 0 ? 'cut' : null;
  });
  if (empty === null) return null;
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{t('nothing', { by: empty })}</p>
      <WaysBack from={empty} />
    </div>
  );
};
