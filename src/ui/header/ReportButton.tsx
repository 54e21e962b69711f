import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import styles from './Provenance.module.css';

/** The way to what of the file was not used; there is none when all of it was. */
export const ReportButton = () => {
  const t = useTranslations('app');
  const count = useApp((state) => state.dataset?.report.issues.length ?? 0);
  const { showDialog } = useActions();
  if (count === 0) return null;
  return (
    <Button className={styles.button ?? ''} aria-label={t('report', { count })} onPress={() => showDialog('report')}>
      {t('reportShort', { count })}
    </Button>
  );
};
