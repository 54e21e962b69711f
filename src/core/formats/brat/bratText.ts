import type { Span } from '../../../model/span';
import { type IndexedText, indexText, occurrences } from '../../text/anchor';
import { splitSentences } from '../../text/sentences';
import type { AnnotationOf, Fragment } from './annotation';

type SpanAnnotation = AnnotationOf<'span'>;

/** The stretches of a span that stand in the text with the words the annotation gives; UTF-16. One at least. */
export type Stretches = readonly [Span, ...Span[]];

/** A text as its annotations see it. */
export interface BratText extends IndexedText {
  /** Where a span says it stands, if its words are there. */
  readonly statedPlace: (span: SpanAnnotation) => Stretches | undefined;
  /** Where a span stands: where it says, or else the only place of its words; undefined where there is none. */
  readonly placeOf: (span: SpanAnnotation) => Stretches | undefined;
  /** The passages that hold two stretches, in reading order: the shortest one within a sentence, or else the sentence of each. */
  readonly passages: (one: Span, other: Span) => readonly Span[];
}

/** brat writes line breaks as spaces, and a space between the fragments of a span. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Offsets of the breaks of two characters, each counted as one, in code points. */
const breaksOf = ({ text, codePoints }: IndexedText): readonly number[] => {
  const breaks: number[] = [];
  for (const { index } of text.matchAll(/\r\n/g)) breaks.push(codePoints.toCodePoint(index) - breaks.length);
  return breaks;
};

/** How many of some ascending numbers are less than one. */
const countBelow = (numbers: readonly number[], most: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < most) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Place = (fragment: Fragment) => Span | undefined;

const placeAsIs = ({ codePoints }: IndexedText): Place => ([from, to]) => {
  const start = codePoints.toUtf16(from);
  const end = codePoints.toUtf16(to);
  return start >= 0 && start < end ? { start, end } : undefined;
};

const stretchesIn = (text: string, place: Place, { fragments, text: words }: SpanAnnotation): Stretches | undefined => {
  const found = fragments.map(place).filter((stretch) => stretch !== undefined);
  const [first, ...others] = found;
  if (first === undefined || found.length < fragments.length) return undefined;
  const standing = found.map(({ start, end }) => text.slice(start, end)).join(' ');
  return flat(standing) !== '' && (words === '' || flat(standing) === flat(words)) ? [first, ...others] : undefined;
};

/** Some tools count `\r\n` as one character, some as two: the way in which more spans have their words. */
const placing = (indexed: IndexedText, spans: readonly SpanAnnotation[]): Place => {
  const asIs = placeAsIs(indexed);
  const breaks = breaksOf(indexed);
  if (breaks.length === 0) return asIs;
  const countedOnce: Place = ([from, to]) => asIs([from + countBelow(breaks, from), to + countBelow(breaks, to)]);
  const standing = (place: Place): number => spans.filter((span) => stretchesIn(indexed.text, place, span) !== undefined).length;
  return standing(countedOnce) > standing(asIs) ? countedOnce : asIs;
};

const finderOfOnly = (indexed: IndexedText): ((words: string) => Span | undefined) => {
  const known = new Map<string, Span | undefined>();
  return (words) => {
    if (!known.has(words)) {
      const found = occurrences(indexed, words);
      known.set(words, found.length === 1 ? found[0] : undefined);
    }
    return known.get(words);
  };
};

/** The shortest stretch that holds some. */
export const union = (...spans: readonly Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });

/** Reads a text for the spans that are annotated in it. */
export const bratText = (text: string, spans: readonly SpanAnnotation[]): BratText => {
  const indexed = indexText(text);
  const place = placing(indexed, spans);
  const onlyPlace = finderOfOnly(indexed);
  const sentences = splitSentences(text, 'und');
  const starts = sentences.map(([start]) => start);
  const sentenceAt = (offset: number): number => countBelow(starts, offset + 1) - 1;
  const sentenceOf = (span: Span): Span => {
    const bounds = sentences[sentenceAt(span.start)];
    return bounds === undefined ? span : union(span, { start: bounds[0], end: bounds[1] });
  };
  const statedPlace = (span: SpanAnnotation): Stretches | undefined => stretchesIn(text, place, span);
  return {
    ...indexed,
    statedPlace,
    placeOf: (span) => {
      const stated = statedPlace(span);
      const only = stated === undefined ? onlyPlace(span.text) : undefined;
      return only === undefined ? stated : [only];
    },
    passages: (one, other) => {
      if (sentenceAt(one.start) === sentenceAt(other.start)) return [union(one, other)];
      return [sentenceOf(one), sentenceOf(other)].sort((a, b) => a.start - b.start);
    },
  };
};
