import type { AmendedList } from '../../model/amendment';

/** A record, or some keys of it; what it holds may come from a file that nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of each id that a record names. */
export interface IdChange {
  readonly entities: (id: string) => string;
  readonly documents: (id: string) => string;
  readonly predicates: (id: string) => string;
  readonly claims: (id: string) => string;
  /** Id of an entity, or a name. */
  readonly publishers: (idOrName: string) => string;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (fields: Fields, key: string, change: (value: unknown) => unknown): Fields => (Object.hasOwn(fields, key) ? { ...fields, [key]: change(fields[key]) } : fields);

const word = (change: (id: string) => string) => (value: unknown): unknown => (typeof value === 'string' ? change(value) : value);

const inside = (change: (fields: Fields) => Fields) => (value: unknown): unknown => (isFields(value) ? change(value) : value);

const each = (change: (fields: Fields) => Fields) => (value: unknown): unknown => (Array.isArray(value) ? value.map(inside(change)) : value);

const changed = (fields: Fields, changes: Readonly<Record<string, (value: unknown) => unknown>>): Fields => {
  let now = fields;
  for (const [key, change] of Object.entries(changes)) now = at(now, key, change);
  return now;
};

/** A record of a list, or a part of one, with each id in it changed: its own, and those of what it names. What is no id stays, whatever it is. */
export const throughIds = (list: AmendedList, record: Fields, ids: IdChange): Fields => {
  const span = (fields: Fields): Fields => at(fields, 'document', word(ids.documents));
  const step = (fields: Fields): Fields => changed(fields, { source: word(ids.entities), of: word(ids.entities), span: inside(span), cue: inside(span) });
  switch (list) {
    case 'predicates': return changed(record, { id: word(ids.predicates) });
    case 'documents': return changed(record, { id: word(ids.documents), publisher: word(ids.publishers) });
    case 'entities': return changed(record, { id: word(ids.entities), mentions: each(span) });
    case 'claims': return changed(record, {
      id: word(ids.claims), subject: word(ids.entities), object: word(ids.entities), event: word(ids.entities), predicate: word(ids.predicates),
      attribution: each(step), evidence: each(span),
    });
  }
};
