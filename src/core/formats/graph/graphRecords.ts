import type { Issue, IssueCode } from '../../../model/result';
import type { ImportContext } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { UNTYPED } from '../untyped';
import { dateOf } from './dates';
import { edgeClaim, LINKED } from './edgeClaim';
import type { Graph, GraphEdge } from './graph';
import { createKinds } from './kinds';
import { entityIdOf, nodeEntity } from './nodeEntity';
import { isOwnClaim, ownClaim, ownClaimId } from './ownClaim';
import { createPlaces } from './places';

/** How many nodes or edges between two questions whether to go on. */
const STRIDE = 1000;

const dropped = (code: IssueCode, path: string, values: Issue['values'] = {}): ImportItem => issueItem({ code, severity: 'dropped', path, values });

/** Ids for the edges, in their order: their own, or one that no edge has. */
function* edgeIds(edges: readonly GraphEdge[]): Generator<string> {
  const own = edges.map((edge) => (isOwnClaim(edge) ? ownClaimId(edge) : edge.id));
  const taken = new Set(own);
  let made = 0;
  for (const id of own) {
    if (id !== '') {
      yield id;
      continue;
    }
    do made += 1; while (taken.has(`edge ${made}`));
    yield `edge ${made}`;
  }
}

const texts = (named: Readonly<Record<string, string>>): Readonly<Record<string, { readonly und: string }>> =>
  Object.fromEntries(Object.entries(named).filter(([, text]) => text !== '').map(([name, text]) => [name, { und: text }]));

/**
 * A graph as records: nodes are entities, edges claims that nothing is quoted for (but for those our own exporters wrote). Each node and edge
 * is kept, or dropped as `badRecord` (it has no id), `duplicateId`, `noEnds` (it names no two ends) or `danglingId` (an end is no node).
 */
export function* graphRecords(graph: Graph, context: ImportContext): Generator<ImportItem> {
  const { about, nodes, edges } = graph;
  const types = createKinds(UNTYPED);
  const predicates = createKinds(LINKED);
  const places = createPlaces();
  const documents = new Map<string, { readonly record: object; readonly path: string }>();
  const entities = new Map<string, string>();
  const entityIds = new Set<string>();
  const goesOn = (done: number): boolean => {
    if (done % STRIDE !== 0) return true;
    if (context.cancelled()) return false;
    context.progress(0.6 + (0.4 * done) / Math.max(1, nodes.length + edges.length), 'read');
    return true;
  };

  for (const [row, node] of nodes.entries()) {
    if (!goesOn(row)) return;
    const id = entityIdOf(node);
    if (node.id === '') yield dropped('badRecord', node.path, { expected: 'id' });
    else if (entities.has(node.id) || entityIds.has(id)) yield dropped('duplicateId', node.path, { id: node.id });
    else {
      entities.set(node.id, id);
      entityIds.add(id);
      const { record, issues } = nodeEntity(node, types);
      yield* [...issues, ...(node.place === undefined ? [] : places.add(id, node.place, node.path))].map(issueItem);
      yield* validRecord('entity', record, node.path);
    }
  }

  const ids = edgeIds(edges);
  const used = new Set<string>();
  for (const [row, edge] of edges.entries()) {
    if (!goesOn(nodes.length + row)) return;
    const { path, source, target } = edge;
    const id = ids.next().value as string;
    const [subject, object] = [entities.get(source), entities.get(target)];
    if (source === '' || target === '') yield dropped('noEnds', path);
    else if (subject === undefined || object === undefined) yield dropped('danglingId', path, { id: subject === undefined ? source : target });
    else if (used.has(id)) yield dropped('duplicateId', path, { id });
    else {
      used.add(id);
      const ends = { id, subject, object };
      const ours = isOwnClaim(edge) ? ownClaim(edge, ends, predicates, (entity) => entityIds.has(entity)) : undefined;
      if (ours?.document !== undefined && !documents.has(String(ours.document.id))) documents.set(String(ours.document.id), { record: ours.document, path });
      yield* validRecord('claim', ours?.claim ?? edgeClaim(edge, ends, predicates), path);
    }
  }

  for (const [document, { record, path }] of documents) {
    yield* validRecord('document', record, path);
    yield issueItem({ code: 'missingText', severity: 'kept', path, values: { document, file: '' } });
  }
  for (const { id, label } of types.list()) yield* validRecord('type', { id, label }, '');
  for (const { id, label, symmetric } of predicates.list()) yield* validRecord('predicate', { id, label, ...(symmetric ? { symmetric } : {}) }, '');
  const positions = places.positions();
  const { title, description, creator, license, created } = about;
  yield* validRecord('meta', {
    format: 'edgewise/1', ...texts({ title, description, provenance: creator }),
    ...(license === '' ? {} : { license }), ...(created === '' ? {} : { created: dateOf(created) }), ...(positions === undefined ? {} : { view: { positions } }),
  }, '');
  yield* graph.issues().map(issueItem);
}
