import type { EdgeSingular } from 'cytoscape';
import { ABOVE_MARK, boxesOf, freePlace } from '../core/freePlace';
import { serifWidth } from '../core/labels';
import type { Frame } from '../model/scene';
import { CANVAS } from '../model/tokens';

/** True where an edge is long enough for a text. */
export function hasRoom(edge: EdgeSingular, field: 'name' | 'label' | 'trail'): boolean {
  const from = edge.source().position();
  const to = edge.target().position();
  return serifWidth(String(edge.data(field)), CANVAS.edgeLabelSize) + CANVAS.edgeEnds < Math.hypot(to.x - from.x, to.y - from.y);
}

/** Symbols and names that a line's text might lie under. */
function boxesAround(edge: EdgeSingular, reach: number): readonly Frame[] {
  const from = edge.source().position();
  const to = edge.target().position();
  const [left, right, top, bottom] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach, Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
  const near = edge.cy().nodes().filter((node) => {
    const { x, y } = node.position();
    return x > left && x < right && y > top && y < bottom;
  });
  return near.nodes().map((node) => boxesOf(node.position(), Number(node.data('size')), node.hasClass('hushed') ? null : String(node.data('label')).split('\n'))).flat();
}

/** Moves a text along its line, or beside it, to where it covers no symbol and no name. False where there is no such place. */
export function place(edge: EdgeSingular, field: 'name' | 'label' | 'trail'): boolean {
  const bend = edge.hasClass('bent') ? -Number(edge.data('distance')) : 0;
  const above = edge.hasClass('denied') ? ABOVE_MARK : 0;
  const width = serifWidth(String(edge.data(field)), CANVAS.edgeLabelSize);
  const found = freePlace({ from: edge.source().position(), to: edge.target().position(), bend }, width, above, boxesAround(edge, CANVAS.labelWidth));
  edge.data({ textX: found?.x ?? 0, textY: (found?.y ?? 0) - above });
  return found !== null;
}

/** Class of an edge that is named, with its stance in words if there is room for them; '' where names and symbols leave none: tooltip and panel tell it too. */
export function nameInFull(edge: EdgeSingular): string {
  if (hasRoom(edge, 'label') && place(edge, 'label')) return 'named';
  return place(edge, 'name') ? 'told' : '';
}
