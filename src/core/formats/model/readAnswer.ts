import type { ImportContext, ImportInput } from '../../importers/contract';
import { codePointIndex } from '../../text/codePoints';
import { fold } from '../../text/normalise';
import { decodeText } from '../../validate/decodeText';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord, SpanRecord, StepRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { beginJson } from '../beginJson';
import { builtInType } from '../builtInType';
import { type AnsweredClaim, answeredClaim, type AnsweredEntity, answeredEntity } from './answerSchema';

const DOCUMENT = 'text';

/** How many records between two questions whether it is still wanted. */
const STRIDE = 2000;

const [OPEN, CLOSE, TICK] = [0x7b, 0x7d, 0x60];

/** Where the next fence of three ticks begins, or -1. */
const fenceAt = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(TICK, from);
  while (at >= 0 && (bytes[at + 1] !== TICK || bytes[at + 2] !== TICK)) at = bytes.indexOf(TICK, at + 1);
  return at;
};

/** Models put words and fences around what they were asked for: the answer is what stands between the outermost braces, within the first fence if there is one. */
const withoutTalk = (bytes: Uint8Array): Uint8Array => {
  const open = fenceAt(bytes, 0);
  const close = open < 0 ? -1 : fenceAt(bytes, open + 3);
  const fenced = open < 0 ? bytes : bytes.subarray(open + 3, close < 0 ? bytes.length : close);
  const [from, to] = [fenced.indexOf(OPEN), fenced.lastIndexOf(CLOSE)];
  return from < 0 || to < from ? bytes : fenced.subarray(from, to + 1);
};

interface Text {
  /** The name of its file; '' where none was given. */
  readonly file: string;
  readonly text: string | undefined;
}

/** The text that the answer is about: the one that was given with it. */
function* textBeside({ names, use }: ImportContext): Generator<ImportItem, Text> {
  const file = names.find((name) => /\.(txt|md)$/i.test(name));
  if (file === undefined) {
    yield issueItem({ code: 'missingText', severity: 'kept', path: '', values: { document: DOCUMENT, file: '' } });
    return { file: '', text: undefined };
  }
  const decoded = decodeText(use(file) ?? new Uint8Array(), file);
  if (decoded.ok) return { file, text: decoded.value };
  for (const issue of decoded.error) yield issueItem({ ...issue, severity: 'kept' });
  return { file, text: undefined };
}

/** Ids of the entities by their names, folded; an alias of several names none of them. */
function idsByName(entities: readonly AnsweredEntity[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string | null>();
  entities.forEach(({ aliases: own }, place) => {
    for (const alias of new Set((own ?? []).map(fold))) aliases.set(alias, aliases.has(alias) ? null : idOf(place));
  });
  const ids = new Map([...aliases].flatMap(([alias, id]) => (id === null ? [] : [[alias, id] as const])));
  entities.forEach(({ name }, place) => ids.set(fold(name), idOf(place)));
  return ids;
}

const idOf = (place: number): string => `e${place + 1}`;

/** Words of a quote as spans of the text: with their place, where the quote stands in it and they stand in the quote. */
function spansIn(text: string | undefined): (quote: string, words: string) => SpanRecord {
  const points = codePointIndex(text ?? '');
  return (quote, words) => {
    const [from, within] = [text?.indexOf(quote) ?? -1, quote.indexOf(words)];
    const span = { document: DOCUMENT, exact: words };
    if (from < 0 || within < 0) return span;
    const start = from + within;
    return { ...span, start: points.toCodePoint(start), end: points.toCodePoint(start + words.length) };
  };
}

const isGiven = (words: string | null | undefined): words is string => words !== null && words !== undefined && words.trim() !== '';

/**
 * What a language model answered about a text (see `answerSchema`), with the text in a file beside it. Every quote is looked up like any
 * other; names that stand in no entity of the list are reported, and so are entities whose names stand nowhere in the text.
 */
export function* readAnswer({ name, bytes }: ImportInput, context: ImportContext): Generator<ImportItem> {
  const read = yield* beginJson({ name, bytes: withoutTalk(bytes) }, context);
  if (read === undefined) return;
  yield* read.issues.map(issueItem);
  const value = read.value as { readonly entities?: unknown; readonly claims?: unknown; readonly language?: unknown } | null;
  if (!Array.isArray(value?.entities) || !Array.isArray(value.claims)) {
    yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'JSON', expected: '"entities", "claims"' } });
    return;
  }
  const { file, text } = yield* textBeside(context);
  const lang = typeof value.language === 'string' && value.language !== '' ? value.language : 'und';
  const title = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  yield* validRecord('meta', { format: 'edgewise/1', ...(title === '' ? {} : { title: { [lang]: title } }) }, '');
  yield* validRecord('document', { id: DOCUMENT, ...(title === '' ? {} : { title: { [lang]: title } }), ...(lang === 'und' ? {} : { lang }), ...(text === undefined ? {} : { text }) }, '');
  const entities = yield* listed(value.entities, 'entities', answeredEntity);
  const kept = yield* withoutDoubles(entities);
  for (const [place, entity] of kept.entries()) yield* entityItems(entity, place);
  const ids = idsByName(kept);
  const claims = yield* listed(value.claims, 'claims', answeredClaim);
  const predicates = new Set(claims.map(({ record }) => record.predicate));
  for (const predicate of predicates) yield* validRecord('predicate', { id: predicate, label: { [lang]: predicate } }, '');
  const spanIn = spansIn(text);
  for (const [place, { record, path }] of claims.entries()) {
    if (place % STRIDE === 0 && context.cancelled()) return;
    yield* claimItems(record, path, ids, spanIn, lang);
  }
}

