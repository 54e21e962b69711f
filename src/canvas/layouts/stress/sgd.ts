import { randomFrom } from '../../placing/random';

const ROUNDS = 30;
const LAST_STEP = 0.1;

/**
 * Places nodes so that their distances come close to those wished for: stress by stochastic gradient descent (Zheng,
 * Pawar, Goodman, 'Graph drawing by stochastic gradient descent', 2018). `distances` is a full matrix, row by row.
 */
export function descend(count: number, distances: Float64Array, seed: number): Float64Array {
  const random = randomFrom(seed);
  const centres = new Float64Array(2 * count);
  const spread = 60 * Math.sqrt(count);
  for (let i = 0; i < centres.length; i++) centres[i] = (random() - 0.5) * spread;

  const pairs: number[] = [];
  let [nearest, farthest] = [Infinity, 0];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      pairs.push(i * count + j);
      const wished = distances[i * count + j]!;
      nearest = Math.min(nearest, wished);
      farthest = Math.max(farthest, wished);
    }
  }
  const order = Uint32Array.from(pairs);
  const first = farthest * farthest;
  const decay = order.length === 0 ? 0 : Math.log(first / (LAST_STEP * nearest * nearest)) / (ROUNDS - 1);
  for (let round = 0; round < ROUNDS; round++) {
    const step = first * Math.exp(-decay * round);
    shuffle(order, random);
    for (const pair of order) {
      const i = Math.floor(pair / count);
      const j = pair - i * count;
      const wished = distances[pair]!;
      const dx = centres[2 * i]! - centres[2 * j]!;
      const dy = centres[2 * i + 1]! - centres[2 * j + 1]!;
      const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      const share = (Math.min(1, step / (wished * wished)) * (distance - wished)) / (2 * distance);
      centres[2 * i]! -= share * dx;
      centres[2 * i + 1]! -= share * dy;
      centres[2 * j]! += share * dx;
      centres[2 * j + 1]! += share * dy;
    }
  }
  return centres;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

/** Moves the middle to the origin and turns the direction in which the points spread most level: labels are wider than high. In place. */
export function level(centres: Float64Array): void {
  const count = centres.length / 2;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < count; i++) {
    meanX += centres[2 * i]! / count;
    meanY += centres[2 * i + 1]! / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const x = centres[2 * i]! - meanX;
    const y = centres[2 * i + 1]! - meanY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < count; i++) {
    const x = centres[2 * i]! - meanX;
    const y = centres[2 * i + 1]! - meanY;
    centres[2 * i] = x * cos + y * sin;
    centres[2 * i + 1] = y * cos - x * sin;
  }
}
