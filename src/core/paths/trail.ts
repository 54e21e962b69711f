import type { Dataset } from '../../model/dataset';
import type { Scene, TrailPart } from '../../model/scene';
import type { View } from '../../model/view';
import { edgeKey, groupKey, nodeKey } from '../scene/entityNode';
import { chosenRows } from '../selection';
import type { Visible } from '../visible';
import type { Path } from '../paths';
import { entitiesOfPath, shownPath } from './shownPath';

const NONE: readonly TrailPart[] = [];

/** What of the scene the shown path goes by, while its panel is open or one of its hops is selected; else nothing. In a closed group, the group. */
export function trail(dataset: Dataset, visible: Visible, scene: Scene, { path, panels, selection }: Pick<View, 'path' | 'panels' | 'selection'>): readonly TrailPart[] {
  const open = panels.side === 'paths';
  if (path.from === null || path.to === null || (!open && selection?.kind !== 'edge')) return NONE;
  const shown = shownPath(dataset, visible, path);
  if (shown === null) return NONE;
  const chosen = chosenRows(dataset, selection);
  return open || (chosen?.kind === 'edge' && hasEdge(shown, chosen.row)) ? trailOf(dataset, scene, shown) : NONE;
}

const hasEdge = ({ hops }: Path, edge: number): boolean => hops.some(({ lead, others }) => lead.edge === edge || others.some((other) => other.edge === edge));

function trailOf({ communities }: Dataset, scene: Scene, path: Path): readonly TrailPart[] {
  const nodes = new Set(scene.nodes.map(({ key }) => key));
  const edges = new Set(scene.edges.map(({ key }) => key));
  const keyOf = (entity: number): string => (nodes.has(nodeKey(entity)) ? nodeKey(entity) : groupKey(communities[entity] ?? 0));
  const ends = entitiesOfPath(path).map((entity): TrailPart => ({ key: keyOf(entity), hop: 0 }));
  const lines = path.hops.map(({ from, to, lead }, at): TrailPart => {
    const [a, b] = [keyOf(from), keyOf(to)];
    const single = edgeKey(lead.edge);
    return { key: edges.has(single) ? single : a < b ? `h${a}-${b}` : `h${b}-${a}`, hop: at + 1 };
  });
  return [...ends, ...lines].filter(({ key }) => nodes.has(key) || edges.has(key));
}
