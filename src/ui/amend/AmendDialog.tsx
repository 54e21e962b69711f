import { useTranslations } from 'use-intl';
import { claimRow, documentRow, entityRow } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import type { Amending } from '../../store/state';
import { useActions, useApp } from '../kit/AppContext';
import { Dialog } from '../kit/Dialog';
import { EntityForm } from './EntityForm';
import { MergeForm } from './MergeForm';
import { QuoteForm } from './QuoteForm';
import { SplitForm } from './SplitForm';
import { WordsForm } from './WordsForm';

/** The form for what the reader is about to amend; it begins anew each time. */
export const AmendDialog = () => {
  const t = useTranslations('amend');
  const isOpen = useApp((state) => state.dialog === 'amend');
  const amending = useApp((state) => state.amending);
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  if (amending === null || dataset === null) return null;
  return (
    <Dialog title={t(`titles.${amending.what}`)} isOpen={isOpen} onClose={() => showDialog(null)} wide>
      {isOpen && <Form dataset={dataset} amending={amending} />}
    </Dialog>
  );
};

/** Nothing where what it is about is gone: an undo may have come in between. */
const Form = ({ dataset, amending }: { readonly dataset: Dataset; readonly amending: Amending }) => {
  if (amending.what === 'words') {
    const document = documentRow(dataset, amending.document);
    return document === undefined ? null : <WordsForm dataset={dataset} document={document} first={amending} />;
  }
  if (amending.what === 'quote') {
    const claim = claimRow(dataset, amending.claim);
    return claim === undefined ? null : <QuoteForm dataset={dataset} claim={claim} />;
  }
  const entity = entityRow(dataset, amending.entity);
  if (entity === undefined) return null;
  if (amending.what === 'merge') return <MergeForm dataset={dataset} entity={entity} />;
  return amending.what === 'split' ? <SplitForm dataset={dataset} entity={entity} /> : <EntityForm dataset={dataset} entity={entity} />;
};
