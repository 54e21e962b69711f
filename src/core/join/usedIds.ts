import { AMENDED_LISTS, type Amendment } from '../../model/amendment';
import { listOf, type RecordSet } from '../amend/recordSet';
import { type IdChange, throughIds } from './throughIds';

/** Every id that the records of a dataset, or what was amended in it, bear or name, whether or not there is such a record. */
export interface UsedIds {
  readonly entities: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** Linear in the records. */
export const usedIds = (records: RecordSet, amendments: readonly Amendment[]): UsedIds => {
  const used = { entities: new Set<string>(), documents: new Set<string>(), predicates: new Set<string>(), claims: new Set<string>() };
  const noted = (ids: Set<string>) => (id: string): string => {
    ids.add(id);
    return id;
  };
  const entities = noted(used.entities);
  const note: IdChange = { entities, documents: noted(used.documents), predicates: noted(used.predicates), claims: noted(used.claims), publishers: entities };
  for (const list of AMENDED_LISTS) {
    for (const record of listOf(records, list).values()) throughIds(list, record, note);
    for (const { before, after } of amendments) for (const part of [...(before[list] ?? []), ...(after[list] ?? [])]) throughIds(list, part, note);
  }
  for (const { entities: named = [] } of amendments) named.forEach(entities);
  return used;
};

/** The longest stem of an id that gets a number, so that it stays within what an id may be. */
const LONGEST = 980;

/** Gives each id another where it is taken, the same again whenever it is asked; `own`: ids that come along, which are not given to others. */
export const otherIds = (taken: ReadonlySet<string>, own: ReadonlySet<string>): ((id: string) => string) => {
  const given = new Map<string, string>();
  const used = new Set<string>();
  const numbers = new Map<string, number>();
  return (id) => {
    const known = given.get(id);
    if (known !== undefined) return known;
    let other = id;
    const stem = id.slice(0, LONGEST).toWellFormed();
    for (let number = numbers.get(stem) ?? 2; taken.has(other) || used.has(other) || (other !== id && own.has(other)); number += 1) {
      other = `${stem}-${number}`;
      numbers.set(stem, number + 1);
    }
    given.set(id, other);
    used.add(other);
    return other;
  };
};
