import type { Frame } from '../model/scene';
import { CANVAS } from '../model/tokens';
import { labelBox } from './labels';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a line runs, from centre to centre, and how far its control point lies to the left of that (px; 0: it is straight). */
export interface Run {
  readonly from: Spot;
  readonly to: Spot;
  readonly bend: number;
}

/** The text of a denied line lies above the mark in its middle, by so many px. */
export const ABOVE_MARK = 11;

/** Px that letters stand high, and that a symbol and an arrow take up of a line's end. */
const LETTERS = 8;
const ENDS = 18;

/** Px between two places that are tried, and between the points at which a text is tried. */
const STEP = 5;

/** How far beside a line a text is tried where it has no place on it, px. */
const ASIDE = [0, -11, 11, -20, 20];

/**
 * How far from the middle of a line, in px, a text of a width that is turned with the line covers none of the boxes: along the line,
 * or else beside it; the nearest such place. `above`: px by which it is moved up besides. Null where there is no such place.
 */
export function freePlace({ from, to, bend }: Run, width: number, above: number, boxes: readonly Frame[]): Spot | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // A loop leaves its symbol behind.
  if (length === 0) return { x: 0, y: 0 };
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const middle = { x: (from.x + to.x) / 2 + (dy * bend) / 2, y: (from.y + to.y) / 2 - (dx * bend) / 2 - above };
  const isFree = (off: Spot): boolean => {
    for (let along = -width / 2; along <= width / 2; along += STEP) {
      const [x, y] = [middle.x + off.x + dx * along, middle.y + off.y + dy * along];
      if (boxes.some((box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < LETTERS / 2)) return false;
    }
    return true;
  };
  const room = (length - width) / 2 - ENDS;
  for (const aside of ASIDE) {
    if (aside === 0 && !(room > 0)) continue;
    for (let along = 0; along <= Math.max(room, 0); along += STEP) {
      for (const place of along === 0 ? [0] : [along, -along]) {
        const off = { x: dx * place - dy * aside, y: dy * place + dx * aside };
        if (isFree(off)) return off;
      }
    }
  }
  return null;
}

/** What of a node an edge's text may not cover: its symbol and, if it is written, its name. */
export function boxesOf({ x, y }: Spot, size: number, lines: readonly string[] | null): readonly Frame[] {
  const half = size / 2;
  const symbol = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  if (lines === null || lines.length === 0) return [symbol];
  const label = labelBox(lines);
  return [symbol, { left: x - label.width / 2, right: x + label.width / 2, top: y + half, bottom: y + half + CANVAS.labelGap + label.height }];
}
