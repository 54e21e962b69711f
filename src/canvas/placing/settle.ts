import type { LayoutInput } from '../layouts/contract';
import { costOf, type Taste } from './cost';
import { allowance, randomFrom } from './random';

/** Places that a layout offers; each node takes one of its own kind. */
export interface Slots {
  /** X and y by turns, px. */
  readonly at: Float64Array;
  /** Of each slot, which kind of node it takes. */
  readonly kinds: Int32Array;
}

/** Lines may be long where the places are given: what counts is what they cross. */
export const PLAIN: Taste = { crossing: 2, throughBox: 4, ownLabel: 0.4, overlap: 12, sharpAngle: 1, longer: 0.07, shorter: 0, outside: 0, room: 2 };

/** How far along the order of the slots a small move goes at most. */
const NEAR = 3;

/**
 * Finds out which node takes which slot, by simulated annealing: nodes change places with others of their kind, or move to
 * an empty slot. Changes `places` (of each node, its slot) in place and gives the cost that is left; without a round, that
 * of what stands.
 */
export function settle(input: LayoutInput, slots: Slots, places: Int32Array, seed: number, rounds: number): number {
  const { count } = input;
  const random = randomFrom(seed);
  const centres = centresIn(slots, places);
  const cost = costOf(input, centres, PLAIN);
  const alike = new Map<number, number[]>();
  slots.kinds.forEach((kind, slot) => alike.set(kind, [...(alike.get(kind) ?? []), slot]));
  const ordinal = new Int32Array(slots.kinds.length);
  for (const own of alike.values()) own.forEach((slot, i) => (ordinal[slot] = i));
  const taker = new Int32Array(slots.kinds.length).fill(-1);
  places.forEach((slot, node) => (taker[slot] = node));

  const put = (node: number, slot: number): void => {
    places[node] = slot;
    taker[slot] = node;
    centres[2 * node] = slots.at[2 * slot]!;
    centres[2 * node + 1] = slots.at[2 * slot + 1]!;
  };
  const move = (node: number, to: number): void => {
    const from = places[node]!;
    const other = taker[to]!;
    put(node, to);
    if (other === -1) taker[from] = -1;
    else put(other, from);
  };

  let hot = 3;
  const cool = (0.02 / hot) ** (1 / rounds);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      const node = Math.floor(random() * count);
      const from = places[node]!;
      const own = alike.get(slots.kinds[from]!) ?? [from];
      const step = random() < 0.5 ? Math.floor(random() * own.length) : 1 + Math.floor(random() * NEAR) * (random() < 0.5 ? 1 : -1);
      const to = own[(ordinal[from]! + step + own.length * NEAR) % own.length]!;
      if (to === from) continue;
      const other = taker[to]!;
      const before = cost.ofNode(node, Infinity) + (other === -1 ? 0 : cost.ofNode(other, Infinity));
      const most = before + allowance(hot, random);
      move(node, to);
      const after = cost.ofNode(node, most);
      if (after > most || (other !== -1 && after + cost.ofNode(other, most - after) > most)) move(node, from);
    }
    hot *= cool;
  }
  return cost.whole();
}

/** Where nodes stand that have taken these places. */
function centresIn({ at }: Slots, places: Int32Array): Float64Array {
  const centres = new Float64Array(2 * places.length);
  places.forEach((slot, node) => {
    centres[2 * node] = at[2 * slot]!;
    centres[2 * node + 1] = at[2 * slot + 1]!;
  });
  return centres;
}
