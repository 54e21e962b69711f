import { separate } from '../../core/separate';
import { affordable, bestOf, isSmall } from '../placing/bestStart';
import type { Taste } from '../placing/cost';
import { ease } from '../placing/ease';
import { centred, extentsOf } from '../placing/frame';
import { neighboursIn } from '../placing/neighbours';
import { randomFrom } from '../placing/random';
import { PLAIN, settle, type Slots } from '../placing/settle';
import { spaced } from '../placing/spaced';
import type { Layout, LayoutInput } from './contract';

/** Room between labels: one above another, within a type beside one another, and from type to type, px. */
const GAP = { down: 22, within: 18, types: 46 } as const;

/** Width to height that the whole should come close to. */
const ASPECT = 1.25;
/** Rows are drawn apart until the whole is as high as this, or stand so many times their least distance. */
const SQUAREST = 1.08;
const LOOSEST = 1.5;

const STARTS = 5;
const ROUNDS = 220;
const EASING = { hot: 1.5, reach: 120, rounds: 300 } as const;

/** Lines pass many a name on their way from column to column: what counts most is that they go between. */
const CLEAR: Taste = { ...PLAIN, throughBox: 7, crossing: 1 };
const SWEEPS = 24;

/** A column for each type, in the order of the types; one that would be too long wraps into several. Rows are ordered so that lines cross little. */
export const columns: Layout = {
  id: 'columns',
  run: (input, progress) => {
    if (input.count === 0) return new Float64Array(0);
    const grid = gridFor(input);
    const extents = extentsOf(input);
    const starts = isSmall(input) ? STARTS : 1;
    const share = affordable(input, starts * (ROUNDS + EASING.rounds));
    const start = (seed: number): { centres: Float64Array; cost: number } => {
      const places = swept(input, grid, seed);
      if (!isSmall(input)) return { centres: stacked(input, grid, places), cost: 0 };
      settle(input, grid.slots, places, seed, Math.ceil(share * ROUNDS));
      const centres = stacked(input, grid, places);
      const lowest = grid.height;
      const cost = ease(input, centres, CLEAR, (_, x, y, reach, random) => {
        const to = y + (random() - 0.5) * reach;
        return to < 0 || to > lowest ? null : [x, to];
      }, seed, { ...EASING, rounds: Math.ceil(share * EASING.rounds) });
      return { centres, cost };
    };
    const { centres } = bestOf(starts, start, progress);
    separate(centres, extents, 0);
    return centred(centres, extents);
  },
};

interface Grid {
  readonly slots: Slots;
  /** Of each slot, its column. */
  readonly columns: Int32Array;
  /** Down to the last row, px. */
  readonly height: number;
}

function gridFor(input: LayoutInput): Grid {
  const extents = extentsOf(input);
  const kinds = [...new Set(input.types)].sort((a, b) => a - b);
  const sizes = kinds.map((kind) => {
    const own = extents.filter((_, node) => input.types[node] === kind);
    return { kind, count: own.length, left: Math.max(...own.map(({ left }) => left)), right: Math.max(...own.map(({ right }) => right)) };
  });
  const least = extents.reduce((sum, { top, bottom }) => sum + top + bottom, 0) / input.count + GAP.down;
  const widthOf = (rows: number): number =>
    sizes.reduce((sum, { count, left, right }) => sum + Math.ceil(count / rows) * (left + right + GAP.within) + GAP.types - GAP.within, -GAP.types);
  const shapeOf = (rows: number): number => Math.max(widthOf(rows) / ASPECT, rows * least);
  let rows = 1;
  const longest = Math.max(...sizes.map(({ count }) => count));
  for (let some = 2; some <= longest; some++) if (shapeOf(some) < shapeOf(rows)) rows = some;

  // Where the width decides how large all is drawn, rows may as well stand further apart.
  const pitch = Math.max(least, Math.min(LOOSEST * least, widthOf(rows) / SQUAREST / rows));

  const at: number[] = [];
  const slotKinds: number[] = [];
  const slotColumns: number[] = [];
  let [x, column] = [0, 0];
  sizes.forEach(({ kind, count, left, right }, type) => {
    if (type > 0) x += GAP.types - GAP.within;
    for (let i = 0; i < Math.ceil(count / rows); i++) {
      for (let row = 0; row < rows; row++) {
        // Every other column stands half a row lower, so that a level line finds its way between names.
        at.push(x + left, (row + (column % 2) / 2) * pitch);
        slotKinds.push(kind);
        slotColumns.push(column);
      }
      x += left + right + GAP.within;
      column += 1;
    }
  });
  return { slots: { at: Float64Array.from(at), kinds: Int32Array.from(slotKinds) }, columns: Int32Array.from(slotColumns), height: (rows - 0.5) * pitch };
}

/** Orders each type by where its neighbours stand, again and again. */
function swept(input: LayoutInput, { slots }: Grid, seed: number): Int32Array {
  const random = randomFrom(seed);
  const neighbours = neighboursIn(input);
  const kinds = [...new Set(input.types)];
  const members = kinds.map((kind) => Array.from({ length: input.count }, (_, node) => node).filter((node) => input.types[node] === kind));
  const room = kinds.map((kind) => Array.from(slots.kinds.keys()).filter((slot) => slots.kinds[slot] === kind).sort((a, b) => slots.at[2 * a + 1]! - slots.at[2 * b + 1]! || a - b));
  const places = new Int32Array(input.count);
  const wish = Float64Array.from({ length: input.count }, random);
  const settleDown = (): void =>
    members.forEach((own, kind) => {
      const free = room[kind]!;
      const skipped = Math.floor((free.length - own.length) / 2);
      own.sort((a, b) => wish[a]! - wish[b]! || a - b).forEach((node, i) => (places[node] = free[skipped + i]!));
    });
  settleDown();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    neighbours.forEach((own, node) => {
      const now = slots.at[2 * places[node]! + 1]!;
      // A share of itself keeps two columns from changing places for ever.
      wish[node] = own.reduce((sum, other) => sum + slots.at[2 * places[other]! + 1]!, now) / (own.length + 1);
    });
    settleDown();
  }
  return places;
}

/** Gives every column the room that its own labels need, as near to the rows as can be. */
function stacked(input: LayoutInput, { slots, columns: columnOf }: Grid, places: Int32Array): Float64Array {
  const extents = extentsOf(input);
  const centres = new Float64Array(2 * input.count);
  const byColumn = new Map<number, number[]>();
  places.forEach((slot, node) => byColumn.set(columnOf[slot]!, [...(byColumn.get(columnOf[slot]!) ?? []), node]));
  for (const nodes of byColumn.values()) {
    nodes.sort((a, b) => places[a]! - places[b]!);
    const ys = spaced(
      nodes.map((node) => slots.at[2 * places[node]! + 1]!),
      nodes.map((node, i) => (i === 0 ? 0 : extents[nodes[i - 1]!]!.bottom + extents[node]!.top + GAP.down)),
    );
    nodes.forEach((node, i) => {
      centres[2 * node] = slots.at[2 * places[node]!]!;
      centres[2 * node + 1] = ys[i]!;
    });
  }
  return centres;
}
