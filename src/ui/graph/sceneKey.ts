import { chosenRows } from '../../core/selection';
import { edgeKey, groupKey, nodeKey } from '../../core/scene/entityNode';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import type { Selection } from '../../model/view';

/** Row or group number of a key of the scene (`n12`, `e7`, `g3`). */
export const rowOfKey = (key: string): number => Number(key.slice(1));

/** Key of what the canvas shows for a selection; of an entity in a closed group, the group's. */
export function keyOfSelection(dataset: Dataset, scene: Scene, selection: Selection | null): string | null {
  const chosen = chosenRows(dataset, selection);
  if (chosen === null) return null;
  if (chosen.kind === 'edge') return edgeKey(chosen.row);
  const key = nodeKey(chosen.row);
  return scene.overview && !scene.nodes.some((node) => node.key === key) ? groupKey(dataset.communities[chosen.row]!) : key;
}
