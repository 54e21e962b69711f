import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import { jsonLines } from '../../validate/jsonLines';
import type { ImportItem } from '../../validate/record';
import type { ClaimRecord, EvidenceRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { createDeclarations } from '../declarations';
import { gatherAttributes } from '../gatherAttributes';
import { watchedLines } from '../watchedLines';
import { type EdgeSchema, EDGES, LINKS } from './edges';
import { ftmLine, type FtmLine, restOf, valuesOf } from './line';
import { nodeDocument, nodeEntity } from './nodes';
import { DOCUMENTS, SCHEMATA } from './schemata';
import { createSources, SOURCE_PROPERTIES } from './source';
import { whenOf } from './when';

/** A link names few ends; what names more pairs would fill the memory. */
const MOST_PAIRS = 100;

/** What stays open while a file is read. */
const createReading = () => ({
  declare: createDeclarations(),
  sources: createSources(),
  /** Ids that links name: a file is an entity only where one does. */
  ends: new Set<string>(),
  documents: [] as { readonly line: FtmLine; readonly path: string }[],
  unused: new Map<string, { count: number; readonly first: string }>(),
});
type Reading = ReturnType<typeof createReading>;

const unused = ({ unused: parts }: Reading, part: string, path: string): void => {
  const known = parts.get(part);
  if (known === undefined) parts.set(part, { count: 1, first: path });
  else known.count += 1;
};

/** Entities of FollowTheMoney, one a line, in any order. Nothing but a line is in hand at once, except files, which wait until it is known whether a link names them. */
export function* readFtm({ name, bytes }: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  const reading = createReading();
  let used = 0;
  const ended = yield* watchedLines(jsonLines(bytes, name), context, ({ value, path }) => {
    const entity = ftmLine(value);
    if (entity === undefined) return [issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: 'id, schema, properties' } })];
    used += 1;
    return lineItems(entity, path, reading);
  });
  if (!ended) return;
  if (used === 0) yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'FollowTheMoney', expected: 'id, schema, properties' } });
  for (const { line, path } of reading.documents) if (reading.ends.has(line.id)) yield* entityItems(line, path, reading);
  for (const [part, { count, first }] of reading.unused) yield issueItem({ code: 'unusedPart', severity: 'kept', path: first, values: { part, count } });
}

function* lineItems(line: FtmLine, path: string, reading: Reading): Generator<ImportItem> {
  for (const property of line.unread) unused(reading, property, path);
  const edge = EDGES.get(line.schema);
  if (edge !== undefined) {
    yield* edgeItems(line, edge, path, reading);
    return;
  }
  if (DOCUMENTS.has(line.schema)) {
    yield* validRecord('document', nodeDocument(line), path);
    reading.documents.push({ line, path });
  } else yield* entityItems(line, path, reading);
  yield* linkItems(line, path, reading);
}

function* entityItems(line: FtmLine, path: string, { declare }: Reading): Generator<ImportItem> {
  const type = yield* declare.type(line.schema, path, SCHEMATA.get(line.schema) ?? { und: line.schema });
  yield* validRecord('entity', nodeEntity(line, type), path);
}

/** The properties of a node that name another entity. */
function* linkItems(line: FtmLine, path: string, reading: Reading): Generator<ImportItem> {
  const links = [...line.properties].flatMap(([property, targets]) => {
    const words = LINKS.get(property);
    return words === undefined ? [] : [{ property, targets, words }];
  });
  if (links.length === 0) return;
  const evidence = yield* reading.sources(line, path);
  for (const { property, targets, words } of links) {
    yield* reading.declare.predicate({ id: property, ...words }, path);
    for (const [place, object] of targets.entries()) {
      yield* claimItems({ id: `${line.id} ${property} ${place + 1}`, subject: line.id, predicate: property, object }, evidence, path, reading);
    }
  }
}

function* edgeItems(line: FtmLine, { source, target, predicate }: EdgeSchema, path: string, reading: Reading): Generator<ImportItem> {
  const [subjects, objects] = [valuesOf(line, [source]), valuesOf(line, [target])];
  const pairs = subjects.slice(0, MOST_PAIRS).flatMap((subject) => objects.slice(0, MOST_PAIRS).map((object) => ({ subject, object }))).slice(0, MOST_PAIRS);
  if (pairs.length === 0) {
    yield issueItem({ code: 'noEnds', severity: 'dropped', path, values: {} });
    return;
  }
  if (subjects.length * objects.length > MOST_PAIRS) unused(reading, `${source}, ${target}`, path);
  yield* reading.declare.predicate({ id: line.schema, ...predicate }, path);
  const evidence = yield* reading.sources(line, path);
  const dated = whenOf(line);
  const attributes = gatherAttributes(restOf(line, new Set([source, target, ...SOURCE_PROPERTIES, ...(dated?.used ?? [])])));
  const shared = { predicate: line.schema, ...(dated !== undefined && { when: dated.when }), ...(Object.keys(attributes).length > 0 && { attributes }) };
  for (const [place, pair] of pairs.entries()) {
    yield* claimItems({ id: place === 0 ? line.id : `${line.id} ${place + 1}`, ...pair, ...shared }, evidence, path, reading);
  }
}

function claimItems(claim: ClaimRecord, evidence: readonly EvidenceRecord[], path: string, { ends }: Reading): Generator<ImportItem> {
  ends.add(claim.subject).add(claim.object);
  return validRecord('claim', { ...claim, ...(evidence.length > 0 && { evidence }) }, path);
}
