import { useTranslations } from 'use-intl';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './GraphEmpty.module.css';

/** Said where the filters leave nothing: an empty canvas would look broken. */
export const GraphEmpty = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const { clearFilters } = useActions();
  const empty = useApp((state) => {
    const visible = selectors.visible(state);
    return visible !== null && visible.filtered && visible.counts.entities === 0;
  });
  if (!empty) return null;
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{t('nothing')}</p>
      <Button onPress={() => clearFilters()}>{t('clearFilters')}</Button>
    </div>
  );
};
