import type { Dataset } from '../model/dataset';
import type { Span } from '../model/span';
import { SEARCHED, type SearchKind, type SearchText } from './search/searched';
import { matchSpans } from './search/matchSpans';
import { type Rank, RANK, rankOf, type SearchQuery, searchQuery } from './search/searchQuery';
import { type SearchIndex, searchIndex } from './search/searchIndex';

/** A row of the dataset, by one of its texts. */
export interface FoundRow extends SearchText {
  readonly row: number;
  /** Where the words stand in `text`; UTF-16, in order, apart from each other. */
  readonly marks: readonly Span[];
}

/** How many rows answer, and the best of them. */
export interface Found {
  readonly count: number;
  readonly rows: readonly FoundRow[];
}

const NOTHING: Found = { count: 0, rows: [] };

/**
 * Entities by any name or alias, relations by their labels, sentences by their words or a translation: those that hold
 * every word of `typed`, at the beginning of a word or within, blind to case and accents. The best come first: whole names,
 * then beginnings of names, then beginnings of words; among equals those with most edges, then by name (sentences: as they
 * stand). `most` of them are given, each by the text that answers best, in `language` where several do. One pass over a string.
 */
export function search(dataset: Dataset, kind: SearchKind, typed: string, language: string, most: number): Found {
  const query = searchQuery(typed);
  if (query === null) return NOTHING;
  const index = searchIndex(dataset, kind);
  const keys = scan(index, query);
  const rows = Array.from(keys.subarray(0, most), (key): FoundRow => {
    const row = index.rowAt[key % index.rowAt.length]!;
    const best = bestText(dataset, kind, index, row, query, language);
    return { ...best, row, marks: matchSpans(best.text, query) };
  });
  return { count: keys.length, rows };
}

/** A number for each row that answers, the best smallest: how well it does, then its weight, then its place, which is what is left by `rowAt.length`. */
function scan(index: SearchIndex, query: SearchQuery): Float64Array {
  const { text, rowTexts, offsets, weights, heaviest, places } = index;
  const [needle = '', ...others] = query.words;
  const keys: number[] = [];
  let row = 0;
  for (let at = text.indexOf(needle); at >= 0; ) {
    while (offsets[rowTexts[row + 1]!]! <= at) row += 1;
    const end = offsets[rowTexts[row + 1]!]!;
    if (others.length === 0 || holds(text.slice(offsets[rowTexts[row]!], end), others)) {
      keys.push((rankOfRow(index, row, query) * (heaviest + 1) + heaviest - weights[row]!) * places.length + places[row]!);
    }
    at = text.indexOf(needle, end);
  }
  return Float64Array.from(keys).sort();
}

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const textAt = ({ text, offsets }: SearchIndex, at: number): string => text.slice(offsets[at], offsets[at + 1]! - 1);

/** That of its best text; where the words stand in several of its texts, and in none all of them, as within words. */
function rankOfRow(index: SearchIndex, row: number, query: SearchQuery): Rank {
  let best: Rank = RANK.infix;
  for (let at = index.rowTexts[row]!; at < index.rowTexts[row + 1]!; at += 1) {
    const rank = rankOf(textAt(index, at), query);
    if (rank < best) best = rank;
  }
  return best;
}

function bestText(dataset: Dataset, kind: SearchKind, index: SearchIndex, row: number, query: SearchQuery, language: string): SearchText {
  const texts = SEARCHED[kind].texts(dataset, row);
  const primary = language.split('-')[0];
  const scored = texts.map((text, place) => {
    const folded = textAt(index, index.rowTexts[row]! + place);
    const missing = query.words.filter((word) => !folded.includes(word)).length;
    const own = kind !== 'sentences' && text.lang.split('-')[0] === primary;
    return { text, score: [missing, rankOf(folded, query), own ? 0 : 1, place] as const };
  });
  const better = (a: readonly number[], b: readonly number[]): number => a.map((part, at) => part - b[at]!).find((difference) => difference !== 0) ?? 0;
  return scored.sort((a, b) => better(a.score, b.score))[0]!.text;
}
