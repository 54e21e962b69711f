import type { Dataset } from '../../model/dataset';
import { textHash } from './textHash';

const known = new WeakMap<Dataset, (string | undefined)[]>();

/** SHA-256 of a document's text as it is here, in lower-case hexadecimal; of a text that is not at hand, the one the file gives. Each text is read once. */
export function documentHash(dataset: Dataset, row: number): string | undefined {
  const hashes = known.get(dataset) ?? [];
  known.set(dataset, hashes);
  if (!(row in hashes)) {
    const text = dataset.documents.texts[row];
    hashes[row] = text === undefined ? dataset.documents.sha256[row] : textHash(text);
  }
  return hashes[row];
}
