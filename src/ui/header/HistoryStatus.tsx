import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { undoable } from '../../store/history';
import type { AppState } from '../../store/state';
import { useApp } from '../kit/AppContext';
import { useStepWords } from '../kit/useStepWords';

type Seen = Pick<AppState, 'past' | 'future'>;

/** Says to a screen reader what was undone or done again, whichever key or button did it. */
export const HistoryStatus = () => {
  const t = useTranslations('app');
  const past = useApp((state) => state.past);
  const future = useApp((state) => state.future);
  const view = useApp((state) => state.view);
  const wordsOf = useStepWords();
  const [seen, setSeen] = useState<Seen>({ past, future });
  const [said, setSaid] = useState('');

  if (seen.past !== past || seen.future !== future) {
    setSeen({ past, future });
    setSaid(changeSince(seen));
  }
  return (
    <span aria-live="polite" className="visually-hidden">
      {said}
    </span>
  );

  function changeSince(before: Seen): string {
    const now = undoable(view);
    const undone = future.length - before.future.length;
    const last = future.at(-1);
    if (undone > 0 && last !== undefined) return t('undone', { count: undone, step: wordsOf(last.name, now, last.before) });
    const done = past.at(-1);
    // What is done anew also empties the future; only what was done again gives the very state that was kept there.
    const kept = before.future[future.length]?.before;
    const again = kept !== undefined && (Object.keys(kept) as (keyof typeof kept)[]).every((key) => kept[key] === now[key]);
    return again && done !== undefined ? t('redone', { count: -undone, step: wordsOf(done.name, done.before, now) }) : '';
  }
};
