import type { SceneEdge, SceneNode } from '../../model/scene';
import { symbolPath } from '../../model/symbolPath';
import { CANVAS, STANCE_MARKS, TRACE, type TypeMark, typeMark, UNEVIDENCED_WIDTH } from '../../model/tokens';
import type { Stance } from '../../model/vocabulary';
import { ABOVE_MARK } from '../freePlace';
import { arrival, type Curve, middle, type Place } from './curve';
import type { Pen } from './pen';
import { element, escaped, num } from './xml';

/** How a mark stands in the picture: at rest, beside the selection, on the path shown, an end of the selected edge, or selected. */
export type Standing = 'rest' | 'near' | 'trail' | 'end' | 'selected';

/** The pale band along a path, which tells it apart without its colour. */
const CASING = { width: 11, ring: 7, opacity: 0.17 } as const;

const at = ({ x, y }: Place): string => `${num(x)} ${num(y)}`;

const path = ({ from, controls, to }: Curve): string => {
  const [first, second] = controls;
  if (first === undefined) return `M${at(from)}L${at(to)}`;
  if (second === undefined) return `M${at(from)}Q${at(first)} ${at(to)}`;
  return `M${at(from)}Q${at(first)} ${num((first.x + second.x) / 2)} ${num((first.y + second.y) / 2)}Q${at(second)} ${at(to)}`;
};

/** How much wider a line is where it stands out. */
const WIDER: Readonly<Record<Standing, number>> = { rest: 1, near: 1.3, trail: 1.7, end: 1.3, selected: 1.9 };

/** The strokes of a stance along a curve: what edges and the legend share. A double line is one of paper inside one of colour, or two where there is no paper. */
export function strokes(pen: Pen, curve: Curve, stance: Stance, colour: string, wider = 1): string {
  const { dash, double, width } = STANCE_MARKS[stance];
  const line = (along: Curve, stroke: string, wide: number, dashes?: string): string =>
    element('path', { d: path(along), fill: 'none', stroke, 'stroke-width': wide, 'stroke-dasharray': dashes });
  if (!double) return line(curve, colour, width * wider, dash.join(' '));
  const outer = width * Math.sqrt(wider);
  if (pen.ground !== 'none') return line(curve, colour, outer) + line(curve, pen.ground, outer / 3);
  return line(beside(curve, outer / 3), colour, outer / 3) + line(beside(curve, -outer / 3), colour, outer / 3);
}

/** The same curve, by so many px to its left. */
function beside({ from, controls, to }: Curve, by: number): Curve {
  const moved = (point: Place, before: Place, after: Place): Place => {
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return { x: point.x + ((after.y - before.y) / length) * by, y: point.y - ((after.x - before.x) / length) * by };
  };
  const bends = controls.map((control, place) => moved(control, controls[place - 1] ?? from, controls[place + 1] ?? to));
  return { from: moved(from, from, controls[0] ?? to), controls: bends, to: moved(to, controls.at(-1) ?? from, to) };
}

/** The bar across a line that is denied. */
export function cross(pen: Pen, { x, y, dx, dy }: ReturnType<typeof middle>): string {
  const half = CANVAS.arrow / 2 + 0.5;
  const d = `M${num(x - dy * half)} ${num(y + dx * half)}L${num(x + dy * half)} ${num(y - dx * half)}`;
  return element('path', { d, fill: 'none', stroke: pen.colour('missing'), 'stroke-width': 2.3 });
}

function head(curve: Curve, colour: string): string {
  const { dx, dy } = arrival(curve);
  const half = CANVAS.arrow / 2;
  const back = { x: curve.to.x - dx * CANVAS.arrow, y: curve.to.y - dy * CANVAS.arrow };
  const left = { x: back.x - dy * half, y: back.y + dx * half };
  const right = { x: back.x + dy * half, y: back.y - dx * half };
  return element('path', { d: `M${at(curve.to)}L${at(left)}L${at(right)}Z`, fill: colour });
}

/** The same curve, ending inside its arrowhead, so that neither dashes nor a double line show at the tip. */
function shortened(curve: Curve): Curve {
  const { dx, dy } = arrival(curve);
  const short = CANVAS.arrow * 0.7;
  return { ...curve, to: { x: curve.to.x - dx * short, y: curve.to.y - dy * short } };
}

