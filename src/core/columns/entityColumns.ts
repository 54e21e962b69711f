import type { Attributes, Entities, Extra, Mentions, Rows, TypeDef } from '../../model/dataset';
import { MENTION_FORMS } from '../../model/vocabulary';
import { type EntityRecord, KNOWN_KEYS, type MentionRecord } from '../validate/schema';
import type { Definitions } from './definitions';
import type { DocumentTable } from './documentTable';
import type { Located } from './located';
import type { Report } from './report';
import type { SpanTable } from './spanTable';
import { type MentionSlot, spreadMentions } from './spreadMentions';

interface MentionEntry {
  readonly slot: MentionSlot;
  readonly record: MentionRecord;
  readonly path: string;
  readonly extra: Extra | undefined;
}

const isPlaced = ({ start, end, prefix, suffix }: MentionRecord): boolean =>
  start !== undefined || end !== undefined || prefix !== undefined || suffix !== undefined;

/** A mention's entry, or nothing (and a report) where its document is unknown. */
const entryOf = (entity: number, record: MentionRecord, path: string, documents: DocumentTable, spans: SpanTable, report: Report): MentionEntry | undefined => {
  const document = documents.rowOf(record.document);
  if (document === undefined) {
    report.drop('danglingId', `${path}.document`, { id: record.document });
    return undefined;
  }
  const extra = report.unknown(record, KNOWN_KEYS.mention, path);
  const spreads = !isPlaced(record) && documents.indexed(document) !== undefined;
  const places = spreads ? [] : [spans.locate(record, path, 'missingMention', undefined)];
  return { slot: { entity, document, words: spreads ? record.exact : undefined, places, covered: 0 }, record, path, extra };
};

/** The mentions of all entities, those of an entity one after another, and where each entity's begin. Mentions count as records of their own. */
export const mentionColumns = (
  records: readonly Located<EntityRecord>[], documents: DocumentTable, spans: SpanTable, report: Report,
): { readonly mentions: Mentions; readonly mentionOffsets: Uint32Array } => {
  const entries: MentionEntry[] = [];
  for (const [entity, { value, path }] of records.entries()) {
    for (const [place, record] of (value.mentions ?? []).entries()) {
      const entry = entryOf(entity, record, `${path}.mentions[${place}]`, documents, spans, report);
      if (entry !== undefined) entries.push(entry);
    }
  }
  spreadMentions(entries.map(({ slot }) => slot), documents.indexed);

  const entity: number[] = [];
  const span: number[] = [];
  const form: number[] = [];
  const extras = new Map<number, Extra>();
  for (const { slot, record, path, extra } of entries) {
    const values = { quote: record.exact.slice(0, 120).toWellFormed(), document: record.document };
    if (slot.places.length === 0 && slot.covered > 0) {
      report.drop('missingMention', path, { ...values, covered: slot.covered });
      continue;
    }
    const places = slot.places.length > 0 ? slot.places : [spans.locate(record, path, 'missingMention', undefined)];
    report.keep();
    for (const place of places) {
      if (extra !== undefined) extras.set(entity.length, extra);
      entity.push(slot.entity);
      span.push(spans.add(place));
      form.push(MENTION_FORMS.indexOf(record.form ?? 'name'));
    }
  }
  const mentionOffsets = new Uint32Array(records.length + 1);
  for (const row of entity) mentionOffsets[row + 1]! += 1;
  for (let row = 0; row < records.length; row += 1) mentionOffsets[row + 1]! += mentionOffsets[row]!;
  return {
    mentions: { count: entity.length, entity: Uint32Array.from(entity), span: Uint32Array.from(span), form: Uint8Array.from(form), extra: extras },
    mentionOffsets,
  };
};

/** The columns of the entities. `mentionOffsets` and `edges` are made elsewhere. */
export const entityColumns = (
  records: readonly Located<EntityRecord>[], types: Uint16Array, mentionOffsets: Uint32Array, edges: Rows, extra: ReadonlyMap<number, Extra>,
): Entities => {
  const of = <Field>(field: (value: EntityRecord) => Field): Field[] => records.map(({ value }) => field(value));
  const coordinates = new Map<number, readonly [number, number]>();
  const attributes = new Map<number, Attributes>();
  for (const [row, { value }] of records.entries()) {
    if (value.coordinates !== undefined) coordinates.set(row, value.coordinates);
    if (value.attributes !== undefined) attributes.set(row, value.attributes);
  }
  return {
    count: records.length,
    ids: of(({ id }) => id),
    type: types,
    names: of(({ name }) => name),
    aliases: of(({ aliases = [] }) => aliases),
    descriptions: of(({ description }) => description),
    sameAs: of(({ sameAs = [] }) => sameAs),
    coordinates,
    mentionOffsets,
    edges,
    attributes,
    extra,
  };
};

/** The type row of each entity, and the unknown keys of each. */
export const entityTypes = (
  records: readonly Located<EntityRecord>[], types: Definitions<TypeDef>, report: Report,
): { readonly column: Uint16Array; readonly extra: ReadonlyMap<number, Extra> } => {
  const extras = new Map<number, Extra>();
  const column = Uint16Array.from(records, ({ value, path }, row) => {
    const extra = report.unknown(value, KNOWN_KEYS.entity, path);
    if (extra !== undefined) extras.set(row, extra);
    return types.rowOf(value.type, `${path}.type`);
  });
  report.keep(records.length);
  return { column, extra: extras };
};
