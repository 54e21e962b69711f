import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from '../../model/dataset';
import { writeDataset } from './writeDataset';

/**
 * SHA-256 of all that a dataset says, with its texts and without a view, in lower-case hexadecimal: the same for each file
 * that the same dataset is read from. In steps, each of them a moment; what it yields says nothing.
 */
export function* datasetHash(dataset: Dataset): Generator<'', string> {
  const hash = sha256.create();
  for (const piece of writeDataset(dataset, {})) {
    hash.update(utf8ToBytes(piece));
    yield '';
  }
  return bytesToHex(hash.digest());
}
