import type { Span } from '../../model/span';

/** A stretch of a text, UTF-16, without the white space around it; empty where there is nothing else. */
export const trimmedSpan = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
};
