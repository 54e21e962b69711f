import { useTranslations } from 'use-intl';
import { CHECKS } from '../../model/vocabulary';
import { useActions, useApp } from '../kit/AppContext';
import { CheckBadge } from '../kit/CheckBadge';
import { Dialog } from '../kit/Dialog';
import styles from './CheckDialog.module.css';

/** The one place where the check is explained, and what it does not show. */
export const CheckDialog = () => {
  const t = useTranslations('help.checkDialog');
  const isOpen = useApp((state) => state.dialog === 'check');
  const { showDialog } = useActions();
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => showDialog(null)}>
      <div className={styles.text}>
        <p>{t('intro')}</p>
        <dl>
          {CHECKS.map((check) => (
            <div key={check} className={styles.row}>
              <dt>
                <CheckBadge check={check} />
              </dt>
              <dd>{t(check)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('notTrue')}</h3>
        <p>{t('notTrueWhy')}</p>
      </div>
    </Dialog>
  );
};
