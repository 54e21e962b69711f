import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { ExportForm } from './ExportForm';

/** Stands open while the state says so; saving closes it. */
export const ExportDialog = () => {
  const t = useTranslations('exports');
  const isOpen = useApp((state) => state.dialog === 'export');
  const { showDialog } = useActions();
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => showDialog(null)} wide>
      <ExportForm onSaved={() => showDialog(null)} />
    </Dialog>
  );
};
