import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { mentionsIn } from '../columns/access';

const known = new WeakMap<Dataset, Map<number, readonly Mark[]>>();

/** All mentions in a document as marks of kind `mention`, in reading order, the outer before the inner. Made once. */
export function mentionsInDocument(dataset: Dataset, document: number): readonly Mark[] {
  const byDocument = known.get(dataset) ?? new Map<number, readonly Mark[]>();
  known.set(dataset, byDocument);
  const marks = byDocument.get(document)
    ?? mentionsIn(dataset, document).map(({ start, end, entity }): Mark => ({ start, end, kind: 'mention', entity }));
  byDocument.set(document, marks);
  return marks;
}

/** Those of the sorted marks that begin in `[start, end)`. Logarithmic, and linear in the answer. */
export function marksFrom(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const place = (offset: number): number => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (marks[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return marks.slice(place(start), place(end));
}
