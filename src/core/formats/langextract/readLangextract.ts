import type { ImportContext, ImportInput } from '../../importers/contract';
import { pathTo } from '../../validate/cleanJson';
import { issueItem } from '../../validate/issueItem';
import { isIssue, jsonLines } from '../../validate/jsonLines';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { createDeclarations, type Declarations } from '../declarations';
import { gatherAttributes } from '../gatherAttributes';
import { isObject } from '../../validate/isObject';
import { watched } from '../watched';
import { endsInAttributes, endsOf, namesOf, type Names } from './ends';
import { entitiesOf, entityRecord } from './entities';
import { type ExtractedText, extractedText, type Extraction, extractionOf } from './extraction';
import { namedInRelations } from './namedInRelations';

/** Classes whose extractions are relations rather than things. */
const RELATION = /^relation(?:ship)?s?$/i;
/** Attributes that say what kind of relation it is. */
const KIND = /^(?:type|kind|label|predicate|relation|relationship|relation_type|relationship_type)$/i;

/** The words of a relation, where they stand or where the source says they do. */
const evidenceOf = ({ text, codePoints, document }: ExtractedText, { place, words, start }: Extraction): EvidenceRecord =>
  (place === undefined
    ? { document, exact: words, ...(start !== undefined && { start }), role: 'support' }
    : { document, exact: text.slice(place.start, place.end), start: codePoints.toCodePoint(place.start), end: codePoints.toCodePoint(place.end), role: 'support' });

function* claimRecord(text: ExtractedText, relation: Extraction, names: Names, id: string, declare: Declarations): Generator<ImportItem> {
  const ends = endsOf(relation, names);
  if (ends === undefined) {
    yield issueItem({ code: 'noEnds', severity: 'dropped', path: relation.path, values: {} });
    return;
  }
  const kind = relation.attributes.find(([name, value]) => KIND.test(name) && typeof value === 'string' && value.trim() !== '' && !ends.named.has(name));
  const label = kind === undefined ? relation.label : String(kind[1]);
  // The same word may be told with a direction elsewhere.
  const predicate = ends.directed ? label : `${label} (undirected)`;
  yield* declare.predicate({ id: predicate, label: { und: label }, ...(!ends.directed && { symmetric: true }) }, relation.path);
  const attributes = gatherAttributes([
    ...relation.attributes.filter((attribute) => attribute !== kind && !ends.named.has(attribute[0])),
    ...(relation.description === '' ? [] : [['description', relation.description] as const]),
  ]);
  const { subject, object } = ends;
  yield* validRecord('claim', {
    id, subject, predicate, object, evidence: [evidenceOf(text, relation)], ...(Object.keys(attributes).length > 0 && { attributes }),
  }, relation.path);
}

/** Relations apart from things: by their class, or since two of their attributes name other extractions. */
const sorted = (document: string, extractions: readonly Extraction[]) => {
  const things = extractions.filter(({ label }) => !RELATION.test(label));
  const names = namesOf(entitiesOf(document, things));
  const linking = new Set(things.filter((thing) => endsInAttributes(thing, names) !== undefined));
  return {
    entities: entitiesOf(document, things.filter((thing) => !linking.has(thing))),
    relations: extractions.filter((extraction) => RELATION.test(extraction.label) || linking.has(extraction)),
  };
};

function* readDocument(value: Readonly<Record<string, unknown>>, given: readonly unknown[], document: string, declare: Declarations, path: string): Generator<ImportItem> {
  const whole = typeof value.text === 'string' ? value.text : '';
  const text = extractedText(document, whole);
  if (whole === '') yield issueItem({ code: 'missingText', severity: 'kept', path: `${path} text`, values: { document, file: '' } });
  yield* validRecord('document', { id: document, ...(whole !== '' && { text: whole }) }, path);
  const extractions: Extraction[] = [];
  for (const [place, one] of given.entries()) {
    const at = `${path} ${pathTo('extractions', place)}`;
    const extraction = extractionOf(one, text, at);
    if (extraction === undefined) yield issueItem({ code: 'badRecord', severity: 'dropped', path: at, values: { expected: 'extraction_class, extraction_text' } });
    else extractions.push(extraction);
  }
  const { entities, relations } = sorted(document, extractions);
  const names = namesOf(entities);
  const named = namedInRelations(text, relations, entities, names);
  for (const entity of entities) yield* entityRecord(text, entity, named.get(entity.id) ?? [], declare);
  for (const [place, relation] of relations.entries()) yield* claimRecord(text, relation, names, `${document}/relation/${place + 1}`, declare);
}

/** An id that no earlier document has. */
const newId = (given: unknown, line: string, known: Set<string>): string => {
  const id = typeof given === 'string' && given !== '' ? given : `line ${line}`;
  const own = known.has(id) ? `${id} (line ${line})` : id;
  known.add(own);
  return own;
};

/**
 * The records of a file of langextract: a document a line, with its text and what was extracted from it. A relation is a claim where it
 * names exactly two of the document's entities; else it is dropped as `noEnds`. Never throws for what the file holds.
 */
export function* readLangextract({ name, bytes }: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  const declare = createDeclarations();
  const known = new Set<string>();
  let lines = 0;
  let documents = 0;
  for (const line of jsonLines(bytes, name)) {
    if (context.cancelled()) return;
    lines += 1;
    if (isIssue(line)) {
      yield issueItem(line);
      continue;
    }
    const { value, path } = line;
    const extractions = isObject(value) ? value.extractions : undefined;
    if (!isObject(value) || !Array.isArray(extractions)) {
      yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: 'extractions' } });
      continue;
    }
    documents += 1;
    const id = newId(value.document_id, path.slice(name.length + 1), known);
    yield* watched(readDocument(value, extractions, id, declare, path), context, 1 - 1 / lines);
  }
  if (documents === 0) yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'LangExtract', expected: 'extractions' } });
}
