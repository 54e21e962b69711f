import { useTranslations } from 'use-intl';
import type { SnapshotShelf } from '../../model/snapshot';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { useFetched } from '../kit/useFetched';
import { SnapshotsPanel } from './SnapshotsPanel';

/** The snapshots kept in this browser: keeping, opening and all else. Stands open while the state says so. */
export const SnapshotsDialog = () => {
  const t = useTranslations('app');
  const dialog = useApp((state) => state.dialog);
  const { showDialog } = useActions();
  return (
    <Dialog title={t('snapshots')} isOpen={dialog === 'snapshots' || dialog === 'keep'} onClose={() => showDialog(null)} wide>
      <Fetched />
    </Dialog>
  );
};

const Fetched = () => {
  const t = useTranslations('failures');
  const { fetchSnapshots } = useDeeds();
  const shelf = useFetched<SnapshotShelf>(fetchSnapshots, true);
  if (shelf.state === 'there') return <SnapshotsPanel shelf={shelf.part} />;
  return shelf.state === 'missing' ? <p role="alert">{t('chunkMissing')}</p> : null;
};
