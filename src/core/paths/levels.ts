import type { HopGraph } from './hopGraph';

/** How far entities are from a target, over hops that are no weaker than asked. */
export interface Levels {
  /** In hops; -1 where it is not known: unreachable, or farther than `from`. */
  readonly distance: Int32Array;
  /** Number of paths to the target that are as short as can be, and of those one hop longer. None of either meets an entity twice. */
  readonly shortest: Float64Array;
  readonly longer: Float64Array;
}

/**
 * Distances to `to` as far as `from` lies, and how many paths there are; `weakest` is the last index in STANCES that may be
 * gone by. A path of the fewest hops comes nearer with each; one of a hop more stays once on a level: so both are counted
 * level by level, without being walked.
 */
export function levels(graph: HopGraph, from: number, to: number, weakest: number): Levels {
  const { offsets, others, stances } = graph;
  const count = offsets.length - 1;
  const distance = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  let size = 0;
  distance[to] = 0;
  queue[size++] = to;
  for (let at = 0; at < size; at++) {
    const entity = queue[at]!;
    if (distance[from]! >= 0 && distance[entity]! >= distance[from]!) break;
    for (let i = offsets[entity]!; i < offsets[entity + 1]!; i++) {
      const other = others[i]!;
      if (stances[i]! > weakest || distance[other] !== -1) continue;
      distance[other] = distance[entity]! + 1;
      queue[size++] = other;
    }
  }
  const shortest = new Float64Array(count);
  const longer = new Float64Array(count);
  shortest[to] = 1;
  const sum = (at: number, add: (other: number, nearer: number) => number): number => {
    let total = 0;
    for (let i = offsets[at]!; i < offsets[at + 1]!; i++) {
      const other = others[i]!;
      if (stances[i]! <= weakest && distance[other] !== -1) total += add(other, distance[at]! - distance[other]!);
    }
    return total;
  };
  for (let at = 1; at < size; at++) shortest[queue[at]!] = sum(queue[at]!, (other, nearer) => (nearer === 1 ? shortest[other]! : 0));
  for (let at = 1; at < size; at++) {
    longer[queue[at]!] = sum(queue[at]!, (other, nearer) => (nearer === 1 ? longer[other]! : nearer === 0 ? shortest[other]! : 0));
  }
  return { distance, shortest, longer };
}
