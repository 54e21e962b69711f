import type { Dataset } from '../../model/dataset';
import { edgesOf } from '../columns/access';

/** Edges of an entity that say the same of it: one predicate, read from one side. */
export interface PredicateGroupOfEdges {
  /** Row in predicates. */
  readonly predicate: number;
  /** True where the entity is the object, so that the inverse label is the one to read. Never for a symmetric predicate. */
  readonly inverse: boolean;
  /** Edge rows with the row of the other end, those that are visible first, then by weight. */
  readonly edges: readonly { readonly edge: number; readonly other: number; readonly visible: boolean }[];
}

/** An entity's edges by predicate and direction, the largest group first. `mask` holds 1 for a visible edge. */
export function edgesByPredicate(dataset: Dataset, entity: number, mask: Uint8Array): readonly PredicateGroupOfEdges[] {
  const { edges, predicates } = dataset;
  const groups = new Map<string, { predicate: number; inverse: boolean; edges: { edge: number; other: number; visible: boolean }[] }>();
  for (const edge of new Set(edgesOf(dataset, entity))) {
    const predicate = edges.predicate[edge]!;
    const fromObject = edges.subject[edge] !== entity;
    const inverse = fromObject && predicates[predicate]?.symmetric !== true;
    const key = `${predicate} ${inverse}`;
    const group = groups.get(key) ?? { predicate, inverse, edges: [] };
    groups.set(key, group);
    group.edges.push({ edge, other: fromObject ? edges.subject[edge]! : edges.object[edge]!, visible: mask[edge] === 1 });
  }
  const weight = (edge: number): number => edges.documents[edge]! + edges.speakers[edge]!;
  for (const group of groups.values()) {
    group.edges.sort((a, b) => Number(b.visible) - Number(a.visible) || weight(b.edge) - weight(a.edge) || a.edge - b.edge);
  }
  return [...groups.values()].sort((a, b) => b.edges.length - a.edges.length || a.predicate - b.predicate || Number(a.inverse) - Number(b.inverse));
}
