import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { EMPTY_DRAFT } from './draft';
import { ModelForm } from './ModelForm';

/** Gets claims about a text from any language model, by copy and paste. What was pasted stays when the dialog is closed: the answer takes its time, and it may have to be asked for again. */
export const ModelDialog = () => {
  const t = useTranslations('model');
  const isOpen = useApp((state) => state.dialog === 'model');
  const { showDialog } = useActions();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => showDialog(null)} wide>
      <ModelForm draft={draft} onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))} onOpened={() => showDialog(null)} />
    </Dialog>
  );
};
