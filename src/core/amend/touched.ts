import type { AmendmentKind } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import { amendmentsOf } from './readAmendments';

/** By which amendments records came to be as they are, by id, each kind once. */
export interface TouchedRecords {
  readonly entities: ReadonlyMap<string, readonly AmendmentKind[]>;
  readonly claims: ReadonlyMap<string, readonly AmendmentKind[]>;
}

const known = new WeakMap<readonly unknown[], TouchedRecords>();

/** What of a dataset was amended. Remembered. */
export const touchedRecords = (dataset: Dataset): TouchedRecords => {
  const { amendments } = dataset.meta;
  const before = known.get(amendments);
  if (before !== undefined) return before;
  const entities = new Map<string, AmendmentKind[]>();
  const claims = new Map<string, AmendmentKind[]>();
  for (const { kind, after } of amendmentsOf(dataset)) {
    for (const [parts, kinds] of [[after.entities, entities], [after.claims, claims]] as const) {
      for (const { id } of parts ?? []) {
        const list = kinds.get(id) ?? [];
        if (!list.includes(kind)) kinds.set(id, [...list, kind]);
      }
    }
  }
  const touched = { entities, claims };
  known.set(amendments, touched);
  return touched;
};
