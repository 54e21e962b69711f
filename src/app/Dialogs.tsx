import { AmendDialog } from '../ui/amend/AmendDialog';
import { AmendmentsDialog } from '../ui/amend/AmendmentsDialog';
import { ColumnsDialog } from '../ui/columns/ColumnsDialog';
import { ExportDialog } from '../ui/exports/ExportDialog';
import { LoadReport } from '../ui/files/LoadReport';
import { OpenDialog } from '../ui/files/OpenDialog';
import { FindDialog } from '../ui/find/FindDialog';
import { CheckDialog } from '../ui/header/CheckDialog';
import { KeysDialog } from '../ui/header/KeysDialog';
import { JoinDialog } from '../ui/join/JoinDialog';
import { ModelDialog } from '../ui/model/ModelDialog';
import { SnapshotsDialog } from '../ui/snapshots/SnapshotsDialog';

/** All dialogs; each opens itself while the state says so. */
export const Dialogs = () => (
  <>
    <OpenDialog />
    <ModelDialog />
    <ColumnsDialog />
    <JoinDialog />
    <LoadReport />
    <CheckDialog />
    <KeysDialog />
    <ExportDialog />
    <SnapshotsDialog />
    <AmendDialog />
    <AmendmentsDialog />
    <FindDialog />
  </>
);
