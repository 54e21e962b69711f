import type { Mark, Segment, Span } from '../../model/span';

/** Marks that touch the span, cut to it, the outer before the inner; a mark without length, or with offsets that are no numbers, marks nothing. */
const inside = (span: Span, marks: readonly Mark[]): Mark[] =>
  marks
    .filter((mark) => Math.min(mark.end, span.end) > Math.max(mark.start, span.start))
    .sort((a, b) => Math.max(a.start, span.start) - Math.max(b.start, span.start) || b.end - a.end);

/**
 * Cuts a span (UTF-16) at the ends of all marks into flat runs that abut and together are the span, each with the marks that cover it,
 * the outermost first (whole, even where they reach beyond the span). An empty span has none.
 */
export const segments = (span: Span, marks: readonly Mark[]): Segment[] => {
  const within = inside(span, marks);
  const bounds = new Set<number>([span.start, span.end]);
  for (const mark of within) {
    bounds.add(Math.max(mark.start, span.start));
    bounds.add(Math.min(mark.end, span.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const runs: Segment[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let at = 1; at < sorted.length; at += 1) {
    const start = sorted[at - 1]!;
    active = active.filter((mark) => mark.end > start);
    for (let mark = within[next]; mark !== undefined && mark.start <= start; mark = within[next]) {
      active.push(mark);
      next += 1;
    }
    runs.push({ start, end: sorted[at]!, marks: [...active] });
  }
  return runs;
};
