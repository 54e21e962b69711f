import { type Extent, separate } from '../core/separate';
import type { Positions } from '../model/scene';
import type { PlacingInput } from './layoutInput';
import { layoutOf } from './layouts/registry';
import { spiral, STEP } from './spiral';

/** Share of the work that the first graph is, where groups are placed as well. */
const FIRST = 0.3;

/** A group larger than this is placed as a spiral: all shortest paths within it would take too long. */
const MOST_MEMBERS = 1000;

/** Places entities, and in a large dataset groups, by a layout of the registry. Takes its time: call it in a worker. */
export function placeDataset(input: PlacingInput, layoutId: string, progress: (fraction: number) => void): Positions {
  const layout = layoutOf(layoutId);
  if (input.groups.length === 0) return { entities: layout.run(input.graph, progress), groups: new Float64Array(0) };

  const groups = layout.run(input.graph, (fraction) => progress(FIRST * fraction));
  const parts = input.groups.map(({ graph }, i) => {
    const centres = graph.count > MOST_MEMBERS ? spiral(graph.count) : layout.run(graph, () => undefined);
    progress(FIRST + ((1 - FIRST) * (i + 1)) / input.groups.length);
    return centres;
  });
  const entities = new Float64Array(2 * input.entities);
  const middles = apart(groups, parts);
  input.groups.forEach(({ entities: rows }, group) => {
    rows.forEach((row, i) => {
      entities[2 * row] = middles[2 * group]! + parts[group]![2 * i]!;
      entities[2 * row + 1] = middles[2 * group + 1]! + parts[group]![2 * i + 1]!;
    });
  });
  return { entities, groups };
}

/** Middles for groups at full size, as their symbols lie to one another but with room for all members. */
function apart(groups: Float64Array, parts: readonly Float64Array[]): Float64Array {
  const extents = parts.map((centres): Extent => {
    let [x, y] = [STEP, STEP];
    for (let i = 0; i < centres.length; i += 2) [x, y] = [Math.max(x, Math.abs(centres[i]!)), Math.max(y, Math.abs(centres[i + 1]!))];
    return { left: x, right: x, top: y, bottom: y };
  });
  const room = extents.reduce((sum, { right, bottom }) => sum + 4 * right * bottom, 0);
  let [wide, high] = [1, 1];
  for (let i = 0; i < groups.length; i += 2) [wide, high] = [Math.max(wide, 2 * Math.abs(groups[i]!)), Math.max(high, 2 * Math.abs(groups[i + 1]!))];
  const middles = groups.map((value) => value * Math.sqrt((1.5 * room) / (wide * high)));
  separate(middles, extents, STEP);
  return middles;
}
