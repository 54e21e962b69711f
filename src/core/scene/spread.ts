import type { Dataset } from '../../model/dataset';
import type { Positions } from '../../model/scene';
import type { Point } from '../../model/view';
import { separate } from '../separate';
import { extentOf, nameLanguages } from './extentOf';

const GAP = 18;

/**
 * Places for a few entities of a large dataset: where its layout has them, drawn together until they fill about as much
 * room as their labels need, then kept apart. The same few entities stand in the same places each time.
 */
export function spread(dataset: Dataset, rows: readonly number[], positions: Positions): Point[] {
  const languages = nameLanguages(dataset);
  const extents = rows.map((row) => extentOf(dataset, row, languages));
  const centres = new Float64Array(2 * rows.length);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  rows.forEach((row, i) => {
    const x = (centres[2 * i] = positions.entities[2 * row] ?? 0);
    const y = (centres[2 * i + 1] = positions.entities[2 * row + 1] ?? 0);
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  });
  const needed = extents.reduce((sum, extent) => sum + (extent.left + extent.right + GAP) * (extent.top + extent.bottom + GAP), 0);
  // Three times the bare room of the labels leaves the lines between them readable.
  const side = Math.sqrt(3 * needed);
  const scale = Math.min(1, side / Math.max(right - left, bottom - top, 1));
  for (let i = 0; i < rows.length; i++) {
    centres[2 * i] = (centres[2 * i]! - left) * scale;
    centres[2 * i + 1] = (centres[2 * i + 1]! - top) * scale;
  }
  separate(centres, extents, GAP);
  return rows.map((_, i) => [centres[2 * i]!, centres[2 * i + 1]!]);
}
