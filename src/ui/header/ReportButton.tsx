import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { changesSince, holds } from '../../core/proof';
import { useActions, useApp } from '../kit/AppContext';
import styles from './Provenance.module.css';

/** The way to what of the file was not used, and to what became of a snapshot since; there is none where all is well with a file that is no snapshot. */
export const ReportButton = () => {
  const t = useTranslations('app');
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const count = dataset?.report.issues.length ?? 0;
  const changes = dataset === null ? null : changesSince(dataset);
  if (count === 0 && changes === null) return null;
  const snapshot = changes === null ? '' : t(holds(changes) ? 'snapshot.same' : 'snapshot.changed');
  return (
    <Button className={styles.button ?? ''} aria-label={[snapshot, count > 0 ? t('report', { count }) : ''].filter(Boolean).join(', ')} onPress={() => showDialog('report')}>
      {[snapshot, count > 0 ? t('reportShort', { count }) : ''].filter(Boolean).join(' · ')}
    </Button>
  );
};
