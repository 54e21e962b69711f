import type { Frame } from '../model/scene';

/** Where a line runs: from end to end, and its middle, which is off the straight line where it is bent. */
interface Run {
  readonly from: Spot;
  readonly to: Spot;
  readonly middle: Spot;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Px between two places that are tried, and between the points at which a text is tried. */
const STEP = 5;

/**
 * How far along a line, from its middle towards its end, in px, a text of a width and height that is turned with the line lies on
 * none of the boxes; the nearest such place. `ends`: px at either end that it must leave free. Null where there is no such place.
 */
export function freePlace({ from, to, middle }: Run, text: { readonly width: number; readonly height: number }, ends: number, boxes: readonly Frame[]): number | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const most = (length - text.width) / 2 - ends;
  if (!(most > 0)) return null;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const isFree = (place: number): boolean => {
    for (let along = -text.width / 2; along <= text.width / 2; along += STEP) {
      const [x, y] = [middle.x + dx * (place + along), middle.y + dy * (place + along)];
      if (boxes.some((box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < text.height / 2)) return false;
    }
    return true;
  };
  for (let place = 0; place <= most; place += STEP) {
    if (isFree(place)) return place;
    if (isFree(-place)) return -place;
  }
  return null;
}
