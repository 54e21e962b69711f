import { useTranslations } from 'use-intl';
import { useActions, useApp, useSelectors } from './AppContext';
import { Button } from './Button';
import { focusAround } from './focusAround';

interface Props {
  /** What is known to keep something away; absent: whatever is in force. */
  readonly from?: 'filters' | 'cut';
  readonly quiet?: boolean;
  /** Undoes it and keeps the focus, though the button goes away; absent: the region around gets the focus. */
  readonly onGone?: (undo: () => void) => void;
}

/** Undoes what keeps something away: the filters, the reader's own cut, or both. */
export const WaysBack = ({ from, quiet = false, onGone }: Props) => {
  const t = useTranslations('cut');
  const { clearFilters, showAll } = useActions();
  const visible = useApp(useSelectors().visible);
  if (visible === null) return null;
  const press = (undo: () => void) => (onGone === undefined ? focusAround(undo) : () => onGone(undo));
  const filtered = from === undefined ? visible.filtered : from === 'filters';
  const cutAway = from === undefined ? visible.cutAway > 0 : from === 'cut';
  return (
    <>
      {filtered && <Button quiet={quiet} onPress={press(clearFilters)}>{t('clearFilters')}</Button>}
      {cutAway && <Button quiet={quiet} onPress={press(showAll)}>{t('showAll')}</Button>}
    </>
  );
};
