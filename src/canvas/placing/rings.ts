import { type Extent, separate } from '../../core/separate';
import type { LayoutInput } from '../layouts/contract';
import { affordable, bestOf, isSmall } from './bestStart';
import type { Taste } from './cost';
import { ease, type Propose } from './ease';
import { centred, extentsOf } from './frame';
import { neighboursIn } from './neighbours';
import { randomFrom } from './random';
import { ASPECT, FIRST_STEPS, GROWTH, pointOn, type Ring, ringsFor, standApart, STEP } from './ringSlots';
import { PLAIN, settle } from './settle';
import { spaced } from './spaced';

const STARTS = 6;
const ROUNDS = 200;
const EASING = { along: { hot: 1, reach: 90, rounds: 240 }, outward: { hot: 2, reach: 160, rounds: 500 } } as const;
const SWEEPS = 16;

/** Where nodes stand freely, lines of one length are easiest to follow. */
const CLOSE: Taste = { ...PLAIN, longer: 0.3, shorter: 1.2, outside: 1, room: 2.6 };

/** How freely nodes stand on their rings, once it is known in which order. */
export interface Freedom {
  /** Levels of a smaller number are spaced evenly. */
  readonly even: number;
  /** Whether the others stay on their rings, or go wherever they are read best outside the even ones. */
  readonly others: 'along' | 'outward';
}

/** Places nodes on rings around the origin: each level in one ring or several, inner levels first. What order they have on a ring is found out. */
export function rings(input: LayoutInput, levels: readonly (readonly number[])[], freedom: Freedom, progress: (fraction: number) => void): Float64Array {
  const extents = extentsOf(input);
  const levelOf = new Int32Array(input.count);
  levels.forEach((nodes, level) => nodes.forEach((node) => (levelOf[node] = level)));
  const easing = EASING[freedom.others];
  const starts = isSmall(input) ? STARTS : 1;
  const share = affordable(input, starts * (ROUNDS + easing.rounds));
  const start = (seed: number): { centres: Float64Array; cost: number } => {
    const found = ringsFor(extents, levels, freedom.even, seed);
    const at = Float64Array.from(found.flatMap((ring) => Array.from({ length: ring.slots }, (_, i) => pointOn(ring, i)).flat()));
    const slots = { at, kinds: Int32Array.from(found.flatMap(({ level, slots: own }) => Array.from({ length: own }, () => level))) };
    const places = swept(input, at, slots.kinds, levels, seed);
    if (!isSmall(input)) return { centres: tightened(found, places, extents), cost: 0 };
    settle(input, slots, places, seed, Math.ceil(share * ROUNDS));
    const centres = tightened(found, places, extents);
    const cost = ease(input, centres, freedom.others === 'along' ? PLAIN : CLOSE, movesOf(centres, levelOf, freedom), seed, { ...easing, rounds: Math.ceil(share * easing.rounds) });
    return { centres, cost };
  };
  const { centres } = bestOf(starts, start, progress);
  separate(centres, extents, 0);
  return centred(centres, extents);
}

/** Px that a node of an outer level keeps from the ring of the last even one. */
const OUTSIDE = 56;

function movesOf(centres: Float64Array, levelOf: Int32Array, { even, others }: Freedom): Propose {
  if (others === 'along') {
    return (node, x, y, reach, random) => {
      if (levelOf[node]! < even || (x === 0 && y === 0)) return null;
      const radius = Math.sqrt((x / ASPECT) ** 2 + y * y);
      return pointOn({ radius, turn: Math.atan2(y, x / ASPECT) / (2 * Math.PI) + ((random() - 0.5) * reach) / (3 * radius) }, 0);
    };
  }
  const norm = (x: number, y: number): number => (x / ASPECT) ** 2 + y * y;
  let edge = 0;
  levelOf.forEach((level, node) => {
    if (level < even) edge = Math.max(edge, norm(centres[2 * node]!, centres[2 * node + 1]!));
  });
  const least = (Math.sqrt(edge) + OUTSIDE) ** 2;
  return (node, x, y, reach, random) => {
    if (levelOf[node]! < even) return null;
    const [toX, toY] = [x + (random() + random() - 1) * reach, y + (random() + random() - 1) * reach];
    return norm(toX, toY) < least ? null : [toX, toY];
  };
}

/** In turns, 0 to 1. */
const directionOf = (x: number, y: number): number => (Math.round((Math.atan2(y, x) / (2 * Math.PI)) * 1e6) / 1e6 + 1) % 1;

