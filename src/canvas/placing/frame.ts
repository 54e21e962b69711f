import type { Extent } from '../../core/separate';
import type { LayoutInput } from '../layouts/contract';

/** What each node of a graph takes up around its centre, px. */
export const extentsOf = ({ count, extents }: LayoutInput): Extent[] =>
  Array.from({ length: count }, (_, i) => ({ left: extents[4 * i]!, right: extents[4 * i + 1]!, top: extents[4 * i + 2]!, bottom: extents[4 * i + 3]! }));

/** The frame around all rectangles, px: its edges as coordinates. */
export function boundsOf(centres: Float64Array, extents: readonly Extent[]): Extent {
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
export function centred(centres: Float64Array, extents: readonly Extent[]): Float64Array {
  if (extents.length === 0) return centres;
  const { left, right, top, bottom } = boundsOf(centres, extents);
  for (let i = 0; i < extents.length; i++) {
    centres[2 * i]! -= (left + right) / 2;
    centres[2 * i + 1]! -= (top + bottom) / 2;
  }
  return centres;
}
