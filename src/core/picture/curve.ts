import type { Frame, SceneEdge, SceneNode } from '../../model/scene';
import { CORNERS } from '../../model/symbolPath';
import { CANVAS, typeMark } from '../../model/tokens';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line from rim to rim, as a quadratic curve; a loop has two control points. In px of the scene. */
export interface Curve {
  readonly from: Place;
  readonly controls: readonly Place[];
  readonly to: Place;
}

/** A barrel's corner is a curve; the canvas takes it for these corners when it looks for the rim. */
const BARREL: readonly (readonly [number, number])[] = [
  [-0.5, -1], [0.5, -1], [0.85, -0.975], [1, -0.9], [1, 0.9], [0.85, 0.975], [0.5, 1], [-0.5, 1], [-0.85, 0.975], [-1, 0.9], [-1, -0.9], [-0.85, -0.975],
];

/** Where a line from a symbol's centre towards a place comes out: on its outline, made larger by the gap. */
export function rim({ x, y, size, type, kind }: Pick<SceneNode, 'x' | 'y' | 'size' | 'type' | 'kind'>, towards: Place): Place {
  const dx = towards.x - x;
  const dy = towards.y - y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x, y };
  const shape = kind === 'trace' ? 'ellipse' : typeMark(type).shape;
  // Its ring lies inside.
  const radius = (size / 2 + (kind === 'trace' ? 0 : CANVAS.rim)) * (shape === 'ellipse' ? 1 : reach(shape === 'barrel' ? BARREL : CORNERS[shape], dx / length, dy / length));
  return { x: x + (dx / length) * radius, y: y + (dy / length) * radius };
}

/** How far the outline lies from its centre in a direction. All outlines here are convex and hold 0, 0. */
function reach(corners: readonly (readonly [number, number])[], dx: number, dy: number): number {
  let most = 0;
  corners.forEach(([ax, ay], place) => {
    const [bx, by] = corners[(place + 1) % corners.length]!;
    const ex = bx - ax;
    const ey = by - ay;
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-9) return;
    const distance = (ax * ey - ay * ex) / across;
    const along = (ax * dy - ay * dx) / across;
    if (along >= -1e-9 && along <= 1 + 1e-9 && distance > most) most = distance;
  });
  return most;
}

/** Where the canvas draws an edge. `bend` counts to the left of source → target, y pointing down. */
export function curveOf(edge: Pick<SceneEdge, 'bend'>, source: SceneNode, target: SceneNode): Curve {
  if (source.key === target.key) return loop(source, edge.bend);
  const from = rim(source, target);
  const to = rim(target, source);
  if (edge.bend === 0) return { from, controls: [], to };
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 + ((target.y - source.y) / length) * edge.bend,
    y: (from.y + to.y) / 2 - ((target.x - source.x) / length) * edge.bend,
  };
  return { from: rim(source, control), controls: [control], to: rim(target, control) };
}

/** A loop leaves to the left and comes back from above; its bend says how far it goes. */
function loop(node: SceneNode, bend: number): Curve {
  const far = Math.abs(bend);
  const controls = [{ x: node.x - far, y: node.y }, { x: node.x, y: node.y - far }];
  return { from: rim(node, controls[0]!), controls, to: rim(node, controls[1]!) };
}

/** A part of a curve, and whether it is cut off before its end. */
export interface CurvePart {
  readonly curve: Curve;
  readonly cutAtEnd: boolean;
}

/** Steps in which a curve is looked at to find where it runs in a frame. */
const STEPS = 200;

/** What of a curve runs in a frame, from where it first enters to where it last leaves; null where it never does. A loop is there as a whole or not at all. */
export function partWithin(curve: Curve, { left, right, top, bottom }: Frame): CurvePart | null {
  const inside = ({ x, y }: Place): boolean => x >= left && x <= right && y >= top && y <= bottom;
  const { from, controls, to } = curve;
  if (controls.length > 1) return inside(from) ? { curve, cutAtEnd: false } : null;
  const control = controls[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const at = (t: number): Place => between(between(from, control, t), between(control, to, t), t);
  let [first, last] = [-1, -1];
  for (let step = 0; step <= STEPS; step++) {
    if (!inside(at(step / STEPS))) continue;
    if (first < 0) first = step;
    last = step;
  }
  if (last <= first) return null;
  const [start, end] = [first / STEPS, last / STEPS];
  // The control point of the part from start to end of a quadratic curve.
  const part = { from: at(start), controls: controls.length === 0 ? [] : [between(between(from, control, start), between(control, to, start), end)], to: at(end) };
  return { curve: part, cutAtEnd: last < STEPS };
}

const between = (one: Place, other: Place, share: number): Place => ({ x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share });

/** The middle of a curve, and the unit vector along it there. */
export function middle({ from, controls, to }: Curve): Place & { readonly dx: number; readonly dy: number } {
  const before = controls[0] ?? from;
  const after = controls.at(-1) ?? to;
  const [x, y] = controls.length === 0
    ? [(from.x + to.x) / 2, (from.y + to.y) / 2]
    : controls.length === 1
      ? [(from.x + 2 * before.x + to.x) / 4, (from.y + 2 * before.y + to.y) / 4]
      : [(before.x + after.x) / 2, (before.y + after.y) / 2];
  const [ax, ay] = controls.length === 2 ? [after.x - before.x, after.y - before.y] : [to.x - from.x, to.y - from.y];
  const length = Math.hypot(ax, ay) || 1;
  return { x, y, dx: ax / length, dy: ay / length };
}

/** The unit vector in which a curve arrives. */
export function arrival({ from, controls, to }: Curve): { readonly dx: number; readonly dy: number } {
  const before = controls.at(-1) ?? from;
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  return { dx: (to.x - before.x) / length, dy: (to.y - before.y) / length };
}
