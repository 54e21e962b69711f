import { useTranslations } from 'use-intl';
import type { AmendmentKind } from '../../model/amendment';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';

/** Tells what came to be by a reader's hand from what the file said; nothing where nothing did. */
export const ByHand = ({ kinds }: { readonly kinds: readonly AmendmentKind[] | undefined }) => {
  const t = useTranslations('inspector.byHand');
  const { showDialog } = useActions();
  if (kinds === undefined) return null;
  return <Button quiet onPress={() => showDialog('amendments')}>{t('what', { deeds: kinds.map((kind) => t(kind)).join(', ') })}</Button>;
};
