import type { Dataset } from '../../model/dataset';
import type { SceneNode } from '../../model/scene';
import type { Point, View } from '../../model/view';
import { wrapLabel } from '../labels';
import { pick } from '../localText';
import { drawingOf } from './drawing';

export const nodeKey = (entity: number): string => `n${entity}`;
export const groupKey = (group: number): string => `g${group}`;
export const edgeKey = (edge: number): string => `e${edge}`;
export const traceKey = (entity: number): string => `t${entity}`;

/** Row or group number of a key of the scene (`n12`, `e7`, `g3`, `t5`; of `t5-8`, the 5). */
export const rowOfKey = (key: string): number => Number.parseInt(key.slice(1), 10);

/** Where the reader put an entity. An entity may be called anything, `constructor` too. */
export const movedTo = (moved: View['moved'], id: string): Point | undefined => (Object.hasOwn(moved, id) ? moved[id] : undefined);

interface Label {
  readonly label: string;
  readonly lines: readonly string[];
}

const labels = new WeakMap<Dataset, Map<string, (Label | undefined)[]>>();

/** An entity's name in a language, and as it is wrapped; each is wrapped once. */
export function labelOf(dataset: Dataset, entity: number, language: string): Label {
  const byLanguage = labels.get(dataset) ?? new Map<string, (Label | undefined)[]>();
  labels.set(dataset, byLanguage);
  const rows = byLanguage.get(language) ?? [];
  byLanguage.set(language, rows);
  const known = rows[entity];
  if (known !== undefined) return known;
  const label = pick(dataset.entities.names[entity], language);
  return (rows[entity] = { label, lines: wrapLabel(label) });
}

export function entityNode(dataset: Dataset, entity: number, x: number, y: number, language: string): SceneNode {
  const type = dataset.types[dataset.entities.type[entity]!]?.id ?? '';
  const size = drawingOf(dataset).sizes[entity]!;
  return { key: nodeKey(entity), kind: 'entity', row: entity, type, ...labelOf(dataset, entity, language), x, y, size, members: 1 };
}
