import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';

/** Fetched when first asked for: the first view needs none of it. */
const ExportForm = lazy(async () => ({ default: (await import('./ExportForm')).ExportForm }));

/** Stands open while the state says so; saving closes it. */
export const ExportDialog = () => {
  const t = useTranslations('exports');
  const isOpen = useApp((state) => state.dialog === 'export');
  const { showDialog } = useActions();
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => showDialog(null)} wide>
      <Suspense fallback={<p>{t('preparing')}</p>}>
        <ExportForm onSaved={() => showDialog(null)} />
      </Suspense>
    </Dialog>
  );
};
