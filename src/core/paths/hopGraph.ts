import type { Dataset } from '../../model/dataset';
import { edgesOf } from '../columns/access';

/** Of an edge or hop that may not be gone by. */
export const CLOSED = 255;

/** Who can be reached from whom in one hop: neighbours of entity `n` are `others[offsets[n]] … others[offsets[n + 1] - 1]`, each once. */
export interface HopGraph {
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
  /** For each of `others`, index in STANCES of the strongest edge there. */
  readonly stances: Uint8Array;
}

/**
 * Stance (index in STANCES) of each edge by the claims of a mask (null: by all), or `CLOSED` where it has none of them or
 * `open` refuses its stance. One pass: the strongest of an edge's claims is the stance of the edge, as `edgeStance` has it.
 */
export function edgeStances({ claims, edges }: Dataset, mask: Uint8Array | null, open: (stance: number) => boolean): Uint8Array {
  const stances = new Uint8Array(edges.count).fill(CLOSED);
  for (let claim = 0; claim < claims.count; claim++) {
    if (mask !== null && mask[claim] !== 1) continue;
    const edge = claims.edge[claim]!;
    if (claims.stance[claim]! < stances[edge]!) stances[edge] = claims.stance[claim]!;
  }
  for (let edge = 0; edge < stances.length; edge++) if (stances[edge] !== CLOSED && !open(stances[edge]!)) stances[edge] = CLOSED;
  return stances;
}

/** The hops that edges of these stances make, whichever way they go; an edge from an entity to itself makes none. */
export function hopGraph(dataset: Dataset, stances: Uint8Array): HopGraph {
  const { count } = dataset.entities;
  const { edges } = dataset;
  const offsets = new Uint32Array(count + 1);
  const others = new Uint32Array(2 * edges.count);
  const strongest = new Uint8Array(2 * edges.count);
  /** Where a neighbour stands, and of which entity it was noted: `entity + 1`. */
  const place = new Uint32Array(count);
  const notedFor = new Uint32Array(count);
  let size = 0;
  for (let entity = 0; entity < count; entity++) {
    for (const edge of edgesOf(dataset, entity)) {
      const stance = stances[edge]!;
      const other = edges.subject[edge] === entity ? edges.object[edge]! : edges.subject[edge]!;
      if (stance === CLOSED || other === entity) continue;
      if (notedFor[other] !== entity + 1) {
        notedFor[other] = entity + 1;
        place[other] = size;
        others[size] = other;
        strongest[size] = CLOSED;
        size += 1;
      }
      strongest[place[other]!] = Math.min(strongest[place[other]!]!, stance);
    }
    offsets[entity + 1] = size;
  }
  return { offsets, others: others.subarray(0, size), stances: strongest.subarray(0, size) };
}
