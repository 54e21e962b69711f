import { useTranslations } from 'use-intl';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { WaysBack } from '../kit/WaysBack';
import styles from './TableEmpty.module.css';

/** Why there is no row, and the way back. */
export const TableEmpty = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const t = useTranslations('table');
  if (dataset.claims.count === 0) return <div className={styles.empty}><p className={styles.said}>{t('noneAtAll')}</p></div>;
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{t(visible.filtered ? 'none' : 'noneLeft')}</p>
      <div className={styles.deeds}>
        <WaysBack />
      </div>
    </div>
  );
};
