import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { ColumnsForm } from './ColumnsForm';

/** Asks what the columns of a table are, before it is opened. */
export const ColumnsDialog = () => {
  const t = useTranslations('columns');
  const isOpen = useApp((state) => state.dialog === 'columns');
  const table = useApp((state) => state.table);
  const { showDialog } = useActions();
  const close = (): void => showDialog(null);
  return (
    <Dialog title={t('title')} isOpen={isOpen && table !== null} onClose={close} wide>
      {table !== null && <ColumnsForm key={[table.head.file, ...table.head.header].join('\n')} head={table.head} first={table.mapping} onClose={close} />}
    </Dialog>
  );
};
