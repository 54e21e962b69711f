import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { inSteps } from './breath';

/** So many bytes are read in a moment. */
const STEP = 2 ** 18;

/** SHA-256 in lower-case hexadecimal, with a breath wherever a reader would notice that it takes long. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
  const hash = sha256.create();
  await inSteps(fed(bytes, (slice) => hash.update(slice)), () => true);
  return bytesToHex(hash.digest());
}

function* fed(bytes: Uint8Array, take: (slice: Uint8Array) => void): Generator<undefined, void> {
  for (let at = 0; at < bytes.length; at += STEP) {
    take(bytes.subarray(at, at + STEP));
    yield;
  }
}
