import type { Dataset } from '../../model/dataset';
import { leadOf } from './clausesOf';
import type { FilterWords } from './contract';
import { exactly, namesOf } from './nameIndex';
import { afterNegation, headOf } from './readHead';
import { bareName, tokensOf } from './tokens';
import { writtenItem } from './writeFilters';

/** A value that the last words of a sentence may be the beginning of. */
interface Completion {
  readonly facet: string;
  readonly value: string;
  readonly name: string;
  /** The whole sentence with it. */
  readonly text: string;
}

/** What the end of a sentence may become: at most so many values of which a word begins like it. Linear in the values. */
export function completionsOf(dataset: Dataset, text: string, words: FilterWords, most: number): readonly Completion[] {
  const tokens = tokensOf(text);
  const stretch = tokens.slice(tokens.findLastIndex(({ kind }) => kind === 'comma') + 1);
  const positive = headOf(text, stretch, words);
  const rest = positive === null ? afterNegation(stretch, words) : null;
  const head = positive ?? (rest === null ? null : headOf(text, rest, words));
  const items = head?.rest ?? rest ?? stretch;
  const joiners = new Set([...words.or, ...words.and].map(bareName));
  const item = items.slice(items.findLastIndex(({ kind, text: word }) => kind === 'word' && joiners.has(bareName(word))) + 1);
  const [first] = item;
  if (first === undefined || item.some(({ kind }) => kind !== 'word') || text.length > (item.at(-1)?.end ?? 0)) return [];
  const begun = bareName(text.slice(first.start));
  const found: Completion[] = [];
  for (const names of namesOf(dataset, words)) {
    if (head !== null && !head.facets.includes(names.id)) continue;
    if (exactly(names, begun).length > 0 && head !== null) return [];
    for (const [name, values] of names.written) {
      if (found.length >= most) return found;
      if (name === begun || !(name.startsWith(begun) || name.includes(` ${begun}`))) continue;
      for (const value of values) {
        // What begins a stretch brings its lead along, so that the sentence reads well.
        const lead = head === null && item.length === items.length ? leadOf(names.id, words) : '';
        found.push({ facet: names.id, value, name: names.nameOf(value) ?? value, text: `${text.slice(0, first.start)}${lead}${writtenItem(names, value, words, true)}` });
      }
    }
  }
  return found.slice(0, most);
}
