import type { Extent } from '../../core/separate';
import { randomFrom } from './random';

/** Room between labels, px. */
const GAP = 12;

/** Rings are a little wider than high, as labels are. */
export const ASPECT = 1.2;
/** Least distance from ring to ring, measured upwards, px. */
export const STEP = 78;
/** By how much a ring grows until all on it has room, px. */
export const GROWTH = 6;
/** A level whose ring would lie further out than this many steps is made into several; the first around the middle may be wider. */
const MOST_STEPS = { first: 3.8, others: 2.4 } as const;
/** Steps from the middle to the first ring at least. */
export const FIRST_STEPS = 1.35;
/** Share of its room that such a ring takes, where others lie outside it: lines have to pass. */
const LOOSE = 0.72;

/** One ring around the origin. */
export interface Ring {
  readonly level: number;
  /** Upwards, px; 0 for a lone node in the middle. */
  readonly radius: number;
  readonly slots: number;
  /** Where its first slot is, in turns. */
  readonly turn: number;
}

/** Middle of a slot, px. Rounded, so that no engine's sines differ. */
export function pointOn({ radius, slots = 1, turn }: Pick<Ring, 'radius' | 'turn'> & { readonly slots?: number }, slot: number): readonly [x: number, y: number] {
  const angle = (turn + slot / slots) * 2 * Math.PI;
  return [Math.round(ASPECT * radius * Math.cos(angle) * 64) / 64, Math.round(radius * Math.sin(angle) * 64) / 64];
}

interface Boxed {
  /** Edges as coordinates, px. */
  readonly box: Extent;
}

/** True where no two of the boxes come too close, nor any to one of the inner ones. */
export function standApart(boxes: readonly Boxed[], inner: readonly Boxed[]): boolean {
  return boxes.every(({ box }, i) => {
    for (let j = i + 1; j < boxes.length; j++) if (meet(box, boxes[j]!.box)) return false;
    return inner.every((other) => !meet(box, other.box));
  });
}

const meet = (a: Extent, b: Extent): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

/** Rings with slots for all levels, each slot with room for the largest of its level; on the levels below `even` no slot stays empty. Where a ring begins is chance, from the seed. */
export function ringsFor(extents: readonly Extent[], levels: readonly (readonly number[])[], even: number, seed: number): Ring[] {
  const random = randomFrom(seed);
  const found: Ring[] = [];
  let radius = 0;
  let inner: Boxed[] = [];

  levels.forEach((nodes, level) => {
    const cell = roomOf(nodes.map((node) => extents[node]!));
    const boxesOf = (ring: Ring): Boxed[] =>
      Array.from({ length: ring.slots }, (_, i) => {
        const [x, y] = pointOn(ring, i);
        return { box: { left: x - cell.left, right: x + cell.right, top: y - cell.top, bottom: y + cell.bottom } };
      });
    const fits = (ring: Ring): boolean => standApart(boxesOf(ring), inner);
    const add = (ring: Ring): void => {
      found.push(ring);
      radius = ring.radius;
      inner = [...inner.slice(-NEAR_ENOUGH), ...boxesOf(ring)];
    };
    if (found.length === 0 && nodes.length === 1) return add({ level, radius: 0, slots: 1, turn: 0 });

    const grown = (ring: Ring, most: number): Ring => {
      let now = ring;
      while (now.radius < most && !fits(now)) now = { ...now, radius: now.radius + GROWTH };
      return now;
    };
    /** Slots that a ring may have at most: its round divided by the smallest step that one label next to another can need. */
    const most = ({ radius: wide }: Ring): number => Math.floor((2 * Math.PI * wide) / Math.min((cell.left + cell.right + GAP) / ASPECT, cell.top + cell.bottom + GAP));
    const filled = (ring: Ring): Ring => {
      for (let slots = Math.min(most(ring), MOST_EMPTY * ring.slots); slots > ring.slots; slots--) if (fits({ ...ring, slots })) return { ...ring, slots };
      return ring;
    };
    const clear = (ring: Ring): boolean => boxesOf({ ...ring, slots: PROBES }).every(({ box }) => inner.every((other) => !meet(box, other.box)));
    /** A ring out of the inner ones' way, as full as can be. */
    const own = (ring: Ring): Ring => {
      let now = ring;
      while (!clear(now)) now = { ...now, radius: now.radius + GROWTH };
      let slots = Math.max(1, most(now));
      while (slots > 1 && !standApart(boxesOf({ ...now, slots }), [])) slots -= 1;
      return { ...now, slots };
    };
    let left = nodes.length;
    while (left > 0) {
      const turn = random();
      const inwards = radius === 0 ? FIRST_STEPS : 1;
      const furthest = radius + (radius === 0 ? MOST_STEPS.first : MOST_STEPS.others) * STEP;
      const whole = grown({ level, radius: radius + inwards * STEP, slots: left, turn }, furthest);
      if (fits(whole)) {
        // Empty slots let a node stand near those it belongs to.
        add(level < even ? whole : filled(whole));
        return;
      }
      const part = own({ level, radius: radius + inwards * STEP, slots: left, turn });
      const taken = Math.min(left, Math.max(1, Math.floor(part.slots * LOOSE)));
      add({ ...part, slots: taken });
      left -= taken;
    }
  });
  return found;
}

/** Boxes of so many slots further in are all that a ring can touch. */
const NEAR_ENOUGH = 400;
/** In so many directions a ring is looked at. */
const PROBES = 120;
/** How many times more slots than nodes a level gets. */
const MOST_EMPTY = 3;

const roomOf = (extents: readonly Extent[]): Extent => ({
  left: Math.max(...extents.map(({ left }) => left)),
  right: Math.max(...extents.map(({ right }) => right)),
  top: Math.max(...extents.map(({ top }) => top)),
  bottom: Math.max(...extents.map(({ bottom }) => bottom)),
});