/** An edge's line with its arrowhead; its name is for whoever points at it or can't see it. */
export function edgeMark(pen: Pen, edge: SceneEdge, curve: Curve, name: string, standing: Standing, onTrail = false): string {
  const colour = pen.colour(standing === 'selected' || standing === 'trail' ? 'selection' : standing === 'rest' ? 'line' : 'ink');
  const casing = element('path', { d: path(curve), fill: 'none', stroke: pen.colour('selection'), 'stroke-width': CASING.width, 'stroke-opacity': CASING.opacity });
  const title = `<title>${escaped(name)}</title>${onTrail ? casing : ''}`;
  if (edge.kind === 'trace') {
    const line = element('path', { d: path(curve), fill: 'none', stroke: pen.colour('control'), 'stroke-width': TRACE.width, 'stroke-dasharray': TRACE.dash.join(' ') });
    return element('g', { 'data-edge': edge.key }, title + line);
  }
  if (edge.kind === 'bundle') {
    const width = Math.min(12, 1 + Math.sqrt(edge.weight) * 0.6);
    const line = element('path', { d: path(curve), fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-opacity': 0.45 });
    return element('g', { 'data-edge': edge.key }, title + line);
  }
  const parts = [
    title,
    strokes(pen, edge.directed ? shortened(curve) : curve, edge.stance, colour, standing === 'rest' && edge.unevidenced === true ? UNEVIDENCED_WIDTH : WIDER[standing]),
    edge.directed ? head(curve, colour) : '',
    STANCE_MARKS[edge.stance].crossed ? cross(pen, middle(curve)) : '',
  ];
  return element('g', { 'data-edge': edge.key }, parts.join(''));
}

/** Sets a text off from the lines that run behind it, on a ground that is known. */
const halo = (pen: Pen): Readonly<Record<string, string | number>> =>
  pen.ground === 'none' ? {} : { stroke: pen.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** What is written on an edge, and how far from its middle, in px. */
export interface WordsOnEdge {
  readonly text: string;
  readonly off: Place;
}

/** Words along an edge, upright whichever way it runs; of a denied one, beside its bar. */
export function edgeWords(pen: Pen, edge: SceneEdge, curve: Curve, { text, off }: WordsOnEdge, standing: Standing): string {
  const { x, y, dx, dy } = middle(curve);
  const angle = (Math.atan2(dx < 0 ? -dy : dy, Math.abs(dx)) * 180) / Math.PI;
  return pen.write('serifItalic', text, {
    y: CANVAS.edgeLabelSize * 0.32 - (STANCE_MARKS[edge.stance].crossed ? ABOVE_MARK : 0), transform: `translate(${num(x + off.x)} ${num(y + off.y)}) rotate(${num(angle)})`,
    'font-size': CANVAS.edgeLabelSize, 'text-anchor': 'middle', fill: pen.colour(standing === 'selected' || standing === 'trail' ? 'selection' : 'ink'), ...halo(pen),
  });
}

/** The bolt of a dispute on 0, 0: drawn, for no text face holds it, and pictures of it differ from computer to computer. */
export const bolt = (pen: Pen, values: Readonly<Record<string, string>> = {}): string =>
  element('path', {
    d: 'M1.7 -6.5L-4.2 1H-0.8L-2 6.5L4.2 -1.5H0.7Z', fill: pen.colour('partly'), stroke: pen.ground, 'stroke-width': 2, 'paint-order': 'stroke', ...values,
  });

/** The struck circle of what the text does not hold on 0, 0, drawn for the same reason. */
export function nowhere(pen: Pen, values: Readonly<Record<string, string>> = {}): string {
  const line = (d: string, fill: string): string => element('path', { d, fill, stroke: pen.colour('missing'), 'stroke-width': 1.5, ...values });
  return line(symbolPath('ellipse', 9), pen.ground) + line('M-5 5L5 -5', 'none');
}

/** The open circle of what has no evidence on 0, 0: in dashes, as its check is shown everywhere. */
export const openCircle = (pen: Pen, values: Readonly<Record<string, string>> = {}): string =>
  element('path', { d: symbolPath('ellipse', 9), fill: pen.ground, stroke: pen.colour('unchecked'), 'stroke-width': 1.5, 'stroke-dasharray': '2 1.5', ...values });

/** A mark in the middle of an edge, so many px above it. */
export function middleMark(curve: Curve, word: string, drawn: string, above = 0): string {
  const { x, y } = middle(curve);
  return element('g', { transform: `translate(${num(x)} ${num(y - above)})` }, `<title>${escaped(word)}</title>${drawn}`);
}

/** In print, shapes that look alike where they are small are outlines, with this inside (path data for a symbol of 2 × 2). */
const HOLLOW: Partial<Readonly<Record<TypeMark['shape'], readonly (readonly [number, number])[]>>> = {
  hexagon: [], barrel: [[-1, 0], [1, 0]], octagon: [[-0.45, -0.45], [0.45, 0.45], [0, 0], [-0.45, 0.45], [0.45, -0.45]],
};

/** A type's symbol on 0, 0. */
export function symbol(pen: Pen, type: string, size: number, values: Readonly<Record<string, string | number | undefined>> = {}): string {
  const { shape, colour } = typeMark(type);
  const inside = pen.paper === 'print' ? HOLLOW[shape] : undefined;
  const fill = pen.shade(colour);
  if (inside === undefined) return element('path', { d: symbolPath(shape, size), fill, ...values });
  const lines = inside.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${num((x * size) / 2)} ${num((y * size) / 2)}`).join('');
  return element('path', { d: symbolPath(shape, size - 1.6) + lines, fill: pen.ground, stroke: fill, 'stroke-width': 1.6, ...values });
}

/** Width of the ring around a symbol, px. */
export const RINGS: Readonly<Record<Standing, number>> = { rest: 1.5, near: 1.5, trail: 2.5, end: 2, selected: 3 };
const WEIGHTS: Readonly<Record<Standing, number | undefined>> = { rest: undefined, near: 600, trail: 700, end: 700, selected: 700 };

/** Px between a symbol and the ring around it in print. */
const PRINT_GAP = 2;

/** A node: its symbol, and its label beneath, a line a line. */
export function nodeMark(pen: Pen, node: SceneNode, name: string, standing: Standing, onTrail = false): string {
  if (node.kind === 'trace') return traceMark(pen, node, name, standing);
  const { shape, colour } = typeMark(node.type);
  const first = node.size / 2 + CANVAS.labelGap + CANVAS.labelLine * 0.76;
  const lines = node.lines.map((line, row) =>
    pen.write('serif', line, {
      y: first + row * CANVAS.labelLine, 'font-size': CANVAS.labelSize, 'font-weight': node.kind === 'group' ? 600 : WEIGHTS[standing],
      'text-anchor': 'middle', fill: pen.colour('ink'), ...halo(pen),
    }),
  );
  const ring = RINGS[standing];
  const stands = standing === 'selected' || standing === 'end' || standing === 'trail';
  // Black around black would be one larger symbol.
  const gap = stands && pen.paper === 'print' ? PRINT_GAP : 0;
  const around = element('path', { d: symbolPath(shape, node.size + ring + 2 * gap), fill: pen.ground, 'stroke-width': ring, stroke: stands ? pen.colour('selection') : pen.ground });
  const casing = onTrail ? element('path', { d: symbolPath(shape, node.size + 2 * CASING.ring), fill: pen.colour('selection'), 'fill-opacity': CASING.opacity }) : '';
  const inside = node.kind === 'group'
    ? symbol(pen, node.type, node.size - 2, { 'fill-opacity': 0.25, stroke: pen.shade(colour), 'stroke-width': 2 })
    : symbol(pen, node.type, node.size) + (node.pinned === true ? element('path', { d: symbolPath('ellipse', CANVAS.pin), fill: pen.colour('paper') }) : '');
  return element('g', { 'data-node': node.key, transform: `translate(${num(node.x)} ${num(node.y)})` }, `<title>${escaped(name)}</title>${casing}${around}${inside}${lines.join('')}`);
}

/** The hollow dot of an entity that is not shown; it has no label. */
function traceMark(pen: Pen, node: SceneNode, name: string, standing: Standing): string {
  const ring = standing === 'selected' ? RINGS.selected : TRACE.ring;
  const dot = element('path', {
    d: symbolPath('ellipse', node.size - TRACE.ring), fill: pen.ground, 'stroke-width': ring, stroke: pen.colour(standing === 'selected' ? 'selection' : 'control'),
  });
  return element('g', { 'data-node': node.key, transform: `translate(${num(node.x)} ${num(node.y)})` }, `<title>${escaped(name)}</title>${dot}`);
}
