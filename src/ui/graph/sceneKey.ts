import { chosenRows } from '../../core/selection';
import { edgeKey, groupKey, nodeKey, traceKey } from '../../core/scene/entityNode';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import type { Selection } from '../../model/view';

/** Key of what the canvas shows for a selection; of an entity in a closed group, the group's; of one that is not shown, that of its trace. */
export function keyOfSelection(dataset: Dataset, scene: Scene, selection: Selection | null): string | null {
  const chosen = chosenRows(dataset, selection);
  if (chosen === null || chosen.kind === 'sentence') return null;
  if (chosen.kind === 'edge') return edgeKey(chosen.row);
  const key = nodeKey(chosen.row);
  if (scene.nodes.some((node) => node.key === key)) return key;
  return scene.overview ? groupKey(dataset.communities[chosen.row]!) : traceKey(chosen.row);
}
