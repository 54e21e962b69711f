import { undoable } from '../../store/history';
import { useApp } from './AppContext';
import { useStepWords } from './useStepWords';

/** The steps that can be undone and done again, in words, each list with the next one to be taken first. */
interface Steps {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** At most so many of each: more than these nobody looks through. */
export const MOST_LISTED = 12;

/** Names only what is listed: the history itself may be long. */
export function useSteps(most: number): Steps {
  const past = useApp((state) => state.past);
  const future = useApp((state) => state.future);
  const view = useApp((state) => state.view);
  const wordsOf = useStepWords();
  const now = undoable(view);
  return {
    undo: past.slice(-most).map((step, place, steps) => wordsOf(step.name, step.before, steps[place + 1]?.before ?? now)).reverse(),
    // Of a step that was undone, history holds what came after it.
    redo: future.slice(-most).map((step, place, steps) => wordsOf(step.name, steps[place + 1]?.before ?? now, step.before)).reverse(),
  };
}
