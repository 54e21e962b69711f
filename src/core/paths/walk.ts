import type { HopGraph } from './hopGraph';
import type { Levels } from './levels';

/** The ways on from an entity: one hop nearer, or on the same level. `others` and `stances` go together. */
interface Onwards {
  readonly others: readonly number[];
  readonly stances: readonly number[];
}

/**
 * Hands over the paths from one entity to another, each as rows of entities, that are `spare` (0 or 1) hops longer than the
 * shortest over hops up to `weakest` and have one of just that stance; until `take` says that it has enough (false).
 * Each step leads to a path, and an entity's neighbours are looked through once: the work is that of the paths taken.
 */
export function walk(graph: HopGraph, { distance, longer }: Levels, from: number, to: number, weakest: number, spare: 0 | 1, take: (path: readonly number[]) => boolean): void {
  const known = new Map<number, Onwards>();
  const onwards = (entity: number): Onwards => {
    const found = known.get(entity);
    if (found !== undefined) return found;
    const others: number[] = [];
    const stances: number[] = [];
    for (let i = graph.offsets[entity]!; i < graph.offsets[entity + 1]!; i++) {
      const other = graph.others[i]!;
      const nearer = distance[entity]! - distance[other]!;
      if (graph.stances[i]! > weakest || distance[other] === -1 || (nearer !== 1 && nearer !== 0)) continue;
      others.push(other);
      stances.push(graph.stances[i]!);
    }
    const ways = { others, stances };
    known.set(entity, ways);
    return ways;
  };

  const path = [from];
  const step = (entity: number, left: number, worst: number): boolean => {
    if (entity === to) return worst === weakest ? take([...path]) : true;
    const { others, stances } = onwards(entity);
    for (let i = 0; i < others.length; i++) {
      const other = others[i]!;
      const level = distance[other] === distance[entity];
      if (level ? left === 0 : left === 1 && longer[other] === 0) continue;
      path.push(other);
      const on = step(other, level ? 0 : left, Math.max(worst, stances[i]!));
      path.pop();
      if (!on) return false;
    }
    return true;
  };
  step(from, spare, -1);
}
