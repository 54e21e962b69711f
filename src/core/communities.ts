import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Dataset, Edges } from '../model/dataset';
import { needsOverview } from './needsOverview';

/** More groups than this no overview can show: the smallest are put together. */
const MOST = 150;

/** Mulberry32: a small generator of numbers in [0, 1) that gives the same ones for the same seed everywhere. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The simple weighted graph of all edges: what a predicate says and which way it points doesn't matter here. */
const graphOf = ({ count, subject, object, documents, speakers }: Edges): Graph => {
  const graph = new Graph({ type: 'undirected' });
  for (let edge = 0; edge < count; edge += 1) {
    const [from, to] = [subject[edge]!, object[edge]!];
    if (from === to) continue;
    graph.mergeNode(from);
    graph.mergeNode(to);
    const weight = Math.max(1, documents[edge]! + speakers[edge]!);
    graph.updateEdge(from, to, (known) => ({ weight: ((known.weight as number | undefined) ?? 0) + weight }));
  }
  return graph;
};

/** Numbers groups anew, the largest first, equals by their first member; those beyond the bound are one. */
const numberBySize = (group: Int32Array): Uint32Array => {
  const sizes = new Map<number, number>();
  // In a Map the groups stand by their first member, and the sort below is stable.
  for (const key of group) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const bySize = [...sizes].sort((a, b) => b[1] - a[1]);
  const rest = bySize.slice(MOST - 1).reduce((sum, [, size]) => sum + size, 0);
  const shown = bySize.length > MOST ? bySize.slice(0, MOST - 1) : bySize;
  const restPlace = shown.filter(([, size]) => size >= rest).length;
  const pooled = bySize.length > MOST;
  const numbers = new Map(shown.map(([key], place) => [key, pooled && place >= restPlace ? place + 1 : place]));
  return Uint32Array.from(group, (key) => numbers.get(key) ?? restPlace);
};

/**
 * The community of each entity (Louvain over edges weighted by documents and speakers), numbered by size from 0.
 * Entities without an edge are one community. The same dataset gives the same answer.
 */
export const communities = (entities: number, edges: Edges): Uint32Array => {
  const group = new Int32Array(entities).fill(-1);
  const graph = graphOf(edges);
  if (graph.size > 0) {
    const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) });
    for (const [entity, community] of Object.entries(found)) group[Number(entity)] = community;
  }
  return numberBySize(group);
};

/**
 * A dataset with its communities, where it is too large to draw whole. It stands apart from the rest of loading so that
 * a small dataset, which needs none, does not have to wait for the algorithm to be fetched.
 */
export const withCommunities = (dataset: Dataset): Dataset =>
  needsOverview(dataset) ? { ...dataset, communities: communities(dataset.entities.count, dataset.edges) } : dataset;
