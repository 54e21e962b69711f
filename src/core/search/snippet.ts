import type { Span } from '../../model/span';
import { splitsPair } from '../text/wordBounds';

/** A piece of a text, with an ellipsis where something was left out, and the marks in it; UTF-16. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How much of the piece may stand before the first mark. */
const LEAD = 0.3;
/** How far a cut moves to fall between two words. */
const SLACK = 16;
const ELLIPSIS = '…';

/** A piece of about `width` UTF-16 units around the first mark, cut between words where there are any. */
export function snippet(text: string, marks: readonly Span[], width: number): Snippet {
  if (text.length <= width) return { text, marks };
  const mark = marks[0]?.start ?? 0;
  const from = mark <= width * LEAD ? 0 : cutAfter(text, Math.floor(mark - width * LEAD), mark);
  const to = from + width >= text.length ? text.length : cutBefore(text, from + width, mark + 1);
  const lead = from > 0 ? ELLIPSIS : '';
  const inside = marks.filter(({ start }) => start >= from && start < to);
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? ELLIPSIS : ''}`,
    marks: inside.map(({ start, end }) => ({ start: start - from + lead.length, end: Math.min(end, to) - from + lead.length })),
  };
}

function cutAfter(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < Math.min(from + SLACK, most)) return space + 1;
  return splitsPair(text, from) ? from - 1 : from;
}

function cutBefore(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to);
  if (space > Math.max(to - SLACK, least)) return space;
  return splitsPair(text, to) ? to + 1 : to;
}
