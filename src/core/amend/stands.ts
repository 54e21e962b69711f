import type { QuotedWords } from '../../model/amendment';
import type { RecordSet } from './recordSet';

/** True where words stand in the text of their document, very there. Linear in the text. */
export const stands = ({ documents }: RecordSet, { document, exact, start, end }: QuotedWords): boolean => {
  const text = documents.get(document)?.text;
  return text !== undefined && start < end && [...text].slice(start, end).join('') === exact;
};
