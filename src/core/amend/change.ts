import { AMENDED_LISTS, type AmendedList, type AmendFault, type RecordPart, type RecordParts } from '../../model/amendment';
import { fail, ok, type Result } from '../../model/result';
import { RECORD_SCHEMAS } from '../validate/schema';
import { listOf, type RecordSet } from './recordSet';
import { sameValue } from './sameValue';

/** Records as they shall be, by list and id; null: taken out. */
export type Touched = Readonly<Partial<Record<AmendedList, ReadonlyMap<string, object | null>>>>;

export interface Change {
  readonly before: RecordParts;
  readonly after: RecordParts;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a part is of, and where. */
interface Place {
  readonly list: AmendedList;
  readonly id: string;
}

/** The keys in which two records differ, as they are in the first; the whole of it where there is no other. */
const partOf = (record: RecordPart, other: RecordPart | null): RecordPart => {
  if (other === null) return record;
  const keys = [...new Set([...Object.keys(record), ...Object.keys(other)])].filter((key) => !sameValue(record[key], other[key]));
  return { id: record.id, ...Object.fromEntries(keys.map((key) => [key, record[key] ?? null])) };
};

/** What becomes of records when those that are touched are as they shall be; null where they are so already. */
export const changeOf = (records: RecordSet, touched: Touched): Change | null => {
  const before: Partial<Record<AmendedList, RecordPart[]>> = {};
  const after: typeof before = {};
  for (const list of AMENDED_LISTS) {
    for (const [id, record] of touched[list] ?? []) {
      const now = (listOf(records, list).get(id) ?? null) as RecordPart | null;
      const then = record as RecordPart | null;
      if (sameValue(now, then)) continue;
      if (now !== null) (before[list] ??= []).push(partOf(now, then));
      if (then !== null) (after[list] ??= []).push(partOf(then, now));
    }
  }
  return Object.keys(before).length + Object.keys(after).length === 0 ? null : { before, after };
};

/** The change that leads back. */
export const reversed = ({ before, after }: Change): Change => ({ before: after, after: before });

const holds = (record: Fields | undefined, part: RecordPart | undefined): boolean =>
  (part === undefined || record === undefined ? part === record : Object.entries(part).every(([key, value]) => sameValue(record[key], value)));

const changed = (record: Fields | undefined, part: RecordPart): RecordPart =>
  (record === undefined ? part : { ...Object.fromEntries(Object.entries({ ...record, ...part }).filter(([key]) => !Object.hasOwn(part, key) || part[key] !== null)), id: part.id });

/** Every record that a change is about, once. */
const placesOf = ({ before, after }: Change): readonly Place[] =>
  AMENDED_LISTS.flatMap((list) => [...new Set([...(before[list] ?? []), ...(after[list] ?? [])].map(({ id }) => id))].map((id) => ({ list, id })));

const byPlace = (parts: RecordParts) => {
  const known = new Map(AMENDED_LISTS.map((list) => [list, new Map((parts[list] ?? []).map((part) => [part.id, part]))]));
  return ({ list, id }: Place): RecordPart | undefined => known.get(list)?.get(id);
};

/**
 * Changes the records in place, if all that is to be changed is as in `before`; else nothing is, and it fails with `changedSince`.
 * A change may come from a file: what it leaves must be held to the schema (`isSound`).
 */
export const applyChange = (records: RecordSet, change: Change): Result<null, AmendFault> => {
  const [was, becomes, places] = [byPlace(change.before), byPlace(change.after), placesOf(change)];
  const recordAt = ({ list, id }: Place): Fields | undefined => listOf(records, list).get(id);
  if (!places.every((place) => holds(recordAt(place), was(place)))) return fail('changedSince');
  for (const place of places) {
    const part = becomes(place);
    if (part === undefined) listOf(records, place.list).delete(place.id);
    else listOf(records, place.list).set(place.id, changed(recordAt(place), part));
  }
  return ok(null);
};

const KINDS = { predicates: 'predicate', documents: 'document', entities: 'entity', claims: 'claim' } as const;

/** True where each record that a change leaves holds to the schema. */
export const isSound = (records: RecordSet, change: Change): boolean =>
  placesOf(change).every(({ list, id }) => {
    const record = listOf(records, list).get(id);
    return record === undefined || RECORD_SCHEMAS[KINDS[list]].safeParse(record).success;
  });
