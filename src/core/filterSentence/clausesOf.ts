import type { Dataset } from '../../model/dataset';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../model/view';
import { FACETS } from '../facets/registry';
import { isIdle } from '../visible';
import type { FilterWords } from './contract';
import { optionFor } from './optionFor';
import { quoted } from './tokens';

/** One thing that the filters ask for. */
export interface Clause {
  readonly facet: string;
  readonly part: 'include' | 'exclude' | 'query';
  /** In words, a long list of values shortened. */
  readonly text: string;
  /** With every value named, which a long list takes its time for. */
  readonly whole: () => string;
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
      return choice.query.trim() === '' ? [] : [{ facet: facet.id, part: 'query', text, whole: () => text }];
    }
    const colon = words.leads(facet.id)[0] === ':';
    const nameOf = (value: string, part: 'include' | 'exclude'): string => {
      const option = optionFor(dataset, facet, value);
      const name = option === undefined ? value : (words.names(facet.id, option)[0] ?? value);
      return part === 'exclude' && colon ? quoted(name, words.quotes) : name;
    };
    return (['include', 'exclude'] as const).flatMap((part): Clause[] => {
      const values = choice[part];
      if (values.length === 0) return [];
      const joiner = joinerOf(choice, part, words);
      const start = part === 'exclude' ? excludingOf(facet.id, words) : leadOf(facet.id, words);
      const named = (some: readonly string[]): string[] => some.map((value) => nameOf(value, part));
      const whole = (): string => `${start}${listed(named(values), joiner)}`;
      if (values.length <= NAMED + 1) return [{ facet: facet.id, part, text: whole(), whole }];
      const short = [...named(values.slice(0, NAMED)), words.others(values.length - NAMED)];
      return [{ facet: facet.id, part, text: `${start}${listed(short, joiner)}`, whole }];
    });
  });
  return [...all.filter(({ part }) => part !== 'exclude'), ...all.filter(({ part }) => part === 'exclude')];
}

/** What comes before the values of a facet, with its space. */
export function leadOf(facet: string, words: FilterWords): string {
  const lead = words.leads(facet)[0] ?? '';
  return lead === '' ? '' : lead === ':' ? `${words.facet(facet)}${words.colon}` : `${lead} `;
}

/** What comes before the values of a facet that are excluded, with its space. */
export function excludingOf(facet: string, words: FilterWords): string {
  const start = words.excluding(facet);
  return start === '' ? '' : `${start} `;
}

/** The word before the last value of a list. */
export const joinerOf = (choice: FacetChoice, part: 'include' | 'exclude', words: FilterWords): string =>
  (part === 'exclude' ? words.nor : choice.mode === 'all' ? words.and[0] : words.or[0]) ?? '';

/** 'a, b or c'. */
export const listed = (items: readonly string[], joiner: string): string =>
  (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`);
