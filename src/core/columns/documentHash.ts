import type { Dataset } from '../../model/dataset';
import { textHash, textHashInSteps } from './textHash';

const known = new WeakMap<Dataset, (string | undefined)[]>();

function hashesOf(dataset: Dataset): (string | undefined)[] {
  const hashes = known.get(dataset) ?? [];
  known.set(dataset, hashes);
  return hashes;
}

/** SHA-256 of a document's text as it is here, in lower-case hexadecimal; of a text that is not at hand, the one the file gives. Each text is read once. */
export function documentHash(dataset: Dataset, row: number): string | undefined {
  const hashes = hashesOf(dataset);
  if (!(row in hashes)) {
    const text = dataset.documents.texts[row];
    hashes[row] = text === undefined ? dataset.documents.sha256[row] : textHash(text);
  }
  return hashes[row];
}

/** Reads the texts of these documents, each in steps of a moment, so that `documentHash` has its answer at hand. What it yields says nothing. */
export function* hashDocuments(dataset: Dataset, rows: Iterable<number>): Generator<''> {
  const hashes = hashesOf(dataset);
  for (const row of rows) {
    const text = dataset.documents.texts[row];
    if (text !== undefined && !(row in hashes)) hashes[row] = yield* textHashInSteps(text);
  }
}
