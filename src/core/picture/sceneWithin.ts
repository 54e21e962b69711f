import type { Frame, Scene, SceneNode } from '../../model/scene';
import { CANVAS } from '../../model/tokens';
import { labelBox } from '../labels';
import { curveOf, partWithin } from './curve';

/** What a frame leaves out of a scene: entities (of a group, its members) and lines. */
export interface Outside {
  readonly entities: number;
  readonly edges: number;
  /** The frame, no larger than the graph; lines that leave it end there. */
  readonly frame: Frame;
  /** Symbols that are not drawn, but to which lines that are drawn lead. */
  readonly ends: readonly SceneNode[];
}

/** Room around the graph within a frame that is larger, px. */
const ROOM = 20;

/** The symbols of a scene whose centres lie in a frame, every line that runs there, and how much that leaves out. */
export function sceneWithin(scene: Scene, seen: Frame): { readonly scene: Scene; readonly outside: Outside } {
  const frame = narrowed(seen, scene.nodes);
  const nodes = scene.nodes.filter(({ x, y }) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom);
  const keys = new Set(nodes.map(({ key }) => key));
  const all = new Map(scene.nodes.map((node) => [node.key, node]));
  const edges = scene.edges.filter((edge) => {
    if (keys.has(edge.source) && keys.has(edge.target)) return true;
    const [source, target] = [all.get(edge.source), all.get(edge.target)];
    return source !== undefined && target !== undefined && partWithin(curveOf(edge, source, target), frame) !== null;
  });
  const leads = new Set(edges.flatMap(({ source, target }) => [source, target]));
  // A trace stands for an entity that is not shown anyway.
  const entities = scene.nodes.reduce((sum, { key, kind, members }) => (kind === 'trace' || keys.has(key) ? sum : sum + members), 0);
  const lines = ({ edges: some }: Pick<Scene, 'edges'>): number => some.filter(({ kind }) => kind !== 'trace').length;
  const ends = scene.nodes.filter(({ key }) => leads.has(key) && !keys.has(key));
  return { scene: { ...scene, nodes, edges }, outside: { entities, edges: lines(scene) - lines({ edges }), frame, ends } };
}

function narrowed({ left, right, top, bottom }: Frame, nodes: readonly SceneNode[]): Frame {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, size, lines } of nodes) {
    const label = labelBox(lines);
    const half = Math.max(size, label.width) / 2 + ROOM;
    [west, east] = [Math.min(west, x - half), Math.max(east, x + half)];
    [north, south] = [Math.min(north, y - size / 2 - ROOM), Math.max(south, y + size / 2 + CANVAS.labelGap + label.height + ROOM)];
  }
  return { left: Math.max(left, west), right: Math.min(right, east), top: Math.max(top, north), bottom: Math.min(bottom, south) };
}
