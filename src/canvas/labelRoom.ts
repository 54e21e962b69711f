import { labelBox } from '../core/labels';
import type { SceneNode } from '../model/scene';
import { CANVAS } from '../model/tokens';

/** Labels are never written smaller than this on the screen, px. */
const READABLE = 9;

/** Steps of the zoom: between two of them labels keep their size on the paper, so that zooming restyles seldom. */
const STEP = 2 ** 0.25;

/** How much larger than at zoom 1 labels are written on the paper at a zoom: 1 while that can be read, never less. */
export function labelScaleAt(zoom: number): number {
  const needed = READABLE / (CANVAS.labelSize * zoom);
  return needed <= 1 ? 1 : STEP ** Math.ceil(Math.log(needed) / Math.log(STEP) - 1e-9);
}

/** From this scale on symbols are dots, which the names of the weightiest may cover. */
const DOTS = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Keys of the nodes whose labels have no room at a scale: as on a map, the weightiest names come first, and one that would
 * lie over another name or another symbol waits until the reader comes nearer. `first` holds the keys of those that go
 * before all others. At scale 1 the layout has made room for all.
 */
export function hushed(nodes: readonly SceneNode[], scale: number, first: ReadonlySet<string>): ReadonlySet<string> {
  const without = new Set<string>();
  if (scale === 1) return without;
  const cell = CANVAS.labelWidth * scale;
  const grid = new Map<string, Box[]>();
  const cells = function* (box: Box): Generator<string> {
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) yield `${x} ${y}`;
    }
  };
  const put = (box: Box): void => {
    for (const key of cells(box)) grid.set(key, [...(grid.get(key) ?? []), box]);
  };
  const symbols = new Map(nodes.map((node) => [node.key, symbolBox(node)]));
  if (scale < DOTS) for (const box of symbols.values()) put(box);
  for (const node of [...nodes].sort((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)) || b.size - a.size || b.members - a.members || a.row - b.row)) {
    const box = labelRectangle(node, scale);
    const own = symbols.get(node.key);
    let free = true;
    for (const key of cells(box)) free &&= !(grid.get(key) ?? []).some((other) => other !== own && meet(box, other));
    if (free) put(box);
    else without.add(node.key);
  }
  return without;
}

const symbolBox = ({ x, y, size }: SceneNode): Box => ({ left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 });

function labelRectangle({ x, y, size, lines }: SceneNode, scale: number): Box {
  const { width, height } = labelBox(lines);
  const top = y + size / 2 + CANVAS.labelGap;
  return { left: x - (width * scale) / 2, right: x + (width * scale) / 2, top, bottom: top + height * scale };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
