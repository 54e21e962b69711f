import type { Dataset } from '../model/dataset';
import type { Cut } from '../model/view';
import { entityRow } from './columns/access';
import type { Visible } from './visible';

/** Why an entity is not on the canvas: taken off by hand, outside of what is focused, or left out by the filters. The first that holds. */
export type Absence = 'hidden' | 'outside' | 'filtered';

/** Null for an entity that is shown. */
export function absenceOf({ entities }: Dataset, visible: Visible, cut: Cut, entity: number): Absence | null {
  if (visible.entities[entity] === 1) return null;
  if (cut.hidden.includes(entities.ids[entity]!)) return 'hidden';
  return visible.mask?.entities[entity] === 0 ? 'outside' : 'filtered';
}

/** What is not shown, in entities. */
export interface Absent {
  /** Rows of those taken off by hand, the last of them first. */
  readonly hidden: readonly number[];
  readonly outside: number;
  readonly filtered: number;
}

/** Counts all that is not shown; each entity once. */
export function absent(dataset: Dataset, visible: Visible, { hidden }: Cut): Absent {
  const rows = [...new Set(hidden)].flatMap((id) => entityRow(dataset, id) ?? []).reverse();
  return {
    hidden: rows,
    outside: visible.cutAway - rows.length,
    filtered: dataset.entities.count - visible.cutAway - visible.counts.entities,
  };
}
