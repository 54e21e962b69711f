import type { Span } from '../../../model/span';
import { type IndexedText, indexText, occurrences } from '../../text/anchor';
import { fold } from '../../text/normalise';
import { isObject } from '../../validate/isObject';

type Value = string | number | boolean;

/** What langextract found: words of a text, what they are, and what is said of them. */
export interface Extraction {
  readonly label: string;
  readonly words: string;
  /** Where it says the words stand, in code points; undefined where it doesn't say. */
  readonly start: number | undefined;
  /** Where they stand there indeed, but for case and marks; UTF-16. */
  readonly place: Span | undefined;
  /** Lists as one pair an item. */
  readonly attributes: readonly (readonly [name: string, value: Value])[];
  readonly description: string;
  readonly path: string;
}

/** The text of a document, with what is asked of it. */
export interface ExtractedText extends IndexedText {
  readonly document: string;
  /** Where words stand in it verbatim, as whole words. */
  readonly standing: (words: string) => readonly Span[];
}

export const extractedText = (document: string, text: string): ExtractedText => {
  const indexed = indexText(text);
  const known = new Map<string, readonly Span[]>();
  return {
    ...indexed,
    document,
    standing: (words) => {
      const found = known.get(words) ?? occurrences(indexed, words);
      known.set(words, found);
      return found;
    },
  };
};

const isValue = (value: unknown): value is Value => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const valuesOf = (value: unknown): readonly Value[] => {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(valuesOf);
  if (isObject(value)) return [JSON.stringify(value)];
  return isValue(value) ? [value] : [];
};

const attributesOf = (value: unknown): Extraction['attributes'] =>
  (isObject(value) ? Object.entries(value).flatMap(([name, held]) => valuesOf(held).map((one) => [name, one] as const)) : []);

const same = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

const placeOf = ({ text, codePoints }: ExtractedText, from: unknown, to: unknown, words: string): Span | undefined => {
  const start = typeof from === 'number' ? codePoints.toUtf16(from) : -1;
  const end = typeof to === 'number' ? codePoints.toUtf16(to) : -1;
  // A far longer stretch can't be the same words, and comparing it takes time.
  if (start < 0 || end <= start || end - start > 2 * words.length + 8) return undefined;
  return same(text.slice(start, end), words) ? { start, end } : undefined;
};

/** Reads an extraction; undefined where it lacks a class or words. */
export const extractionOf = (value: unknown, text: ExtractedText, path: string): Extraction | undefined => {
  if (!isObject(value)) return undefined;
  const { extraction_class: label, extraction_text: given, char_interval: interval, attributes, description } = value;
  const words = typeof given === 'number' ? String(given) : given;
  if (typeof label !== 'string' || label.trim() === '' || typeof words !== 'string' || words.trim() === '') return undefined;
  const { start_pos: from, end_pos: to } = isObject(interval) ? interval : {};
  return {
    label, words, path,
    start: typeof from === 'number' && Number.isSafeInteger(from) && from >= 0 ? from : undefined,
    place: placeOf(text, from, to, words),
    attributes: attributesOf(attributes),
    description: typeof description === 'string' ? description : '',
  };
};
