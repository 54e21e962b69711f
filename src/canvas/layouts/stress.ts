import { type Extent, separate } from '../../core/separate';
import { affordable, isSmall } from '../placing/bestStart';
import { boundsOf, centred, extentsOf } from '../placing/frame';
import { placeParts } from '../placing/parts';
import type { Layout, LayoutInput } from './contract';
import { distancesIn } from './stress/distances';
import { polish } from './stress/polish';
import { descend, level } from './stress/sgd';

/** Least room between the rectangles of two nodes, px. */
const GAP = 10;

/** How many times the bare room of its rectangles a graph takes up at least. */
const LOOSE = 2.5;

/** A small graph is worth many starts and a long polish. */
const STARTS = 12;
/** The best starts that get the long polish. */
const FINALISTS = 2;
const ROUNDS = 1500;

/**
 * Distances on the paper follow distances in the graph; symbols and labels are kept apart; parts that nothing joins stand
 * beside one another. A small graph is the best of a dozen seeded starts, polished.
 */
export const stress: Layout = {
  id: 'stress',
  run: (input, progress) => placeParts(input, placePart, progress),
};

function placePart(input: LayoutInput, progress: (fraction: number) => void): Float64Array {
  if (input.count === 1) return new Float64Array(2);
  const distances = distancesIn(input);
  const extents = extentsOf(input);
  const start = (seed: number): Float64Array => {
    const centres = descend(input.count, distances, seed);
    level(centres);
    widened(centres, extents);
    separate(centres, extents, GAP);
    return centres;
  };
  if (!isSmall(input)) return start(1);
  const starts = Array.from({ length: STARTS }, (_, seed) => centred(start(seed + 1), extents))
    .map((centres) => ({ centres, cost: polish(input, centres, 0, 0) }))
    .sort((a, b) => a.cost - b.cost);
  const rounds = Math.ceil(ROUNDS * affordable(input, FINALISTS * ROUNDS));
  const finalists = starts.slice(0, FINALISTS).map(({ centres }, place) => {
    const cost = polish(input, centres, place + 1, rounds);
    progress((place + 1) / FINALISTS);
    return { centres, cost };
  });
  const { centres } = finalists.reduce((best, one) => (one.cost < best.cost ? one : best));
  separate(centres, extents, GAP);
  return centres;
}

/** Separating what lies all in a heap would pile it up; so it is first drawn out until there is room for all rectangles. In place. */
function widened(centres: Float64Array, extents: readonly Extent[]): void {
  const { left, right, top, bottom } = boundsOf(centres, extents);
  const needed = extents.reduce((sum, extent) => sum + (extent.left + extent.right + GAP) * (extent.top + extent.bottom + GAP), 0);
  const factor = Math.sqrt((LOOSE * needed) / ((right - left) * (bottom - top)));
  if (factor > 1) centres.forEach((value, i) => (centres[i] = value * factor));
}
