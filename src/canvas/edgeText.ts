import type { EdgeSingular } from 'cytoscape';
import { labelBox, serifWidth } from '../core/labels';
import type { Frame } from '../model/scene';
import { CANVAS } from '../model/tokens';
import { freePlace } from './lineLabel';

/** True where an edge is long enough for a text. */
export function hasRoom(edge: EdgeSingular, field: 'name' | 'label' | 'trail'): boolean {
  const from = edge.source().position();
  const to = edge.target().position();
  return serifWidth(String(edge.data(field)), CANVAS.edgeLabelSize) + CANVAS.edgeEnds < Math.hypot(to.x - from.x, to.y - from.y);
}

/** The text of a denied line lies above the mark in its middle, by so many px. */
const ABOVE_MARK = 11;

/** Px that letters stand high, and that symbols and an arrow take up of a line's ends. */
const LETTERS = 8;
const ENDS = 18;

/** Symbols and names that a line's text might lie under. */
function boxesAround(edge: EdgeSingular, reach: number): readonly Frame[] {
  const from = edge.source().position();
  const to = edge.target().position();
  const [left, right, top, bottom] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach, Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
  const near = edge.cy().nodes().filter((node) => {
    const { x, y } = node.position();
    return x > left && x < right && y > top && y < bottom;
  });
  return near.nodes().map((node) => {
    const { x, y } = node.position();
    const half = Number(node.data('size')) / 2;
    const label = labelBox(String(node.data('label')).split('\n'));
    const symbol = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    return node.hasClass('hushed') ? [symbol] : [symbol, { left: x - label.width / 2, right: x + label.width / 2, top: y + half, bottom: y + half + CANVAS.labelGap + label.height }];
  }).flat();
}

/** Moves a text along its line to where no symbol and no name covers it. False where there is no such place: then it stays in the middle. */
export function place(edge: EdgeSingular, field: 'name' | 'label' | 'trail'): boolean {
  const from = edge.source().position();
  const to = edge.target().position();
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const bend = edge.hasClass('bent') ? -Number(edge.data('distance')) / 2 : 0;
  const above = edge.hasClass('denied') ? ABOVE_MARK : 0;
  const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend - above };
  const text = { width: serifWidth(String(edge.data(field)), CANVAS.edgeLabelSize), height: LETTERS };
  const found = freePlace({ from, to, middle }, text, ENDS, boxesAround(edge, CANVAS.labelWidth));
  edge.data({ textX: dx * (found ?? 0), textY: dy * (found ?? 0) - above });
  return found !== null;
}

/**
 * Classes of an edge that is named with its stance in words, unless it is too short for them: its line, the tooltip and the panel tell
 * it too. Where something covers all of the line, the text lies atop of it.
 */
export function nameInFull(edge: EdgeSingular): string {
  const long = hasRoom(edge, 'label');
  return `${long ? 'named' : 'told'}${place(edge, long ? 'label' : 'name') ? '' : ' atop'}`;
}
