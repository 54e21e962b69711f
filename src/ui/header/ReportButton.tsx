import { TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { snapshotStanding } from '../../core/proof';
import { useActions, useApp } from '../kit/AppContext';
import styles from './Provenance.module.css';
import { useChange } from './useChange';

/** The way to what of the file was not used, and to what became of a snapshot since; there is none where all is well with a file that is no snapshot. */
export const ReportButton = () => {
  const t = useTranslations('app');
  const dataset = useApp((state) => state.dataset);
  const change = useChange();
  const { showDialog } = useActions();
  const count = dataset?.report.issues.length ?? 0;
  const standing = dataset === null ? null : snapshotStanding(dataset);
  if (count === 0 && standing === null) return null;
  const snapshot = change !== '' || standing === null ? change : t(standing === 'amended' ? 'snapshotAmended' : 'snapshotSame');
  return (
    <Button
      className={[styles.button, change === '' ? '' : styles.changed].join(' ')}
      aria-label={[snapshot, count > 0 ? t('report', { count }) : ''].filter(Boolean).join(', ')}
      onPress={() => showDialog('report')}
    >
      {change !== '' && <TriangleAlert size={14} aria-hidden />}
      {[snapshot, count > 0 ? t('reportShort', { count }) : ''].filter(Boolean).join(' · ')}
    </Button>
  );
};
