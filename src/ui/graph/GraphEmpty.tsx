import { useTranslations } from 'use-intl';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { focusAround } from '../kit/focusAround';
import styles from './GraphEmpty.module.css';

/** Said where the filters, or the reader's own cut, leave nothing: an empty canvas would look broken. */
export const GraphEmpty = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const { clearFilters, showAll } = useActions();
  const empty = useApp((state) => {
    const visible = selectors.visible(state);
    if (visible === null || visible.counts.entities > 0) return null;
    return visible.filtered ? 'filters' : visible.cutAway > 0 ? 'cut' : null;
  });
  if (empty === null) return null;
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{t('nothing', { by: empty })}</p>
      {empty === 'filters' ? <Button onPress={focusAround(clearFilters)}>{t('clearFilters')}</Button> : <Button onPress={focusAround(showAll)}>{t('showAll')}</Button>}
    </div>
  );
};
