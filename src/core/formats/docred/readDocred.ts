import type { ImportContext, ImportInput } from '../../importers/contract';
import { codePointIndex } from '../../text/codePoints';
import { pathTo } from '../../validate/cleanJson';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord, TypeRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { beginJson } from '../beginJson';
import { createDeclarations, type Declarations } from '../declarations';
import { isObject } from '../../validate/isObject';
import { watched } from '../watched';
import { docredEntity, type DocredText, otherTypes } from './docredEntity';
import { rebuildText } from './rebuildText';
import { relationOf } from './relations';

/** Types of DocRED that are not built in. */
const TYPES: Readonly<Record<string, TypeRecord['label']>> = {
  TIME: { en: 'Time', fr: 'Date ou durée' },
  NUM: { en: 'Number', fr: 'Nombre' },
  MISC: { en: 'Other', fr: 'Autre' },
};

const UNTYPED = 'MISC';

type DocredDocument = Readonly<Record<string, unknown>> & { readonly vertexSet: readonly unknown[] };

const isDocument = (value: unknown): value is DocredDocument => isObject(value) && Array.isArray(value.vertexSet);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Sentences of tokens; what is no token leaves an empty one, so that the others keep their numbers. */
const tokensOf = (value: unknown): readonly (readonly string[])[] =>
  listOf(value).map((sentence) => listOf(sentence).map((token) => (typeof token === 'string' ? token : '')));

function* documentRecord({ title }: DocredDocument, { document, text, sentences, codePoints }: DocredText, path: string): Generator<ImportItem> {
  if (text === '') yield issueItem({ code: 'missingText', severity: 'kept', path: `${path}.sents`, values: { document, file: '' } });
  yield* validRecord('document', {
    id: document,
    ...(typeof title === 'string' && title !== '' && { title: { und: title } }),
    ...(text !== '' && {
      text,
      sentences: sentences.filter(({ start, end }) => start < end).map(({ start, end }) => [codePoints.toCodePoint(start), codePoints.toCodePoint(end)]),
    }),
  }, path);
}

/** The sentences that are said to support a relation; a number that is none's is told. */
function* evidenceOf(value: unknown, { document, text, sentences, codePoints }: DocredText, path: string): Generator<ImportItem, readonly EvidenceRecord[]> {
  const evidence: EvidenceRecord[] = [];
  for (const [place, number] of listOf(value).entries()) {
    const sentence = typeof number === 'number' ? sentences[number] : undefined;
    const exact = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
    if (sentence === undefined || exact.trim() === '') {
      const found = typeof number === 'number' ? String(number) : '';
      yield issueItem({ code: 'invalidValue', severity: 'kept', path: pathTo(`${path}.evidence`, place), values: { key: 'evidence', found, expected: '' } });
      continue;
    }
    evidence.push({ document, exact, start: codePoints.toCodePoint(sentence.start), end: codePoints.toCodePoint(sentence.end), role: 'support' });
  }
  return evidence;
}

function* claimRecord(label: unknown, id: string, text: DocredText, declare: Declarations, path: string): Generator<ImportItem> {
  if (!isObject(label) || !Number.isInteger(label.h) || !Number.isInteger(label.t) || typeof label.r !== 'string' || label.r === '') {
    yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: 'h, t, r' } });
    return;
  }
  yield* declare.predicate(relationOf(label.r), path);
  const evidence = yield* evidenceOf(label.evidence, text, path);
  const end = (number: unknown): string => `${text.document}/${String(number)}`;
  yield* validRecord('claim', { id, subject: end(label.h), predicate: label.r, object: end(label.t), ...(evidence.length > 0 && { evidence }) }, path);
}

function* readDocument(value: DocredDocument, document: string, declare: Declarations, path: string): Generator<ImportItem> {
  const rebuilt = rebuildText(tokensOf(value.sents));
  const text: DocredText = { ...rebuilt, document, codePoints: codePointIndex(rebuilt.text) };
  yield* documentRecord(value, text, path);
  for (const [place, vertex] of value.vertexSet.entries()) {
    const at = pathTo(`${path}.vertexSet`, place);
    const entity = yield* docredEntity(vertex, text, at);
    if (entity === undefined) {
      yield issueItem({ code: 'badRecord', severity: 'dropped', path: at, values: { expected: 'name' } });
      continue;
    }
    const { name, aliases, types, mentions } = entity;
    const label = types[0] ?? UNTYPED;
    const type = yield* declare.type(label, at, Object.hasOwn(TYPES, label) ? TYPES[label] : undefined);
    yield* validRecord('entity', { id: `${document}/${place}`, type, name: { und: name }, aliases, ...otherTypes(types), mentions }, at);
  }
  for (const [place, label] of listOf(value.labels).entries()) {
    yield* claimRecord(label, `${document}/label/${place}`, text, declare, pathTo(`${path}.labels`, place));
  }
}

/**
 * The records of a DocRED or Re-DocRED file: a list of documents, each with its sentences as tokens, its entities and its labelled relations.
 * Its documents share no entity: one of the same name in another document is another entity. Never throws for what the file holds.
 */
export function* readDocred(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const { name } = input;
  const read = yield* beginJson(input, context);
  if (read === undefined) return;
  yield* read.issues.map(issueItem);
  const documents = listOf(read.value);
  if (!documents.some(isDocument)) {
    yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'DocRED', expected: 'vertexSet' } });
    return;
  }
  const declare = createDeclarations();
  for (const [place, document] of documents.entries()) {
    if (context.cancelled()) return;
    const path = `${name} ${pathTo('', place)}`;
    if (isDocument(document)) yield* watched(readDocument(document, String(place + 1), declare, path), context, place / documents.length);
    else yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: 'vertexSet' } });
  }
}