/** Orders each level by the directions in which its neighbours stand, again and again. */
function swept(input: LayoutInput, at: Float64Array, kinds: Int32Array, levels: readonly (readonly number[])[], seed: number): Int32Array {
  const random = randomFrom(seed);
  const neighbours = neighboursIn(input);
  const room = levels.map((_, level) => Array.from(kinds.keys()).filter((slot) => kinds[slot] === level));
  const places = new Int32Array(input.count).fill(-1);
  const wish = Float64Array.from({ length: input.count }, random);

  const towards = (node: number): number => {
    let [x, y] = [0, 0];
    for (const other of [...neighbours[node]!, node]) {
      const slot = places[other]!;
      if (slot === -1) continue;
      const length = Math.sqrt(at[2 * slot]! ** 2 + at[2 * slot + 1]! ** 2) || 1;
      x += at[2 * slot]! / length;
      y += at[2 * slot + 1]! / length;
    }
    return x * x + y * y < 1e-9 ? wish[node]! : directionOf(x, y);
  };

  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    levels.forEach((nodes, level) => {
      for (const node of nodes) wish[node] = towards(node);
      seated(nodes, wish, room[level]!, at).forEach((slot, i) => (places[nodes[i]!] = slot));
    });
  }
  return places;
}

/** Of each node, the slot nearest to its direction that keeps all in order. */
function seated(nodes: readonly number[], wish: Float64Array, room: readonly number[], at: Float64Array): number[] {
  const order = nodes.map((_, i) => i).sort((a, b) => wish[nodes[a]!]! - wish[nodes[b]!]! || a - b);
  // A circle is cut where nobody wants to stand.
  let [cut, widest] = [0, -1];
  order.forEach((i, place) => {
    const from = wish[nodes[i]!]!;
    const to = place + 1 < order.length ? wish[nodes[order[place + 1]!]!]! : wish[nodes[order[0]!]!]! + 1;
    if (to - from > widest) [cut, widest] = [(from + to) / 2, to - from];
  });
  const sinceCut = (direction: number): number => (((direction - cut) % 1) + 1) % 1;
  const free = [...room].sort((a, b) => sinceCut(directionOf(at[2 * a]!, at[2 * a + 1]!)) - sinceCut(directionOf(at[2 * b]!, at[2 * b + 1]!)) || a - b);
  order.sort((a, b) => sinceCut(wish[nodes[a]!]!) - sinceCut(wish[nodes[b]!]!) || a - b);
  const ideal = spaced(order.map((i) => sinceCut(wish[nodes[i]!]!) * free.length - 0.5), order.map(() => 1));
  const slots = new Array<number>(nodes.length).fill(0);
  let last = -1;
  order.forEach((i, place) => {
    last = Math.max(last + 1, Math.min(Math.round(ideal[place]!), free.length - order.length + place));
    slots[i] = free[last]!;
  });
  return slots;
}

/** Draws every ring in as far as the labels that came to stand on it allow. */
function tightened(found: readonly Ring[], places: Int32Array, extents: readonly Extent[]): Float64Array {
  const centres = new Float64Array(2 * places.length);
  const on: { node: number; ring: number; slot: number }[] = [];
  const firsts: number[] = [];
  let first = 0;
  for (const { slots } of found) {
    firsts.push(first);
    first += slots;
  }
  places.forEach((slot, node) => {
    const ring = firsts.findLastIndex((start) => start <= slot);
    on.push({ node, ring, slot: slot - firsts[ring]! });
  });
  let [inner, radius] = [[] as { box: Extent }[], 0];
  found.forEach((ring, number) => {
    const own = on.filter((one) => one.ring === number);
    const drawn = (wide: number) => own.map(({ node, slot }) => {
      const [x, y] = pointOn({ ...ring, radius: wide }, slot);
      const { left, right, top, bottom } = extents[node]!;
      return { node, x, y, box: { left: x - left, right: x + right, top: y - top, bottom: y + bottom } };
    });
    let wide = ring.radius === 0 ? 0 : Math.min(ring.radius, radius + (radius === 0 ? FIRST_STEPS : 1) * STEP);
    let boxes = drawn(wide);
    while (wide < ring.radius && !standApart(boxes, inner)) boxes = drawn((wide = Math.min(wide + GROWTH, ring.radius)));
    radius = wide;
    inner = [...inner.slice(-NEAR_ENOUGH), ...boxes];
    for (const { node, x, y } of boxes) [centres[2 * node], centres[2 * node + 1]] = [x, y];
  });
  return centres;
}

/** Boxes of so many nodes further in are all that a ring can touch. */
const NEAR_ENOUGH = 400;
