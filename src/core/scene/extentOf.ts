import type { Dataset } from '../../model/dataset';
import { CANVAS } from '../../model/tokens';
import { labelBox } from '../labels';
import type { Extent } from '../separate';
import { drawingOf } from './drawing';
import { labelOf } from './entityNode';

/** The rectangle that an entity needs in each of the languages: the widest and the highest of its labels. */
export function extentOf(dataset: Dataset, entity: number, languages: readonly string[]): Extent {
  const radius = drawingOf(dataset).sizes[entity]! / 2;
  const boxes = languages.map((language) => labelBox(labelOf(dataset, entity, language).lines));
  const half = Math.max(radius, ...boxes.map(({ width }) => width / 2));
  return { left: half, right: half, top: radius, bottom: radius + CANVAS.labelGap + Math.max(...boxes.map(({ height }) => height)) };
}

const MOST_LANGUAGES = 8;

/** The languages in which a dataset names its entities: a layout keeps the labels of each apart. */
export function nameLanguages({ entities }: Dataset): readonly string[] {
  const tags = new Set<string>();
  for (const name of entities.names) for (const tag of Object.keys(name)) tags.add(tag);
  return tags.size === 0 ? ['en'] : [...tags].sort().slice(0, MOST_LANGUAGES);
}
