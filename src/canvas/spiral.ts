import type { Dataset } from '../model/dataset';
import type { Positions } from '../model/scene';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** About the distance between neighbours of a spiral, px. */
export const STEP = 60;

/** So many places round the origin, evenly spread, x and y by turns, px. */
export function spiral(count: number): Float64Array {
  const centres = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    centres[2 * i] = STEP * Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE);
    centres[2 * i + 1] = STEP * Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE);
  }
  return centres;
}

/** Places for a dataset whose layout was broken off, so that there is a graph to see all the same. */
export function roughPositions({ entities, communities }: Dataset): Positions {
  const groups = communities.reduce((most, group) => Math.max(most, group + 1), 0);
  return { entities: spiral(entities.count), groups: spiral(groups).map((value) => 3 * value) };
}
