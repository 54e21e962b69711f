import type { Part } from '../../model/dataset';
import { type IndexedText } from '../text/anchor';
import { splitSentences } from '../text/sentences';
import type { DocumentRecord } from '../validate/schema';
import type { Located } from './located';
import type { Report } from './report';

type Pair = readonly [start: number, end: number];

/** A stretch in code points as one in UTF-16; undefined where it is empty, backwards or beyond the text. */
const toUtf16 = ({ codePoints }: IndexedText, start: number, end: number): Pair | undefined => {
  const pair: Pair = [codePoints.toUtf16(start), codePoints.toUtf16(end)];
  return pair[0] >= 0 && pair[0] < pair[1] ? pair : undefined;
};

/** The parts of a document in reading order; what is beyond the text or overlaps an earlier part is flagged as `badSpan`. */
export const partsOf = ({ value, path }: Located<DocumentRecord>, text: IndexedText, report: Report): Part[] => {
  const parts: Part[] = [];
  for (const [place, part] of (value.parts ?? []).entries()) {
    const span = toUtf16(text, part.start, part.end);
    if (span === undefined || parts.some(({ start, end }) => span[0] < end && start < span[1])) {
      report.flag('badSpan', `${path}.parts[${place}]`, { start: part.start, end: part.end });
      continue;
    }
    parts.push({ start: span[0], end: span[1], kind: part.kind, lang: part.lang ?? value.lang ?? 'und' });
  }
  return parts.sort((a, b) => a.start - b.start);
};

/** Pages in UTF-16; those beyond the text are flagged as `badSpan`. */
export const pagesOf = ({ value, path }: Located<DocumentRecord>, text: IndexedText, report: Report): Pair[] => {
  const pages: Pair[] = [];
  for (const [place, [start, end]] of (value.pages ?? []).entries()) {
    const span = toUtf16(text, start, end);
    if (span === undefined) report.flag('badSpan', `${path}.pages[${place}]`, { start, end });
    else pages.push(span);
  }
  return pages;
};

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Sentences as the file gives them; undefined, with `sentencesIgnored`, where one is beyond the text or begins before the
 * last one ends, or where words lie in none: evidence there could not be shown.
 */
export const givenSentences = ({ value, path }: Located<DocumentRecord>, text: IndexedText, report: Report): Pair[] | undefined => {
  if (value.sentences === undefined) return undefined;
  const sentences: Pair[] = [];
  let last = 0;
  for (const [place, [start, end]] of value.sentences.entries()) {
    const span = toUtf16(text, start, end);
    if (span === undefined || span[0] < last || hasWords(text.text.slice(last, span[0]))) {
      report.flag('sentencesIgnored', `${path}.sentences[${place}]`, { start, end });
      return undefined;
    }
    last = span[1];
    sentences.push(span);
  }
  if (!hasWords(text.text.slice(last))) return sentences;
  report.flag('sentencesIgnored', `${path}.sentences`, { start: text.codePoints.toCodePoint(last), end: text.codePoints.toCodePoint(text.text.length) });
  return undefined;
};

/** Sentences as we see them: none runs from one part of the document into another, and each part is split by its own language. */
export const computedSentences = (text: string, parts: readonly Part[], lang: string): Pair[] => {
  const sentences: Pair[] = [];
  const split = (start: number, end: number, language: string): void => {
    if (start >= end) return;
    for (const [from, to] of splitSentences(text.slice(start, end), language)) sentences.push([start + from, start + to]);
  };
  let at = 0;
  for (const part of parts) {
    split(at, part.start, lang);
    split(part.start, part.end, part.lang);
    at = part.end;
  }
  split(at, text.length, lang);
  return sentences;
};
