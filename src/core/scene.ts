import type { Dataset } from '../model/dataset';
import type { Positions, Scene } from '../model/scene';
import { CANVAS_LIMIT } from '../model/tokens';
import type { View } from '../model/view';
import { needsOverview } from './needsOverview';
import { entityNode, movedTo } from './scene/entityNode';
import type { LargeScene } from './scene/largeScene';
import { sceneEdge } from './scene/sceneEdge';
import { traces } from './scene/traces';
import type { Visible } from './visible';

/** True where what the filters leave of a large dataset can be drawn one by one. */
export const fitsCanvas = ({ counts }: Visible): boolean => counts.entities <= CANVAS_LIMIT.nodes && counts.edges <= CANVAS_LIMIT.edges;

/**
 * What the canvas draws, in px at zoom 1: each visible entity and edge, or, of a dataset above `CANVAS_LIMIT`, groups of
 * them. An entity stands where the reader put it, else where the layout did; no filter moves it. With traces, what is not
 * shown leaves a mark between those it links, but for an overview; `pinned` holds ids. A dataset above the limit needs
 * `large`: throws without it.
 */
export function scene(
  dataset: Dataset,
  visible: Visible,
  positions: Positions,
  moved: View['moved'],
  opened: View['opened'],
  drawFiltered: boolean,
  language: string,
  withTraces = false,
  pinned: View['pinned'] = [],
  large: LargeScene | null = null,
): Scene {
  const drawsLarge = needsOverview(dataset) ? (large ?? missing()) : null;
  const picture = drawsLarge !== null && !(drawFiltered && fitsCanvas(visible))
    ? drawsLarge.overviewScene(dataset, visible, positions, moved, opened, language)
    : oneByOne(dataset, visible, positions, moved, language, withTraces, drawsLarge);
  return pinnedIn(picture, dataset, pinned);
}

function oneByOne(
  dataset: Dataset, visible: Visible, positions: Positions, moved: View['moved'], language: string, withTraces: boolean, large: LargeScene | null,
): Scene {
  const rows = rowsOf(visible.entities);
  const places = large?.spread(dataset, rows, positions) ?? rows.map((row) => [positions.entities[2 * row] ?? 0, positions.entities[2 * row + 1] ?? 0] as const);
  const nodes = rows.map((row, place) => {
    const [x, y] = movedTo(moved, dataset.entities.ids[row]!) ?? places[place]!;
    return entityNode(dataset, row, x, y, language);
  });
  const edges = rowsOf(visible.edges).map((edge) => sceneEdge(dataset, visible, edge, language));
  // A part of a large dataset is drawn closer together than its layout has it, so what is not part of it stands among its neighbours.
  const left = withTraces ? traces(dataset, visible, nodes, large === null ? positions : null, moved, language) : { nodes: [], edges: [] };
  return { nodes: [...nodes, ...left.nodes], edges: [...edges, ...left.edges], overview: false, undrawn: { entities: 0, edges: 0 } };
}

function missing(): never {
  throw new Error('A large dataset is drawn with LARGE_SCENE');
}

function pinnedIn(scene: Scene, { entities }: Dataset, pinned: View['pinned']): Scene {
  if (pinned.length === 0) return scene;
  const ids = new Set(pinned);
  return { ...scene, nodes: scene.nodes.map((node) => (node.kind === 'entity' && ids.has(entities.ids[node.row]!) ? { ...node, pinned: true } : node)) };
}

function rowsOf(mask: Uint8Array): number[] {
  const rows: number[] = [];
  mask.forEach((bit, row) => bit === 1 && rows.push(row));
  return rows;
}
