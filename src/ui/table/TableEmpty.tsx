import { useTranslations } from 'use-intl';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { focusAround } from '../kit/focusAround';
import styles from './TableEmpty.module.css';

/** Why there is no row, and the way back. */
export const TableEmpty = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const t = useTranslations('table');
  const { clearFilters, showAll } = useActions();
  if (dataset.claims.count === 0) return <div className={styles.empty}><p className={styles.said}>{t('noneAtAll')}</p></div>;
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{t(visible.filtered ? 'none' : 'noneLeft')}</p>
      <div className={styles.deeds}>
        {visible.filtered && <Button onPress={focusAround(clearFilters)}>{t('clearFilters')}</Button>}
        {visible.cutAway > 0 && <Button onPress={focusAround(showAll)}>{t('showAll')}</Button>}
      </div>
    </div>
  );
};
