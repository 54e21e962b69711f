import type { Dataset } from '../../model/dataset';
import type { Positions, Scene, SceneEdge, SceneNode } from '../../model/scene';
import { CANVAS_LIMIT } from '../../model/tokens';
import type { Point, View } from '../../model/view';
import { wrapLabel } from '../labels';
import type { Visible } from '../visible';
import { drawingOf, edgeWeight } from './drawing';
import { entityNode, groupKey, labelOf, movedTo, nodeKey } from './entityNode';
import { sceneEdge } from './sceneEdge';
import { spread } from './spread';

/** Groups drawn at most: a dataset of many small islands is still an overview. The largest come first. */
const MOST_GROUPS = 300;

/** Bundles drawn at most, the heaviest first: beyond these an overview is a grey cloud. What they hold is counted either way. */
const MOST_BUNDLES = 400;

/** Px between an opened group's members and what stands around them. */
const CLEAR = 70;

/** An opened group: which of its members are drawn, and where they stand around its middle. */
interface Opened {
  readonly group: number;
  readonly members: readonly (readonly [entity: number, offset: Point])[];
  /** Half the members' extent, px. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Groups of a large dataset instead of its entities; opened groups show their first members around their middle. */
export function overviewScene(
  dataset: Dataset,
  visible: Visible,
  positions: Positions,
  moved: View['moved'],
  opened: View['opened'],
  language: string,
): Scene {
  const { groups } = drawingOf(dataset);
  const shown = openedGroups(dataset, visible, positions, opened);
  const centre = pushedApart(positions, shown);

  const keyOf: (string | undefined)[] = new Array<string | undefined>(dataset.entities.count);
  const nodes: SceneNode[] = [];
  const claims = claimsByEntity(dataset, visible);
  groups.slice(0, MOST_GROUPS).forEach((members, group) => {
    const drawn = shown.find((one) => one.group === group);
    const [x, y] = centre(group);
    for (const [entity, [right, down]] of drawn?.members ?? []) {
      const [left, top] = movedTo(moved, dataset.entities.ids[entity]!) ?? [x + right, y + down];
      nodes.push(entityNode(dataset, entity, left, top, language));
      keyOf[entity] = nodeKey(entity);
    }
    const rest = [...members].filter((entity) => visible.entities[entity] === 1 && keyOf[entity] === undefined);
    if (rest.length === 0) return;
    for (const entity of rest) keyOf[entity] = groupKey(group);
    // What is left of an opened group stands above its members.
    nodes.push(groupNode(dataset, group, members[0]!, rest, claims, x, drawn === undefined ? y : y - drawn.halfHeight - CLEAR / 2, language));
  });

  const { edges, inBundles } = lines(dataset, visible, keyOf, language);
  const drawnEntities = nodes.filter(({ kind }) => kind === 'entity').length;
  return { nodes, edges, overview: true, undrawn: { entities: visible.counts.entities - drawnEntities, edges: inBundles } };
}

function openedGroups(dataset: Dataset, visible: Visible, positions: Positions, opened: View['opened']): Opened[] {
  const groups = drawingOf(dataset).groups.slice(0, MOST_GROUPS);
  let room = CANVAS_LIMIT.nodes - groups.length;
  return groups.flatMap((rows, group) => {
    const key = groupKey(group);
    const wanted = Object.hasOwn(opened, key) ? (opened[key] ?? 0) : 0;
    // Members are counted and placed before the filter, so that a filter leaves gaps and moves nothing.
    const first = [...rows.subarray(0, Math.max(0, Math.min(wanted, room)))];
    if (first.length === 0) return [];
    room -= first.length;
    const places = spread(dataset, first, positions);
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const members = first.map((entity, i) => [entity, [xs[i]! - (left + right) / 2, ys[i]! - (top + bottom) / 2]] as const);
    return [{ group, members: members.filter(([entity]) => visible.entities[entity] === 1), halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 }];
  });
}

/** An opened group needs room: all that stands around it is pushed outwards, and comes back when it closes. */
function pushedApart({ groups }: Positions, opened: readonly Opened[]): (group: number) => Point {
  const at = (group: number): Point => [groups[2 * group] ?? 0, groups[2 * group + 1] ?? 0];
  return (group) => {
    const [x, y] = at(group);
    let [pushedX, pushedY] = [x, y];
    for (const { group: other, halfWidth, halfHeight } of opened) {
      if (other === group) continue;
      const [fromX, fromY] = at(other);
      const distance = Math.hypot(x - fromX, y - fromY) || 1;
      pushedX += ((x - fromX) / distance) * (halfWidth + CLEAR);
      pushedY += ((y - fromY) / distance) * (halfHeight + CLEAR);
    }
    return [pushedX, pushedY];
  };
}

function groupNode(
  dataset: Dataset,
  group: number,
  heaviest: number,
  rest: readonly number[],
  claims: Float64Array,
  x: number,
  y: number,
  language: string,
): SceneNode {
  const { label: name } = labelOf(dataset, heaviest, language);
  // No words: the panel around the canvas tells in the reader's language what the sum means.
  const label = rest.length === 1 ? labelOf(dataset, rest[0]!, language).label : `${name} +${rest.length - (rest.includes(heaviest) ? 1 : 0)}`;
  const weight = rest.reduce((sum, entity) => sum + claims[entity]!, 0);
  return {
    key: groupKey(group), kind: 'group', row: group, type: mostFrequentType(dataset, rest), label, lines: wrapLabel(label),
    x, y, size: Math.min(52, 18 + 1.4 * Math.sqrt(weight)), members: rest.length,
  };
}

function mostFrequentType({ entities, types }: Dataset, rows: readonly number[]): string {
  const counts = new Uint32Array(types.length);
  for (const row of rows) counts[entities.type[row]!]! += 1;
  return types[counts.indexOf(Math.max(...counts))]?.id ?? '';
}

function claimsByEntity({ claims, entities }: Dataset, visible: Visible): Float64Array {
  const counts = new Float64Array(entities.count);
  for (let claim = 0; claim < claims.count; claim++) {
    if (visible.claims[claim] !== 1) continue;
    counts[claims.subject[claim]!]! += 1;
    counts[claims.object[claim]!]! += 1;
  }
  return counts;
}

/** Edges between drawn entities one by one, all others as bundles sized by their visible claims, the heaviest first where the canvas has no room for all. */
function lines(dataset: Dataset, visible: Visible, keyOf: readonly (string | undefined)[], language: string): { edges: SceneEdge[]; inBundles: number } {
  const { edges } = dataset;
  const single: number[] = [];
  const bundles = new Map<string, { source: string; target: string; claims: number; edges: number }>();
  let total = 0;
  for (let edge = 0; edge < edges.count; edge++) {
    if (visible.edges[edge] !== 1) continue;
    total += 1;
    const [a, b] = [keyOf[edges.subject[edge]!], keyOf[edges.object[edge]!]];
    if (a === undefined || b === undefined) continue;
    if (a.startsWith('n') && b.startsWith('n')) {
      single.push(edge);
      continue;
    }
    if (a === b) continue;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `h${source}-${target}`;
    const bundle = bundles.get(key) ?? { source, target, claims: 0, edges: 0 };
    bundles.set(key, bundle);
    bundle.claims += visibleClaims(dataset, visible, edge);
    bundle.edges += 1;
  }
  const drawn = single.sort((a, b) => edgeWeight(dataset, b) - edgeWeight(dataset, a) || a - b).slice(0, CANVAS_LIMIT.edges).sort((a, b) => a - b);
  const heaviest = [...bundles].sort(([a, x], [b, y]) => y.claims - x.claims || (a < b ? -1 : 1)).slice(0, MOST_BUNDLES);
  return {
    edges: [
      ...heaviest.map(([key, { source, target, claims }], row): SceneEdge => ({
        key, kind: 'bundle', row, source, target, label: '', stance: 'stated', disputed: false, directed: false, bend: 0, weight: claims,
      })),
      ...drawn.map((edge) => sceneEdge(dataset, visible, edge, language)),
    ],
    inBundles: total - drawn.length,
  };
}

function visibleClaims({ edges: { claims } }: Dataset, visible: Visible, edge: number): number {
  let count = 0;
  for (let i = claims.offsets[edge]!; i < claims.offsets[edge + 1]!; i++) count += visible.claims[claims.values[i]!]!;
  return count;
}
