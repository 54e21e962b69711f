import type { LocalText, PredicateDef, TypeDef } from '../../model/dataset';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary';
import { KNOWN_KEYS, type PredicateRecord, type TypeRecord } from '../validate/schema';
import type { Located } from './located';
import type { Report } from './report';
import { uniqueRecords } from './uniqueRecords';

/** What the built-in types are called. */
export const BUILT_IN: Readonly<Record<EntityType, LocalText>> = {
  Person: { en: 'Person', fr: 'Personne' },
  Organization: { en: 'Organisation', fr: 'Organisation' },
  Country: { en: 'Country', fr: 'Pays' },
  Place: { en: 'Place', fr: 'Lieu' },
  Group: { en: 'Group', fr: 'Groupe' },
  Event: { en: 'Event', fr: 'Événement' },
  Agreement: { en: 'Agreement', fr: 'Accord' },
  Topic: { en: 'Topic', fr: 'Sujet' },
};

const isBuiltIn = (id: string): id is EntityType => (ENTITY_TYPES as readonly string[]).includes(id);

/** What a column of 16 bits can number. */
const MOST = 65_535;

/** Types or predicates by row: those the file declares, then those it only uses, as they turn up. */
export interface Definitions<Definition> {
  readonly list: readonly Definition[];
  /**
   * The row of an id. One that is neither declared nor built in is made up, called by its id, and flagged once as
   * `danglingId` {id}; one too many for the column is an error of the whole file.
   */
  readonly rowOf: (id: string, path: string) => number;
}

const definitions = <Definition extends { readonly id: string }>(
  declared: readonly Definition[],
  imply: (id: string) => { readonly definition: Definition; readonly known: boolean },
  report: Report,
): Definitions<Definition> => {
  const list = [...declared];
  const rows = new Map(list.map(({ id }, row) => [id, row]));
  return {
    list,
    rowOf: (id, path) => {
      const row = rows.get(id);
      if (row !== undefined) return row;
      if (list.length >= MOST) {
        report.add({ code: 'invalidValue', severity: 'error', path, values: { key: '', found: id.slice(0, 80).toWellFormed(), expected: `${MOST} ids at most` } });
        return 0;
      }
      const { definition, known } = imply(id);
      if (!known) report.flag('danglingId', path, { id });
      rows.set(id, list.length);
      list.push(definition);
      return list.length - 1;
    },
  };
};

const declare = <Value extends { readonly id: string }, Definition>(
  all: readonly Located<Value>[],
  define: (record: Located<Value>) => Definition,
  report: Report,
): Definition[] => {
  const { records } = uniqueRecords(all, report);
  report.keep(records.length);
  return records.map(define);
};

export const typeDefinitions = (records: readonly Located<TypeRecord>[], report: Report): Definitions<TypeDef> => {
  const declared = declare(records, ({ path, value }): TypeDef => {
    const extra = report.unknown(value, KNOWN_KEYS.type, path);
    return { id: value.id, label: value.label, ...(extra && { extra }) };
  }, report);
  return definitions(declared, (id) => ({
    definition: { id, label: isBuiltIn(id) ? BUILT_IN[id] : { und: id } },
    known: isBuiltIn(id),
  }), report);
};

export const predicateDefinitions = (records: readonly Located<PredicateRecord>[], report: Report): Definitions<PredicateDef> => {
  const declared = declare(records, ({ path, value }): PredicateDef => {
    const extra = report.unknown(value, KNOWN_KEYS.predicate, path);
    const { id, label, inverse, group, symmetric = false, sameAs = [] } = value;
    return { id, label, ...(inverse && { inverse }), ...(group && { group }), symmetric, sameAs, ...(extra && { extra }) };
  }, report);
  return definitions(declared, (id) => ({ definition: { id, label: { und: id }, symmetric: false, sameAs: [] }, known: false }), report);
};
