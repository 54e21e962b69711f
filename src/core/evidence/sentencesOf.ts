import type { Dataset } from '../../model/dataset';

/** Row of the first sentence of a document that ends after a UTF-16 offset; the row after its last one where none does. Logarithmic. */
export function firstSentenceAfter({ documents }: Dataset, document: number, offset: number): number {
  let low = documents.sentenceOffsets[document]!;
  let high = documents.sentenceOffsets[document + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents.sentenceEnd[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of the sentences that a span (UTF-16) of a document touches, in reading order; none for a span of no length. */
export function sentencesOf(dataset: Dataset, document: number, start: number, end: number): number[] {
  const { sentenceOffsets, sentenceStart } = dataset.documents;
  const rows: number[] = [];
  const last = sentenceOffsets[document + 1]!;
  for (let row = firstSentenceAfter(dataset, document, start); row < last && sentenceStart[row]! < end; row++) rows.push(row);
  return rows;
}
