import type { Dataset } from '../../model/dataset';

/** True where a span stands for a passage, and can be shown as one: not for a chunk or a whole document. */
export const isPassage = ({ spans }: Dataset, span: number): boolean => (spans.side.get(span)?.grain ?? 0) === 0;

/** True where a span stands in a text that is at hand. */
export const isPlaced = ({ spans, documents }: Dataset, span: number): boolean =>
  spans.start[span]! >= 0 && documents.texts[spans.document[span]!] !== undefined;
