import type { View } from '../model/view';
import type { AppState, Held, Step, StepName, Undoable } from './state';
import { followed } from './followed';
import { fitted } from './viewCodec';

/** More steps than anyone walks back; the oldest fall off. */
const MOST_STEPS = 200;

/** Claims in the datasets that history holds: more than these, and the oldest steps fall off. The last stays, or what the reader just did could not be undone. */
const MOST_CLAIMS = 1_000_000;

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
  const step: Step = { before: undoable(state.view), name, mergeKey, held: null };
  return { view, past: [...state.past, step].slice(-MOST_STEPS), future: [] };
}

/** What is held beside the view, where the dataset will be another. */
const heldBy = ({ dataset, placed, rough }: AppState): Held | null => (dataset === null ? null : { dataset, placed, rough });

/** Another dataset in the place of the one that was amended. */
const inPlace = (state: AppState, held: Held) => ({ ...held, revision: state.revision + 1, hover: null });

/** The oldest steps fall off where the datasets held are too many. */
const within = (steps: readonly Step[]): readonly Step[] => {
  let claims = 0;
  const from = steps.findLastIndex(({ held }) => (claims += held?.dataset.claims.count ?? 0) > MOST_CLAIMS);
  return steps.slice(Math.min(Math.max(from, steps.length - MOST_STEPS - 1) + 1, steps.length - 1));
};

/** The state after an amendment, which undo can take back. What is no longer there is not selected. `became`: see `followed`. */
export function amended(state: AppState, held: Held, view: View, name: StepName, became: ReadonlyMap<string, string>): Partial<AppState> {
  const step: Step = { before: undoable(state.view), name, mergeKey: null, held: heldBy(state) };
  return { ...inPlace(state, held), view: fitted(followed(view, held.dataset, became), held.dataset), past: within([...state.past, step]), future: [] };
}

/** The state with what a step holds, and the step that leads back from there. */
function stepped(state: AppState, step: Step): { readonly state: Partial<AppState>; readonly back: Step } {
  const back: Step = { before: undoable(state.view), name: step.name, mergeKey: null, held: step.held === null ? null : heldBy(state) };
  const view = { ...state.view, ...step.before };
  return { state: step.held === null ? { view } : { ...inPlace(state, step.held), view: fitted(view, step.held.dataset) }, back };
}

export function undone(state: AppState): Partial<AppState> {
  const step = state.past.at(-1);
  if (step === undefined) return {};
  const { state: before, back } = stepped(state, step);
  return { ...before, past: state.past.slice(0, -1), future: [...state.future, back] };
}

export function redone(state: AppState): Partial<AppState> {
  const step = state.future.at(-1);
  if (step === undefined) return {};
  const { state: after, back } = stepped(state, step);
  return { ...after, past: [...state.past, back], future: state.future.slice(0, -1) };
}
