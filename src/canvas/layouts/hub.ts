import { middleOf, neighboursIn } from '../placing/neighbours';
import { placeParts } from '../placing/parts';
import { rings } from '../placing/rings';
import type { Layout, LayoutInput } from './contract';

/** One node in the middle, its neighbours around it, and theirs further out in the same direction; what no way leads to stands beside. */
export const hub: Layout = {
  id: 'hub',
  run: (input, progress) => placeParts(input, (part, told) => rings(part, byDistance(part), { even: 2, others: 'outward' }, told), progress),
};

/** Nodes by how many lines they are away from the middle. */
function byDistance(input: LayoutInput): number[][] {
  const neighbours = neighboursIn(input);
  const middle = middleOf(input, neighbours);
  const seen = new Set([middle]);
  const levels: number[][] = [];
  for (let level = [middle]; level.length > 0;) {
    levels.push(level);
    const next: number[] = [];
    for (const node of level) {
      for (const other of neighbours[node]!) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    level = next;
  }
  return levels;
}