interface Listed<Record> {
  readonly record: Record;
  readonly path: string;
}

interface Schema<Record> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: Record } | { readonly success: false };
}

/** The records of a list that hold to the schema; the others are dropped. */
function* listed<Record>(list: readonly unknown[], key: string, schema: Schema<Record>): Generator<ImportItem, readonly Listed<Record>[]> {
  const kept: Listed<Record>[] = [];
  for (const [place, value] of list.entries()) {
    const path = `${key}[${place}]`;
    const parsed = schema.safeParse(value);
    if (parsed.success) kept.push({ record: parsed.data, path });
    else yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: '' } });
  }
  return kept;
}

function* withoutDoubles(entities: readonly Listed<AnsweredEntity>[]): Generator<ImportItem, readonly AnsweredEntity[]> {
  const kept = new Map<string, AnsweredEntity>();
  for (const { record, path } of entities) {
    const key = fold(record.name);
    if (kept.has(key)) yield issueItem({ code: 'duplicateId', severity: 'dropped', path, values: { id: record.name } });
    else kept.set(key, record);
  }
  return [...kept.values()];
}

function entityItems({ name, type, aliases }: AnsweredEntity, place: number): Generator<ImportItem> {
  const others = (aliases ?? []).filter((alias) => isGiven(alias) && alias !== name);
  return validRecord('entity', {
    id: idOf(place), type: builtInType(type) ?? type, name: { und: name },
    ...(others.length > 0 && { aliases: others }),
    mentions: [name, ...others].map((exact) => ({ document: DOCUMENT, exact, form: 'name' })),
  }, `entities[${place}]`);
}

function* claimItems(claim: AnsweredClaim, path: string, ids: ReadonlyMap<string, string>, spanIn: ReturnType<typeof spansIn>, lang: string): Generator<ImportItem> {
  const [subject, object] = [ids.get(fold(claim.subject)), ids.get(fold(claim.object))];
  if (subject === undefined || object === undefined) {
    const [end, id] = subject === undefined ? ['subject', claim.subject] : ['object', claim.object];
    yield issueItem({ code: 'danglingId', severity: 'dropped', path: `${path}.${end}`, values: { id } });
    return;
  }
  const { quote, predicate, certainty, hedge, polarity, negation, when, time } = claim;
  const telling: readonly (readonly [EvidenceRecord['role'], string | null | undefined])[] = [['certainty', hedge], ['polarity', negation], ['time', time]];
  const evidence = [
    { document: DOCUMENT, exact: quote, role: 'support' },
    ...telling.flatMap(([role, words]) => (isGiven(words) ? [{ ...spanIn(quote, words), role }] : [])),
  ];
  const attribution = isGiven(claim.speaker) ? [stepOf(claim, claim.speaker, ids, spanIn, lang)] : [];
  yield* validRecord('claim', {
    id: `c${path.replaceAll(/\D/g, '')}`, subject, predicate, object, evidence, method: 'model',
    ...(attribution.length > 0 && { attribution }),
    ...(isGiven(certainty) && { certainty }), ...(isGiven(polarity) && { polarity }), ...(isGiven(when) && { when }),
  }, path);
}

function stepOf({ quote, act, cue }: AnsweredClaim, speaker: string, ids: ReadonlyMap<string, string>, spanIn: ReturnType<typeof spansIn>, lang: string): StepRecord {
  const source = ids.get(fold(speaker));
  return {
    ...(source === undefined ? { label: { [lang]: speaker } } : { source }), act: act ?? 'states', span: spanIn(quote, speaker),
    ...(isGiven(cue) && { cue: spanIn(quote, cue) }),
  };
}
