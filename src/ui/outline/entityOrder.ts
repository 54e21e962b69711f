import { pick } from '../../core/localText';
import { fold } from '../../core/text/normalise';
import type { Dataset } from '../../model/dataset';

/** Entity rows in the order of their names in a language, and their names folded, for jumping by letters. */
export interface EntityNames {
  readonly order: readonly number[];
  readonly folded: readonly string[];
}

export function entitiesByName({ entities }: Dataset, language: string): EntityNames {
  const names = entities.names.map((name) => pick(name, language));
  const collator = new Intl.Collator(language, { numeric: true });
  const order = names.map((_, entity) => entity).sort((a, b) => collator.compare(names[a]!, names[b]!));
  return { order, folded: names.map((name) => fold(name).trim()) };
}

/** The same, those with the most links first; those with as many stay in the order of their names. */
export const entitiesByLinks = (byName: readonly number[], counts: Uint32Array): readonly number[] =>
  byName.toSorted((a, b) => counts[b]! - counts[a]!);
