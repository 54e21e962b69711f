import type { Dataset } from '../../model/dataset';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../model/view';
import { FACETS } from '../facets/registry';
import { facetTable, isIdle } from '../visible';
import type { FilterWords } from './contract';
import { quoted } from './tokens';

/** One thing that the filters ask for. */
export interface Clause {
  readonly facet: string;
  readonly part: 'include' | 'exclude' | 'query';
  /** In words, a long list of values shortened. */
  readonly text: string;
  readonly whole: string;
}

/** Values named in a clause that is shortened: with one more, all are named. */
const NAMED = 2;

/** The filters in force as words to be shown, first what is asked for, then what is excluded. They are not meant to be read again: `writeFilters` is. */
export function clausesOf(dataset: Dataset, filters: Filters, words: FilterWords): readonly Clause[] {
  const all = FACETS.flatMap((facet): Clause[] => {
    const choice = filters[facet.id] ?? NO_CHOICE;
    if (isIdle(choice)) return [];
    if (facet.kind === 'query') {
      const text = `${leadOf(facet.id, words)}${quoted(choice.query.trim(), words.quotes)}`;
      return choice.query.trim() === '' ? [] : [{ facet: facet.id, part: 'query', text, whole: text }];
    }
    const nameOf = (value: string): string => {
      const option = facetTable(dataset, facet).options.find((known) => known.value === value);
      return option === undefined ? value : (words.names(facet.id, option)[0] ?? value);
    };
    return (['include', 'exclude'] as const).flatMap((part): Clause[] => {
      const values = choice[part];
      if (values.length === 0) return [];
      const joiner = joinerOf(choice, part, words);
      const start = `${part === 'exclude' ? `${words.without(facet.id)} ` : ''}${leadOf(facet.id, words)}`;
      const short = values.length > NAMED + 1 ? [...values.slice(0, NAMED).map(nameOf), words.others(values.length - NAMED)] : values.map(nameOf);
      const text = `${start}${listed(short, joiner)}`;
      return [{ facet: facet.id, part, text, whole: short.length === values.length ? text : `${start}${listed(values.map(nameOf), joiner)}` }];
    });
  });
  return [...all.filter(({ part }) => part !== 'exclude'), ...all.filter(({ part }) => part === 'exclude')];
}

/** What comes before the values of a facet, with its space. */
export function leadOf(facet: string, words: FilterWords): string {
  const lead = words.leads(facet)[0] ?? '';
  return lead === '' ? '' : lead === ':' ? `${words.facet(facet)}${words.colon}` : `${lead} `;
}

/** The word before the last value of a list. */
export const joinerOf = (choice: FacetChoice, part: 'include' | 'exclude', words: FilterWords): string =>
  (part === 'include' && choice.mode === 'all' ? words.and[0] : words.or[0]) ?? '';

/** 'a, b or c'. */
export const listed = (items: readonly string[], joiner: string): string =>
  (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`);
