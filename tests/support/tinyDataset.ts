import { buildDataset } from '../../src/core/columns/buildDataset';
import { collectRecords } from '../../src/core/columns/collectRecords';
import type { ImportItem } from '../../src/core/validate/record';
import type { ClaimRecord, DocumentRecord, EntityRecord, EvidenceRecord, MentionRecord, SpanRecord, StepRecord } from '../../src/core/validate/schema';
import type { Dataset } from '../../src/model/dataset';
import type { Act, EvidenceRole, MentionForm } from '../../src/model/vocabulary';

/** A quote of the text: its words, which occurrence of them (from 0), and the document, if not the first. */
export interface Words {
  readonly exact: string;
  readonly nth?: number;
  readonly document?: string;
}

export interface TinyStep {
  readonly source?: string;
  readonly of?: string;
  readonly act?: Act;
  readonly span?: Words;
  readonly cue?: Words;
}

export interface TinyClaim {
  readonly subject: string;
  readonly object: string;
  readonly evidence?: readonly (readonly [role: EvidenceRole, words: Words])[];
  readonly attribution?: readonly TinyStep[];
  readonly certainty?: ClaimRecord['certainty'];
  readonly polarity?: ClaimRecord['polarity'];
  readonly when?: string;
}

export interface TinyEntity {
  readonly type: string;
  readonly names: readonly string[];
  readonly mentions: readonly (readonly [form: MentionForm, words: Words])[];
}

export interface TinyFile {
  /** Id to text; undefined for a document that isn't at hand. */
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly entities: Readonly<Record<string, TinyEntity>>;
  readonly claims: readonly TinyClaim[];
  /** Sentences of a document that are given rather than computed. */
  readonly sentences?: Readonly<Record<string, readonly [number, number][]>>;
}

/** A dataset from a short literal, built as a file would be: quotes get the offsets of the occurrence they name. */
export const tinyDataset = ({ texts, entities, claims, sentences = {} }: TinyFile): Dataset => {
  const first = Object.keys(texts)[0] ?? '';
  const quote = ({ exact, nth = 0, document = first }: Words): SpanRecord => {
    const text = texts[document];
    let start = text?.indexOf(exact) ?? -1;
    for (let seen = 0; seen < nth && start >= 0; seen += 1) start = text?.indexOf(exact, start + 1) ?? -1;
    if (start < 0 || text === undefined) return { document, exact };
    const before = [...text.slice(0, start)].length;
    return { document, exact, start: before, end: before + [...exact].length };
  };
  const step = ({ source, of, act = 'states', span, cue }: TinyStep): StepRecord => ({
    act, ...(source !== undefined && { source }), ...(of !== undefined && { of }),
    ...(span && { span: quote(span) }), ...(cue && { cue: quote(cue) }),
    ...(source === undefined && { label: { en: 'somebody' } }),
  });
  const items: ImportItem[] = [];
  for (const [id, text] of Object.entries(texts)) {
    const given = sentences[id];
    const value: DocumentRecord = { id, lang: 'en', ...(text !== undefined && { text }), ...(given && { sentences: [...given] }) };
    items.push({ kind: 'document', path: `documents[${id}]`, value });
  }
  for (const [id, { type, names, mentions }] of Object.entries(entities)) {
    const [name = id, ...aliases] = names;
    const records = mentions.map(([form, words]): MentionRecord => ({ ...quote(words), form }));
    const value: EntityRecord = { id, type, name: { en: name }, aliases, mentions: records };
    items.push({ kind: 'entity', path: `entities[${id}]`, value });
  }
  for (const [place, { evidence = [], attribution = [], subject, object, certainty, polarity, when }] of claims.entries()) {
    const value: ClaimRecord = {
      id: `c${place}`, subject, predicate: 'meets', object,
      evidence: evidence.map(([role, words]): EvidenceRecord => ({ ...quote(words), role })),
      attribution: attribution.map(step),
      ...(certainty && { certainty }), ...(polarity && { polarity }), ...(when !== undefined && { when }),
    };
    items.push({ kind: 'claim', path: `claims[${place}]`, value });
  }
  const built = buildDataset(collectRecords(items), 'tiny.json', { progress: () => undefined, cancelled: () => false });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
};
