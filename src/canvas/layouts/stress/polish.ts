import type { LayoutInput } from '../contract';
import { costOf, type Taste } from '../../placing/cost';
import { allowance, randomFrom } from '../../placing/random';

/** What is ugly, and how much: a line through a name is worse than two lines that cross. */
const TASTE: Taste = { crossing: 2, throughBox: 4, ownLabel: 0.5, overlap: 12, sharpAngle: 1.2, longer: 0.3, shorter: 1.5, outside: 1.5, room: 1.65 };

/**
 * Betters a placed small graph by simulated annealing over what makes it hard to read (after Davidson and Harel, 'Drawing
 * graphs nicely using simulated annealing', 1996): crossings, lines through names, lines of one node that nearly coincide,
 * uneven lengths. Changes `centres` in place and gives what cost is left
 * (without a round, that of the graph as it stands).
 */
export function polish(input: LayoutInput, centres: Float64Array, seed: number, rounds: number): number {
  const random = randomFrom(seed);
  const cost = costOf(input, centres, TASTE);
  const { count } = input;
  let [hot, reach] = [2, 160];
  const cool = (0.02 / hot) ** (1 / rounds);
  const shrink = (9 / reach) ** (1 / rounds);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      const node = Math.floor(random() * count);
      const other = random() < 0.12 ? Math.floor(random() * count) : -1;
      const x = centres[2 * node]!;
      const y = centres[2 * node + 1]!;
      if (other !== -1 && other !== node) {
        const most = cost.ofNode(node, Infinity) + cost.ofNode(other, Infinity) + allowance(hot, random);
        exchange(centres, node, other);
        const cheaper = cost.ofNode(node, most);
        if (cheaper > most || cheaper + cost.ofNode(other, most - cheaper) > most) exchange(centres, node, other);
        continue;
      }
      const most = cost.ofNode(node, Infinity) + allowance(hot, random);
      centres[2 * node] = x + (random() + random() - 1) * reach;
      centres[2 * node + 1] = y + (random() + random() - 1) * reach;
      if (cost.ofNode(node, most) <= most) continue;
      centres[2 * node] = x;
      centres[2 * node + 1] = y;
    }
    hot *= cool;
    reach *= shrink;
  }
  return cost.whole();
}

function exchange(centres: Float64Array, a: number, b: number): void {
  for (let axis = 0; axis < 2; axis++) {
    const kept = centres[2 * a + axis]!;
    centres[2 * a + axis] = centres[2 * b + axis]!;
    centres[2 * b + axis] = kept;
  }
}
