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

/** SHA-256 of a document in lower-case hexadecimal, from both witnesses. */
export interface DocumentHashes {
  /** Of the text as it is here; undefined where the text is not at hand. */
  readonly actual: string | undefined;
  /** Of the text that was annotated, as the file says. */
  readonly claimed: string | undefined;
  /** True where both are known and are not the same: the text has changed since it was annotated. */
  readonly differs: boolean;
}

/** What a document's text hashes to, beside what its file says. */
export function documentHashes(dataset: Dataset, row: number): DocumentHashes {
  const { texts, sha256 } = dataset.documents;
  const [actual, claimed] = [texts[row] === undefined ? undefined : documentHash(dataset, row), sha256[row]];
  return { actual, claimed, differs: actual !== undefined && claimed !== undefined && actual !== claimed };
}

/** Reads the texts of these documents, each in steps of a moment, so that `documentHash` has its answer at hand. What it yields says nothing. */
export function* hashDocuments(dataset: Dataset, rows: Iterable<number>): Generator<''> {
  const hashes = hashesOf(dataset);
  for (const row of rows) {
    const text = dataset.documents.texts[row];
    if (text !== undefined && !(row in hashes)) hashes[row] = yield* textHashInSteps(text);
  }
}
