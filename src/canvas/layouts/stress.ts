import { type Extent, separate } from '../../core/separate';
import type { Layout, LayoutInput } from './contract';
import { componentsOf } from './stress/components';
import { distancesIn } from './stress/distances';
import { pack } from './stress/pack';
import { polish } from './stress/polish';
import { descend, level } from './stress/sgd';

/** Least room between the rectangles of two nodes, px. */
const GAP = 10;
/** Room between parts that no line joins, px. */
const PART_GAP = 34;

/** How many times the bare room of its rectangles a graph takes up at least. */
const LOOSE = 2.5;

/** Up to here a graph is worth many starts and a long polish; a larger one is read by its shape alone. */
const SMALL = { nodes: 130, lines: 320 } as const;
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
  run: (input, progress) => {
    const components = componentsOf(input);
    let done = 0;
    const parts = components.map(({ nodes, input: own }) => {
      const centres = placePart(own, (fraction) => progress((done + fraction * nodes.length) / input.count));
      done += nodes.length;
      progress(done / input.count);
      return { nodes, centres, bounds: boundsOf(centres, extentsOf(own)) };
    });
    const corners = pack(parts.map(({ bounds: { left, right, top, bottom } }) => ({ width: right - left, height: bottom - top })), PART_GAP);
    const positions = new Float64Array(2 * input.count);
    parts.forEach(({ nodes, centres, bounds }, part) => {
      nodes.forEach((node, i) => {
        positions[2 * node] = centres[2 * i]! - bounds.left + corners[part]!.x;
        positions[2 * node + 1] = centres[2 * i + 1]! - bounds.top + corners[part]!.y;
      });
    });
    return centred(positions, extentsOf(input));
  },
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
  if (input.effort === 'quick' || input.count > SMALL.nodes || input.pairs.length > 2 * SMALL.lines) return start(1);
  const starts = Array.from({ length: STARTS }, (_, seed) => centred(start(seed + 1), extents))
    .map((centres) => ({ centres, cost: polish(input, centres, 0, 0) }))
    .sort((a, b) => a.cost - b.cost);
  const finalists = starts.slice(0, FINALISTS).map(({ centres }, place) => {
    const cost = polish(input, centres, place + 1, ROUNDS);
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

const extentsOf = ({ count, extents }: LayoutInput): Extent[] =>
  Array.from({ length: count }, (_, i) => ({ left: extents[4 * i]!, right: extents[4 * i + 1]!, top: extents[4 * i + 2]!, bottom: extents[4 * i + 3]! }));

function boundsOf(centres: Float64Array, extents: readonly Extent[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  extents.forEach((extent, i) => {
    const [x, y] = [centres[2 * i]!, centres[2 * i + 1]!];
    left = Math.min(left, x - extent.left);
    right = Math.max(right, x + extent.right);
    top = Math.min(top, y - extent.top);
    bottom = Math.max(bottom, y + extent.bottom);
  });
  return { left, right, top, bottom };
}

/** With the middle of all rectangles at the origin. In place. */
function centred(centres: Float64Array, extents: readonly Extent[]): Float64Array {
  if (extents.length === 0) return centres;
  const { left, right, top, bottom } = boundsOf(centres, extents);
  for (let i = 0; i < extents.length; i++) {
    centres[2 * i]! -= (left + right) / 2;
    centres[2 * i + 1]! -= (top + bottom) / 2;
  }
  return centres;
}
