import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** So many UTF-16 units are read in a moment. */
const STEP = 2 ** 20;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The same in steps, each of them a moment, for a text of any length. What it yields says nothing. */
export function* textHashInSteps(text: string): Generator<'', string> {
  const hash = sha256.create();
  for (let at = 0; at < text.length;) {
    // A surrogate pair is one sign.
    const end = at + STEP + (isHigh(text.charCodeAt(at + STEP - 1)) && isLow(text.charCodeAt(at + STEP)) ? 1 : 0);
    hash.update(utf8ToBytes(text.slice(at, end)));
    at = end;
    yield '';
  }
  return bytesToHex(hash.digest());
}
