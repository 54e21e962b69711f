import type { Span } from '../../model/span';
import type { Match } from '../../model/vocabulary';
import { type CodePointIndex, codePointIndex } from './codePoints';
import { keptPlaces } from './keptPlaces';
import { type NormalisedText, normaliseForMatch } from './normalise';
import { isWordBound, splitsPair } from './wordBounds';

/** A document's text with what looking up quotes needs. */
export interface IndexedText {
  readonly text: string;
  readonly codePoints: CodePointIndex;
  /** The form in which quotes are compared; computed at the first call, for most documents never. */
  readonly normalised: () => NormalisedText;
  /** All places where words stand verbatim, as `occurrences` has them; kept while there is room, for names recur. */
  readonly verbatimPlaces: (exact: string) => readonly Span[];
  /** The same for words in normalised form. */
  readonly normalisedPlaces: (needle: string) => readonly Span[];
}

/** So many characters of a text may keep a place each: what is kept stays in proportion to the text. */
const CHARACTERS_A_PLACE = 8;

/** Call once a document: one pass over the text. */
export const indexText = (text: string): IndexedText => {
  let normalised: NormalisedText | undefined;
  const most = text.length / CHARACTERS_A_PLACE;
  const indexed: IndexedText = {
    text, codePoints: codePointIndex(text), normalised: () => (normalised ??= normaliseForMatch(text)),
    verbatimPlaces: keptPlaces((exact) => occurrences(indexed, exact), most),
    normalisedPlaces: keptPlaces((needle) => normalisedOccurrences(indexed.normalised(), needle), most),
  };
  return indexed;
};

/** A quote as a file gives it: W3C TextQuoteSelector, with TextPositionSelector. */
export interface Quote {
  readonly exact: string;
  /** Code points. */
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a quote stands in its document. */
export interface Anchor {
  /** `exact`, `normalised`, `ambiguous` or `missing`. */
  readonly match: Match;
  /** UTF-16 offsets; both -1 where the quote is ambiguous or missing. */
  readonly start: number;
  readonly end: number;
  /** The places among which nothing chooses, in reading order; empty unless ambiguous. */
  readonly candidates: readonly Span[];
  /** True where offsets were given and the quote stands elsewhere, or is longer or shorter than they say. */
  readonly moved: boolean;
}

/** Of a stretch in stated offsets, how far on it stands in the text; undefined where that can't be told. Code points. */
export type ShiftWithin = (start: number, end: number) => number | undefined;

const BLANK = /^[\s\u0085]*$/;

const NOWHERE: Anchor = { match: 'missing', start: -1, end: -1, candidates: [], moved: false };

/** How far a prefix or suffix may be stretched by white space that normalising takes away. */
const SLACK = 64;

/** All places where a text stands verbatim and as whole words, in reading order, `most` at most; UTF-16. They may overlap. */
export const occurrences = ({ text }: Pick<IndexedText, 'text'>, exact: string, most = Infinity): Span[] => {
  const found: Span[] = [];
  if (BLANK.test(exact)) return found;
  for (let start = text.indexOf(exact); start >= 0 && found.length < most; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (isWordBound(text, start) && isWordBound(text, end)) found.push({ start, end });
  }
  return found;
};

/** A match in the normalised text as a span of the original, unless it begins or ends inside what came from one place, or inside a surrogate pair. */
const spanOf = ({ text, starts }: NormalisedText, from: number, length: number): Span | undefined => {
  const start = starts[from]!;
  const end = starts[from + length]!;
  if ((from > 0 && starts[from - 1] === start) || starts[from + length - 1] === end) return undefined;
  return splitsPair(text, from) || splitsPair(text, from + length) ? undefined : { start, end };
};

const normalisedOccurrences = (normal: NormalisedText, needle: string): Span[] => {
  const found: Span[] = [];
  for (let from = normal.text.indexOf(needle); from >= 0; from = normal.text.indexOf(needle, from + 1)) {
    if (!isWordBound(normal.text, from) || !isWordBound(normal.text, from + needle.length)) continue;
    const span = spanOf(normal, from, needle.length);
    if (span) found.push(span);
  }
  return found;
};

/** Position in the normalised text of what came from an offset of the original, or -1. */
const normalisedPosition = ({ starts }: NormalisedText, offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return starts[low] === offset ? low : -1;
};

/** The place that the file gives, where the quote stands there verbatim; UTF-16. */
export const statedVerbatim = ({ text, codePoints }: IndexedText, { exact, start, end }: Quote): Span | undefined => {
  const at = start === undefined ? codePoints.toUtf16(end ?? -1) - exact.length : codePoints.toUtf16(start);
  if (at < 0 || !text.startsWith(exact, at)) return undefined;
  const span = { start: at, end: at + exact.length };
  return splitsPair(text, span.start) || splitsPair(text, span.end) ? undefined : span;
};

const statedNormalised = (doc: IndexedText, { start }: Quote, needle: string): Span | undefined => {
  const at = start === undefined ? -1 : doc.codePoints.toUtf16(start);
  if (at < 0) return undefined;
  const normal = doc.normalised();
  const from = normalisedPosition(normal, at);
  return from >= 0 && normal.text.startsWith(needle, from) ? spanOf(normal, from, needle.length) : undefined;
};

const stretch = (text: string): number => 2 * text.length + SLACK;

/** Prefix and suffix are compared in normalised form and without outer white space: pipelines trim them. */
const fits = (text: string, { start, end }: Span, { prefix, suffix }: Quote): boolean => {
  const folded = (piece: string): string => normaliseForMatch(piece).text.trim();
  if (prefix !== undefined && !folded(text.slice(Math.max(0, start - stretch(prefix)), start)).endsWith(folded(prefix))) return false;
  return suffix === undefined || folded(text.slice(end, end + stretch(suffix))).startsWith(folded(suffix));
};

/** The only place, the only one between prefix and suffix, or all that remain. */
const choose = (text: string, places: readonly Span[], quote: Quote): readonly Span[] => {
  if (places.length < 2 || (quote.prefix === undefined && quote.suffix === undefined)) return places;
  const fitting = places.filter((place) => fits(text, place, quote));
  return fitting.length > 0 ? fitting : places;
};

/** The place that starts at an offset, of places in reading order that each start elsewhere. */
const startingAt = (places: readonly Span[], offset: number): Span | undefined => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return places[low]?.start === offset ? places[low] : undefined;
};

