import { fold } from '../text/normalise';
import { beginsWord } from './beginsWord';

/** What is looked for, folded: the words that must all be there, and the phrase they make. */
export interface SearchQuery {
  readonly phrase: string;
  /** Each once, the longest first. */
  readonly words: readonly string[];
}

/** Nobody types more, and a pasted page is no question. UTF-16. */
const LONGEST = 200;

/** Reads what a reader typed; null where it holds nothing to look for. */
export function searchQuery(typed: string): SearchQuery | null {
  const phrase = fold(typed.slice(0, LONGEST).toWellFormed()).trim();
  if (phrase === '') return null;
  const words = [...new Set(phrase.split(' '))].sort((a, b) => b.length - a.length);
  return { phrase, words };
}

/** How well a text answers, the best first: it is the phrase, begins with it, has it at the beginning of a word, has each word there, has all of them somewhere; not at all. */
export const RANK = { whole: 0, beginning: 1, word: 2, words: 3, infix: 4, none: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Where a word of the text begins with these letters; -1 where none does. */
export function wordWith(text: string, letters: string): number {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) if (beginsWord(text, at)) return at;
  return -1;
}

/** How well a folded text answers. */
export function rankOf(text: string, { phrase, words }: SearchQuery): Rank {
  const at = text.indexOf(phrase);
  if (at === 0) return text.length === phrase.length ? RANK.whole : RANK.beginning;
  if (at > 0 && wordWith(text, phrase) >= 0) return RANK.word;
  if (at < 0 && !words.every((word) => text.includes(word))) return RANK.none;
  return words.length > 1 && words.every((word) => wordWith(text, word) >= 0) ? RANK.words : RANK.infix;
}
