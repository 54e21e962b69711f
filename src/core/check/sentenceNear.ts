import type { Dataset } from '../../model/dataset';
import type { Passage } from './checkIndex';
import type { ClaimReading } from './claimReading';

/** The sentence in which a span starts, or undefined where the document has none there. */
export const sentenceOf = ({ spans, documents }: Dataset, span: number): Passage | undefined => {
  const sentence = spans.sentence[span]!;
  if (sentence < 0) return undefined;
  return { document: spans.document[span]!, start: documents.sentenceStart[sentence]!, end: documents.sentenceEnd[sentence]! };
};

const overlaps = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end;

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** True where a quote covers a sentence, whose outer marks (a full stop, a quotation mark) may be left out of it. */
const covers = ({ documents }: Dataset, quote: Passage, sentence: Passage): boolean => {
  if (!overlaps(quote, sentence)) return false;
  const text = documents.texts[sentence.document]?.slice(sentence.start, sentence.end) ?? '';
  const missed = text.slice(0, Math.max(0, quote.start - sentence.start)) + text.slice(text.length - Math.max(0, sentence.end - quote.end));
  return !SAYS_SOMETHING.test(missed);
};

/** True where a sentence holds a support quote of the claim, or a part of one. */
export const holdsSupport = ({ supports }: ClaimReading, sentence: Passage): boolean =>
  supports.some((quote) => overlaps(quote, sentence));

/** True where a sentence holds a context quote of the claim, or a part of one. */
export const holdsContext = ({ contexts }: ClaimReading, sentence: Passage): boolean =>
  contexts.some((quote) => overlaps(quote, sentence));

/** True where a sentence lies in a context quote of the claim. */
export const liesInContext = ({ dataset, contexts }: ClaimReading, sentence: Passage): boolean =>
  contexts.some((quote) => covers(dataset, quote, sentence));
