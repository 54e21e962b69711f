import type { Dataset } from '../../model/dataset';
import type { Positions, SceneEdge, SceneNode } from '../../model/scene';
import { CANVAS } from '../../model/tokens';
import type { Point, View } from '../../model/view';
import { neighboursOf } from '../cut';
import type { Visible } from '../visible';
import { labelOf, movedTo, traceKey } from './entityNode';

/** Traces drawn at most, those between most entities first, and lines of all of them together: more would hide what is shown. */
const MOST_TRACES = 60;
const MOST_LINES = 300;

/** A trace is one of something between others. */
const LEAST_NEIGHBOURS = 2;

/** Turns by which traces of the same neighbours are kept apart, and px they lie off the middle. */
const TURN = 2.399963;
const OFF = 26;

/**
 * Marks for entities that are not shown but link some that are: a dot, and a line to each of those. `positions` in px at
 * zoom 1; null puts each dot among its neighbours.
 */
export function traces(
  dataset: Dataset,
  visible: Visible,
  shown: readonly SceneNode[],
  positions: Positions | null,
  moved: View['moved'],
  language: string,
): { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] } {
  const gone = linking(dataset, visible, shown);
  const left: SceneNode[] = [];
  const lines: SceneEdge[] = [];
  for (const { entity, neighbours } of gone.slice(0, MOST_TRACES)) {
    if (lines.length + neighbours.length > MOST_LINES) continue;
    const [x, y] = movedTo(moved, dataset.entities.ids[entity]!) ?? (positions === null
      ? among(neighbours, left.length)
      : [positions.entities[2 * entity] ?? 0, positions.entities[2 * entity + 1] ?? 0]);
    const key = traceKey(entity);
    left.push({ key, kind: 'trace', row: entity, type: '', label: labelOf(dataset, entity, language).label, lines: [], x, y, size: CANVAS.trace, members: 1 });
    for (const node of neighbours) {
      lines.push({
        key: `${key}-${node.row}`, kind: 'trace', row: entity, source: key, target: node.key,
        label: '', stance: 'stated', disputed: false, directed: false, bend: 0, weight: 0,
      });
    }
  }
  return { nodes: left, edges: lines };
}

interface Linking {
  readonly entity: number;
  /** The visible entities it links. */
  readonly neighbours: readonly SceneNode[];
}

/** From the visible ones outwards, for they are few where the dataset is large. */
function linking(dataset: Dataset, visible: Visible, shown: readonly SceneNode[]): Linking[] {
  const found = new Map<number, SceneNode[]>();
  for (const node of shown) {
    for (const entity of neighboursOf(dataset, node.row)) {
      if (visible.entities[entity] === 1) continue;
      const known = found.get(entity);
      if (known === undefined) found.set(entity, [node]);
      else known.push(node);
    }
  }
  return [...found]
    .map(([entity, neighbours]) => ({ entity, neighbours }))
    .filter(({ neighbours }) => neighbours.length >= LEAST_NEIGHBOURS)
    .sort((a, b) => b.neighbours.length - a.neighbours.length || a.entity - b.entity);
}

function among(neighbours: readonly SceneNode[], place: number): Point {
  const mean = (of: (node: SceneNode) => number): number => neighbours.reduce((sum, node) => sum + of(node), 0) / neighbours.length;
  return [mean(({ x }) => x) + OFF * Math.cos(place * TURN), mean(({ y }) => y) + OFF * Math.sin(place * TURN)];
}
