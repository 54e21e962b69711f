import { heaviestEntities } from '../../core/evidence/heaviestEntities';
import { pick } from '../../core/localText';
import { search } from '../../core/search';
import type { Dataset } from '../../model/dataset';

export interface EntityOption {
  /** Row. */
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** The other name that was found, where it is not the one shown. */
  readonly alias: string;
}

export interface EntityOptions {
  readonly options: readonly EntityOption[];
  /** How many there are; `options` has the first of them. */
  readonly total: number;
}

/** Names offered at once. */
const MOST = 50;

/** Entities found by what is written; with nothing written, the most linked ones. */
export function entityOptions(dataset: Dataset, text: string, language: string): EntityOptions {
  const { entities, types } = dataset;
  const option = (id: number, found: string | null): EntityOption => {
    const name = pick(entities.names[id], language);
    return { id, name, type: types[entities.type[id]!]?.id ?? '', alias: found === null || found === name ? '' : found };
  };
  if (text.trim() === '') return { options: heaviestEntities(dataset, MOST).map((row) => option(row, null)), total: 0 };
  const { count, rows } = search(dataset, 'entities', text, language, MOST);
  return { options: rows.map((found) => option(found.row, found.text)), total: count };
}
