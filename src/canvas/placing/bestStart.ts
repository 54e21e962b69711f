import type { LayoutInput } from '../layouts/contract';

/** Up to here a graph is worth several starts and a long search; a larger one is read by its shape alone. */
const SMALL = { nodes: 130, lines: 320 } as const;

/** True where it pays to look for the best arrangement. */
export const isSmall = ({ count, pairs, effort }: LayoutInput): boolean => effort === 'best' && count <= SMALL.nodes && pairs.length <= 2 * SMALL.lines;

/** What one round of a search takes, in comparisons. */
const roundOf = ({ count, pairs }: LayoutInput): number => (pairs.length + count) * (pairs.length / 2 + count);

/** Comparisons that a reader can be made to wait for: a few seconds. */
const MOST_COMPARISONS = 6e7;

/** The share of its rounds that a search can afford; the whole search has `rounds`. */
export const affordable = (input: LayoutInput, rounds: number): number => Math.min(1, MOST_COMPARISONS / (rounds * roundOf(input)));

/** The cheapest of several things, each made from its own seed. */
export function bestOf<Thing extends { readonly cost: number }>(starts: number, make: (seed: number) => Thing, progress: (fraction: number) => void): Thing {
  let best = make(1);
  progress(1 / starts);
  for (let seed = 2; seed <= starts; seed++) {
    const one = make(seed);
    if (one.cost < best.cost) best = one;
    progress(seed / starts);
  }
  return best;
}
