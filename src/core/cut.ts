import type { Dataset } from '../model/dataset';
import type { Around, Cut } from '../model/view';
import { edgesOf, entityRow } from './columns/access';

/** What a cut leaves: 1 for each entity that may be shown, and for each that the reader asked for by name. */
export interface CutMask {
  readonly entities: Uint8Array;
  readonly named: Uint8Array;
  /** How many entities it takes away. */
  readonly gone: number;
}

/** The entities a cut leaves; null where it takes nothing away. Ids that the dataset does not have lead nowhere. */
export function cutMask(dataset: Dataset, { around, hidden }: Cut): CutMask | null {
  if (around === null && hidden.length === 0) return null;
  const { count } = dataset.entities;
  const entities = new Uint8Array(count);
  const named = new Uint8Array(count);
  if (around === null) entities.fill(1);
  else for (const one of around) reach(dataset, one, entities, named);
  for (const id of hidden) {
    const row = entityRow(dataset, id);
    if (row !== undefined) entities[row] = named[row] = 0;
  }
  return { entities, named, gone: count - entities.reduce((sum, bit) => sum + bit, 0) };
}

function reach(dataset: Dataset, { id, depth, predicate }: Around, entities: Uint8Array, named: Uint8Array): void {
  const centre = entityRow(dataset, id);
  if (centre === undefined) return;
  entities[centre] = named[centre] = 1;
  const seen = new Set([centre]);
  let frontier = [centre];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const next: number[] = [];
    for (const entity of frontier) {
      for (const neighbour of neighboursOf(dataset, entity, predicate)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        entities[neighbour] = 1;
        next.push(neighbour);
      }
    }
    frontier = next;
  }
}

/** Rows of the entities that an edge joins to one, whichever way it goes; with a predicate's id, by edges of that one alone. Each once, without itself. */
export function neighboursOf(dataset: Dataset, entity: number, predicate?: string): readonly number[] {
  const { edges, predicates } = dataset;
  const found = new Set<number>();
  for (const edge of edgesOf(dataset, entity)) {
    if (predicate !== undefined && predicates[edges.predicate[edge]!]?.id !== predicate) continue;
    const subject = edges.subject[edge]!;
    found.add(subject === entity ? edges.object[edge]! : subject);
  }
  found.delete(entity);
  return [...found];
}

/** A predicate as it leads from an entity to others. */
export interface Relation {
  /** Row in `predicates`. */
  readonly predicate: number;
  /** True where the entity is always its object. */
  readonly inverse: boolean;
  /** Rows of the entities it leads to, each once, without itself. */
  readonly neighbours: readonly number[];
}

/** The predicates that lead from an entity to others, those that lead to most of them first. */
export function relationsOf(dataset: Dataset, entity: number): readonly Relation[] {
  const { edges, predicates } = dataset;
  const found = new Map<number, { subject: boolean; neighbours: Set<number> }>();
  for (const edge of edgesOf(dataset, entity)) {
    const predicate = edges.predicate[edge]!;
    const subject = edges.subject[edge]!;
    const other = subject === entity ? edges.object[edge]! : subject;
    if (other === entity) continue;
    const relation = found.get(predicate) ?? { subject: false, neighbours: new Set() };
    found.set(predicate, relation);
    relation.subject ||= subject === entity || predicates[predicate]?.symmetric === true;
    relation.neighbours.add(other);
  }
  return [...found]
    .map(([predicate, { subject, neighbours }]) => ({ predicate, inverse: !subject, neighbours: [...neighbours] }))
    .sort((a, b) => b.neighbours.length - a.neighbours.length || a.predicate - b.predicate);
}
