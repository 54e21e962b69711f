import type { LayoutInput } from '../layouts/contract';
import { componentsOf } from './components';
import { boundsOf, centred, extentsOf } from './frame';
import { pack } from './pack';

/** Room between parts that no line joins, px. */
const PART_GAP = 34;

/** Places each connected part by itself, and the parts beside one another. */
export function placeParts(
  input: LayoutInput,
  placePart: (part: LayoutInput, progress: (fraction: number) => void) => Float64Array,
  progress: (fraction: number) => void,
): Float64Array {
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
}
