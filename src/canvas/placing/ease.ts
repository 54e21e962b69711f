import type { LayoutInput } from '../layouts/contract';
import { costOf, type Taste } from './cost';
import { allowance, randomFrom } from './random';

/** Where a node that stands at (x, y) may try to go, `reach` px away at most; null: it stays. */
export type Propose = (node: number, x: number, y: number, reach: number, random: () => number) => readonly [x: number, y: number] | null;

/** How long, how far (px) and how wildly it begins. */
export interface Easing {
  readonly hot: number;
  readonly reach: number;
  readonly rounds: number;
}

/** Moves nodes within the freedom that a layout leaves them, by simulated annealing. Changes `centres` in place and gives the cost that is left. */
export function ease(input: LayoutInput, centres: Float64Array, taste: Taste, propose: Propose, seed: number, { hot: start, reach: far, rounds }: Easing): number {
  const random = randomFrom(seed);
  const cost = costOf(input, centres, taste);
  let [hot, reach] = [start, far];
  const cool = (0.02 / hot) ** (1 / rounds);
  const shrink = (4 / reach) ** (1 / rounds);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < input.count; i++) {
      const node = Math.floor(random() * input.count);
      const [x, y] = [centres[2 * node]!, centres[2 * node + 1]!];
      const to = propose(node, x, y, reach, random);
      if (to === null) continue;
      const most = cost.ofNode(node, Infinity) + allowance(hot, random);
      [centres[2 * node], centres[2 * node + 1]] = to;
      if (cost.ofNode(node, most) <= most) continue;
      centres[2 * node] = x;
      centres[2 * node + 1] = y;
    }
    hot *= cool;
    reach *= shrink;
  }
  return cost.whole();
}
