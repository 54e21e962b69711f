import { FACETS } from '../facets/registry';
import type { FilterWords } from './contract';
import { bareName, type Token } from './tokens';

/** What tells the facet of a stretch, taken off its start. `told`: by its name and a colon, which leaves no doubt. */
interface Head {
  readonly facets: readonly string[];
  readonly told: boolean;
  readonly rest: readonly Token[];
}

/** The facet that a stretch names before a colon, or those whose lead it begins with; null where it begins with neither. */
export function headOf(text: string, tokens: readonly Token[], words: FilterWords): Head | null {
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  if (colon > 0) {
    const name = bareName(text.slice(tokens[0]?.start, tokens[colon - 1]?.end));
    const facets = FACETS.filter(({ id }) => bareName(words.facet(id)) === name || bareName(id) === name).map(({ id }) => id);
    if (facets.length > 0) return { facets: facets.slice(0, 1), told: true, rest: tokens.slice(colon + 1) };
  }
  const byLength = new Map<number, string[]>();
  for (const { id } of FACETS) {
    for (const lead of words.leads(id)) {
      const length = lead === '' || lead === ':' ? 0 : startsWith(tokens, lead);
      if (length > 0) byLength.set(length, [...(byLength.get(length) ?? []), id]);
    }
  }
  const longest = Math.max(0, ...byLength.keys());
  return longest === 0 ? null : { facets: byLength.get(longest) ?? [], told: false, rest: tokens.slice(longest) };
}

/** What follows 'without', 'not' and the like; null where a stretch does not begin so. */
export function afterNegation(tokens: readonly Token[], words: FilterWords): readonly Token[] | null {
  const longest = Math.max(0, ...words.negations.map((negation) => startsWith(tokens, negation)));
  return longest === 0 ? null : tokens.slice(longest);
}

/** How many tokens a phrase takes up at the start; 0 where they are others. */
export function startsWith(tokens: readonly Token[], phrase: string): number {
  const wanted = bareName(phrase).split(' ');
  return wanted.every((word, place) => tokens[place]?.kind === 'word' && bareName(tokens[place].text) === word) ? wanted.length : 0;
}
