import type { Dataset } from '../../model/dataset';
import type { FacetOption } from '../facets/contract';
import { FACETS } from '../facets/registry';
import { facetTable } from '../visible';
import type { FilterWords } from './contract';
import { bareName } from './tokens';

/** The values of a facet by the names they go by, folded. */
export interface FacetNames {
  readonly id: string;
  readonly options: ReadonlyMap<string, FacetOption>;
  /** By the name that is written. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** By other names that are understood. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly nameOf: (value: string) => string | undefined;
}

const known = new WeakMap<Dataset, WeakMap<FilterWords, readonly FacetNames[]>>();

/** The names of all values of the dataset, a facet after another; made once for a dataset and a language. */
export function namesOf(dataset: Dataset, words: FilterWords): readonly FacetNames[] {
  const memo = known.get(dataset) ?? new WeakMap<FilterWords, readonly FacetNames[]>();
  known.set(dataset, memo);
  const names = memo.get(words) ?? FACETS.flatMap((facet) => (facet.kind === 'values' ? [indexed(facet.id, facetTable(dataset, facet).options, words)] : []));
  memo.set(words, names);
  return names;
}

function indexed(id: string, all: readonly FacetOption[], words: FilterWords): FacetNames {
  const options = new Map(all.map((option) => [option.value, option]));
  const written = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  for (const option of all) {
    const [first = '', ...more] = words.names(id, option);
    put(written, bareName(first), option.value);
    for (const name of new Set(more.map(bareName))) if (name !== '') put(others, name, option.value);
  }
  const nameOf = (value: string): string | undefined => {
    const option = options.get(value);
    return option === undefined ? undefined : words.names(id, option)[0];
  };
  return { id, options, written, others, nameOf };
}

function put(map: Map<string, string[]>, name: string, value: string): void {
  const values = map.get(name);
  if (values === undefined) map.set(name, [value]);
  else values.push(value);
}

/** The values called exactly so. */
export const exactly = ({ written, others }: FacetNames, name: string): readonly string[] => written.get(name) ?? others.get(name) ?? [];

/** The values called so but for an ending of the plural, or else those of whose names a word begins so. */
export function roughly(names: FacetNames, name: string): readonly string[] {
  if (name === '') return [];
  for (const shorter of [name.replace(/(?:e?s|x)$/u, ''), name.replace(/s$/u, '')]) {
    const found = shorter === name ? [] : exactly(names, shorter);
    if (found.length > 0) return found;
  }
  const found = new Set<string>();
  for (const map of [names.written, names.others]) {
    for (const [whole, values] of map) if (whole.startsWith(name) || whole.includes(` ${name}`)) for (const value of values) found.add(value);
  }
  return [...found];
}
