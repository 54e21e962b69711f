import type { QuotedWords } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import { codePointsOf } from '../columns/codePointsOf';

/** A stretch of a document (row; UTF-16) as words of an amendment. */
export const quotedWords = (dataset: Dataset, document: number, start: number, end: number): QuotedWords => {
  const { toCodePoint } = codePointsOf(dataset, document);
  return {
    document: dataset.documents.ids[document]!, exact: (dataset.documents.texts[document] ?? '').slice(start, end), start: toCodePoint(start), end: toCodePoint(end),
  };
};
