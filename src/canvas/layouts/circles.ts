import { middleOf, neighboursIn } from '../placing/neighbours';
import { placeParts } from '../placing/parts';
import { rings } from '../placing/rings';
import type { Layout, LayoutInput } from './contract';

/** How many more nodes each ring holds than the one inside it, about. */
const MORE = 6;

/** The node with the most links in the middle, the others on rings around it: the fewer links, the further out. */
export const circles: Layout = {
  id: 'circles',
  run: (input, progress) => placeParts(input, (part, told) => rings(part, byDegree(part), { even: 2, others: 'along' }, told), progress),
};

/** Nodes ring by ring; nodes of as many links stand on one ring where that leaves no ring half empty. */
function byDegree(input: LayoutInput): number[][] {
  const neighbours = neighboursIn(input);
  const degree = neighbours.map((own) => own.length);
  const middle = middleOf({ ...input, centre: -1 }, neighbours);
  const others = degree.map((_, node) => node).filter((node) => node !== middle).sort((a, b) => degree[b]! - degree[a]! || a - b);
  const levels = [[middle]];
  for (let from = 0; from < others.length;) {
    const full = MORE * levels.length;
    let to = Math.min(others.length, from + full);
    // Back, or on, to where the number of links changes.
    const differs = (at: number): boolean => at >= others.length || degree[others[at - 1]!] !== degree[others[at]!];
    const least = from + full / 2;
    let [back, on] = [to, to];
    while (back > least && !differs(back)) back -= 1;
    while (on < from + 1.5 * full && !differs(on)) on += 1;
    if (differs(back) && back > from) to = back;
    else if (differs(on)) to = Math.min(on, others.length);
    levels.push(others.slice(from, to));
    from = to;
  }
  return levels;
}
