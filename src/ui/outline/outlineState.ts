import type { Dataset } from '../../model/dataset';
import type { Selection } from '../../model/view';

/** A row one was at, and what was selected then. */
export interface Stop {
  readonly row: string;
  readonly selection: Selection | null;
}

/** Where one stands in the outline. Rows are named by their keys. Its order and what is open is in the view. */
export interface OutlineStand {
  /** The row that has or would have the focus, and its place when it got it: where it is gone, its neighbour stands in. */
  readonly active: string;
  readonly at: number;
  /** The row that stands for the selection; '' for none. */
  readonly selected: string;
  /** The selection that was last followed, as `chosenKey` gives it. */
  readonly seen: string;
  /** The row that is to be shown, with all open that it stands under; '' for none. */
  readonly shown: string;
  /** Rows one was at, the last where one is or whence one set out. */
  readonly trail: readonly Stop[];
}

const INITIAL: OutlineStand = { active: '', at: 0, selected: '', seen: '', shown: '', trail: [] };
const LONGEST_TRAIL = 100;

/** A panel that comes back stands where it stood when it went. */
const kept = new WeakMap<Dataset, OutlineStand>();

export const standIn = (dataset: Dataset): OutlineStand => kept.get(dataset) ?? INITIAL;

export const keepStand = (dataset: Dataset, stand: OutlineStand): void => {
  kept.set(dataset, stand);
};

/** The trail with a further stop; one stop at a row is enough. */
export function withStop(trail: readonly Stop[], stop: Stop): readonly Stop[] {
  const last = trail.at(-1);
  const before = last?.row === stop.row ? trail.slice(0, -1) : trail;
  return [...before, stop].slice(-LONGEST_TRAIL);
}

/** Where Backspace leads: to the last stop if one has left it, else to the one before it; null where one has been nowhere. */
export function walkedBack(trail: readonly Stop[], active: string): { readonly stop: Stop; readonly trail: readonly Stop[] } | null {
  const rest = trail.at(-1)?.row === active ? trail.slice(0, -1) : trail;
  const stop = rest.at(-1);
  return stop === undefined ? null : { stop, trail: rest };
}
