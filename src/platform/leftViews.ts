import type { Place } from './openedDatasets';
import { isCount } from './recordFields';

/** Before the id of what the view belongs to. */
const PREFIX = 'edgewise.library.left.';
/** Characters: a longer one is not left. */
const LONGEST = 200_000;

/** A view that a page had no time to write to the database before it was left. */
export interface LeftView {
  readonly place: Place;
  /** As JSON. */
  readonly view: string;
}

/** Leaves it, at once: nothing else that a page begins while it goes is sure to end. Where storage is full or blocked, nothing is left. */
export function leaveView({ place: { id, revision }, view }: LeftView): void {
  if (view.length > LONGEST) return;
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify({ revision, view }));
  } catch {
    // What was written before is still there.
  }
}

/** Takes back what was left there, once it is written after all; another view stays. */
export function forgetLeft(id: string, view: string): void {
  try {
    if (leftAt(PREFIX + id)?.view === view) localStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing could be left either.
  }
}

/** All that pages have left, which is there no longer then. */
export function takeLeftViews(): readonly LeftView[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '').filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => {
      const left = leftAt(key);
      localStorage.removeItem(key);
      return left ?? [];
    });
  } catch {
    return [];
  }
}

/** Null for what is no such record: what is stored is hostile until read. */
function leftAt(key: string): LeftView | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { revision, view } = read as Readonly<Record<string, unknown>>;
    return isCount(revision) && typeof view === 'string' && view.length <= LONGEST ? { place: { id: key.slice(PREFIX.length), revision }, view } : null;
  } catch {
    return null;
  }
}
