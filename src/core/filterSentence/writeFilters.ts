import type { Dataset } from '../../model/dataset';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../model/view';
import { FACETS } from '../facets/registry';
import { excludingOf, joinerOf, leadOf, listed } from './clausesOf';
import type { FilterWords } from './contract';
import { exactly, type FacetNames, namesOf } from './nameIndex';
import { readFilters } from './readFilters';
import { bareName, idOf, isBare, quoted } from './tokens';

/** Filters as a sentence has them: without what filters nothing, and 'all' only where there are two values or more. */
export function plainFilters(filters: Filters): Filters {
  return Object.fromEntries(
    FACETS.flatMap(({ id, kind }): [string, FacetChoice][] => {
      const { include, exclude, mode, query } = filters[id] ?? NO_CHOICE;
      if (kind === 'query') return query.trim() === '' ? [] : [[id, { ...NO_CHOICE, query: query.trim() }]];
      if (include.length + exclude.length === 0) return [];
      return [[id, { include, exclude, mode: include.length > 1 ? mode : 'any', query: '' }]];
    }),
  );
}

/**
 * The filters as a sentence that `readFilters` takes back to the very same (as `plainFilters` has them). What would be
 * misunderstood, by a name that is a joiner or that several values bear, is quoted, told by its facet or by its id.
 */
export function writeFilters(dataset: Dataset, filters: Filters, words: FilterWords): string {
  const wanted = plainFilters(filters);
  const readsAs = (text: string, meant: Filters): boolean => {
    const read = readFilters(dataset, text, words);
    return read.ok && sameFilters(plainFilters(read.value), meant);
  };
  const parts = partsOf(wanted);
  const write = (plainly: (part: Filters) => boolean): string =>
    parts.map(([facet, part]) => clause(dataset, facet, part, words, plainly({ [facet]: part }))).join(', ');
  const plain = write(() => true);
  if (readsAs(plain, wanted)) return plain;
  const mixed = write((part) => readsAs(write1(dataset, part, words), part));
  return readsAs(mixed, wanted) ? mixed : write(() => false);
}

const write1 = (dataset: Dataset, part: Filters, words: FilterWords): string =>
  Object.entries(part).map(([facet, choice]) => clause(dataset, facet, choice, words, true)).join(', ');

/** What is asked for, then what is excluded, each alone. */
function partsOf(filters: Filters): readonly (readonly [facet: string, part: FacetChoice])[] {
  const all = Object.entries(filters);
  return [
    ...all.flatMap(([facet, choice]) => (choice.include.length > 0 || choice.query !== '' ? [[facet, { ...choice, exclude: [] }] as const] : [])),
    ...all.flatMap(([facet, { exclude }]) => (exclude.length > 0 ? [[facet, { ...NO_CHOICE, exclude }] as const] : [])),
  ];
}

function clause(dataset: Dataset, facet: string, choice: FacetChoice, words: FilterWords, plainly: boolean): string {
  const told = `${words.facet(facet)}${words.colon}`;
  const lead = plainly ? leadOf(facet, words) : told;
  if (choice.query !== '') return `${lead}${quoted(choice.query, words.quotes)}`;
  const names = namesOf(dataset, words).find(({ id }) => id === facet);
  const part = choice.exclude.length > 0 ? 'exclude' : 'include';
  // After 'without the relation', which no colon ends, a name is quoted.
  const bare = plainly && !(part === 'exclude' && words.leads(facet)[0] === ':');
  const items = choice[part].map((value) => writtenItem(names, value, words, bare));
  const start = part === 'include' ? lead : plainly ? excludingOf(facet, words) : `${words.negations[0] ?? ''} ${told}`;
  return `${start}${listed(items, joinerOf(choice, part, words))}`;
}

/** A value as an item of a sentence: its name where that tells it within its facet, else its id behind the name. */
export function writtenItem(names: FacetNames | undefined, value: string, words: FilterWords, plainly: boolean): string {
  const name = names?.nameOf(value)?.trim() ?? '';
  if (names === undefined || bareName(name) === '') return idOf(value);
  const joins = new Set([...words.or, ...words.and].map(bareName));
  const bare = plainly && isBare(name) && !bareName(name).split(' ').some((word) => joins.has(word));
  const written = bare ? name : quoted(name, words.quotes);
  return exactly(names, bareName(name)).length === 1 ? written : `${written} ${idOf(value)}`;
}

const sameFilters = (one: Filters, other: Filters): boolean => JSON.stringify(one) === JSON.stringify(other);
