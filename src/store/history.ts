import type { View } from '../model/view';
import type { AppState, Step, StepName, Undoable } from './state';

/** More steps than anyone walks back; the oldest fall off. */
const MOST_STEPS = 200;

/** What undo covers of a view. */
export const undoable = ({ filters, cut, layout, centre, moved, pinned, traces, path, opened, drawFiltered }: View): Undoable => ({
  filters, cut, layout, centre, moved, pinned, traces, path, opened, drawFiltered,
});

/** True where undo would show no difference. What did not change is mostly the same object. */
const isSame = (before: Undoable, after: Undoable): boolean =>
  (Object.keys(before) as (keyof Undoable)[]).every((part) => before[part] === after[part] || JSON.stringify(before[part]) === JSON.stringify(after[part]));

/** The state after a change of the view that undo can take back. One that goes on with the gesture of the last step joins it. */
export function recorded(state: AppState, view: View, name: StepName, mergeKey: string | null, goesOn: boolean): Pick<AppState, 'view' | 'past' | 'future'> {
  if (isSame(undoable(state.view), undoable(view))) return { view, past: state.past, future: state.future };
  const last = state.past.at(-1);
  if (goesOn && mergeKey !== null && last?.mergeKey === mergeKey && state.future.length === 0) return { view, past: state.past, future: [] };
  const step: Step = { before: undoable(state.view), name, mergeKey };
  return { view, past: [...state.past, step].slice(-MOST_STEPS), future: [] };
}

export function undone(state: AppState): Partial<AppState> {
  const step = state.past.at(-1);
  if (step === undefined) return {};
  const redo: Step = { before: undoable(state.view), name: step.name, mergeKey: null };
  return { view: { ...state.view, ...step.before }, past: state.past.slice(0, -1), future: [...state.future, redo] };
}

export function redone(state: AppState): Partial<AppState> {
  const step = state.future.at(-1);
  if (step === undefined) return {};
  const undo: Step = { before: undoable(state.view), name: step.name, mergeKey: null };
  return { view: { ...state.view, ...step.before }, past: [...state.past, undo], future: state.future.slice(0, -1) };
}
