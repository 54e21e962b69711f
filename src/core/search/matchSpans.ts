import type { Span } from '../../model/span';
import { foldedSpans } from './foldedSpans';
import { beginsWord } from './beginsWord';
import { type SearchQuery, wordWith } from './searchQuery';

/**
 * Where the words of a query stand in a text: UTF-16 spans of the original, in order and apart from each other, one a word
 * at most. Words of the phrase as a whole come before words at the beginning of a word, and these before others. A span
 * holds whole characters: of a ligature too, of which only a part was typed.
 */
export function matchSpans(original: string, query: SearchQuery): readonly Span[] {
  const folded = foldedSpans(original);
  const taken: Span[] = [];
  const whole = phraseAt(folded.text, query.phrase);
  for (const word of query.words) {
    const at = placeOf(folded.text, word, whole, taken);
    if (at >= 0) taken.push({ start: at, end: at + word.length });
  }
  return joined(taken.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start: folded.starts[start]!, end: folded.ends[end - 1]! })));
}

function phraseAt(text: string, phrase: string): Span {
  const best = wordWith(text, phrase);
  const start = best >= 0 ? best : text.indexOf(phrase);
  return { start, end: start < 0 ? start : start + phrase.length };
}

function placeOf(text: string, word: string, whole: Span, taken: readonly Span[]): number {
  const free = (at: number): boolean => taken.every(({ start, end }) => at >= end || at + word.length <= start);
  let first = -1;
  let better = -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!free(at)) continue;
    const begins = beginsWord(text, at);
    const inside = at >= whole.start && at + word.length <= whole.end;
    if (inside && (begins || at === whole.start)) return at;
    if (begins && better < 0) better = at;
    if (first < 0) first = at;
    // Without the phrase as a whole there is nothing better to come.
    if (whole.start < 0 && better >= 0) break;
  }
  return better >= 0 ? better : first;
}

/** Two words may share a character, the one ending and the other beginning with a part of it. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