/** Among several places, the one to which what surrounds the stated one moved. */
const carried = ({ codePoints }: IndexedText, places: readonly Span[], { start, exact }: Quote, shiftOf: ShiftWithin | undefined): readonly Span[] => {
  if (places.length < 2 || start === undefined || shiftOf === undefined) return places;
  const shift = shiftOf(start, start + [...exact].length);
  const there = shift === undefined ? -1 : codePoints.toUtf16(start + shift);
  const only = there < 0 ? undefined : startingAt(places, there);
  return only === undefined ? places : [only];
};

const settle = (doc: IndexedText, quote: Quote, places: readonly Span[], shiftOf?: ShiftWithin): Anchor => {
  const chosen = carried(doc, choose(doc.text, places, quote), quote, shiftOf);
  const [only] = chosen;
  if (only === undefined) return NOWHERE;
  if (chosen.length > 1) return { match: 'ambiguous', start: -1, end: -1, candidates: chosen, moved: false };
  const { toCodePoint } = doc.codePoints;
  const moved = (quote.start !== undefined && toCodePoint(only.start) !== quote.start)
    || (quote.end !== undefined && toCodePoint(only.end) !== quote.end);
  const verbatim = doc.text.slice(only.start, only.end) === quote.exact;
  return { match: verbatim ? 'exact' : 'normalised', start: only.start, end: only.end, candidates: [], moved };
};

/**
 * Looks a quote up: verbatim where the file says, else verbatim as whole words, else as whole words in the normalised text.
 * Among several places prefix and suffix choose, and after them where the quotes around moved to (`shiftOf`); that a place is near
 * proves nothing. Never fuzzy.
 * O(1) where the offsets are right, else linear in the text the first time these words are wanted. Hostile offsets are no error: they are wrong offsets.
 */
export const anchorQuote = (doc: IndexedText, quote: Quote, shiftOf?: ShiftWithin): Anchor => {
  if (BLANK.test(quote.exact)) return NOWHERE;
  const stated = statedVerbatim(doc, quote);
  if (stated) return settle(doc, quote, [stated]);
  const verbatim = doc.verbatimPlaces(quote.exact);
  if (verbatim.length > 0) return settle(doc, quote, verbatim, shiftOf);
  const needle = normaliseForMatch(quote.exact).text;
  const near = statedNormalised(doc, quote, needle);
  return settle(doc, quote, near ? [near] : doc.normalisedPlaces(needle), near ? undefined : shiftOf);
};
