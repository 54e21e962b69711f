import type { Dataset } from '../../model/dataset';
import { type CodePointIndex, codePointIndex } from '../text/codePoints';

const indexes = new WeakMap<Dataset, (CodePointIndex | undefined)[]>();

/** The way from UTF-16 offsets to code points in a document's text; made once a document. */
export const codePointsOf = (dataset: Dataset, document: number): CodePointIndex => {
  const known = indexes.get(dataset) ?? [];
  indexes.set(dataset, known);
  return (known[document] ??= codePointIndex(dataset.documents.texts[document] ?? ''));
};
