import { Rectangle, removeOverlaps } from 'webcola/dist/src/rectangle.js';

/** What a symbol and its label take up around the symbol's centre, px. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Moves centres (x and y by turns, px, in place) as little as needed so that no two rectangles overlap and `gap` px lie between them. */
export function separate(centres: Float64Array, extents: readonly Extent[], gap: number): void {
  const rectangles = extents.map(
    ({ left, right, top, bottom }, i) =>
      new Rectangle(centres[2 * i]! - left - gap / 2, centres[2 * i]! + right + gap / 2, centres[2 * i + 1]! - top - gap / 2, centres[2 * i + 1]! + bottom + gap / 2),
  );
  removeOverlaps(rectangles);
  rectangles.forEach((rectangle, i) => {
    centres[2 * i] = rectangle.x + extents[i]!.left + gap / 2;
    centres[2 * i + 1] = rectangle.y + extents[i]!.top + gap / 2;
  });
}
