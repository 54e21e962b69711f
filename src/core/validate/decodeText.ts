import { fail, type Issue, ok, type Result } from '../../model/result';

// Core has the types of the language alone; every browser, worker and Node has this class.
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** What bytes that are no UTF-8 most likely are. */
const guessEncoding = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 1024);
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  return zeros * 4 > head.length ? 'UTF-16' : 'Latin-1';
};

/** Length of the well-formed UTF-8 sequence at an offset, or 0. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let place = 1; place < length; place += 1) if (((bytes[at + place] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const narrow = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return narrow ? 0 : length;
};

const firstIllFormed = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
};

/**
 * Reads UTF-8, with or without a byte order mark (which is no part of the text). Fails with `wrongEncoding` and
 * `values {encoding: 'UTF-16' | 'Latin-1', byte}`: a guess, and the offset of the first byte that is no UTF-8.
 */
export const decodeText = (bytes: Uint8Array, name: string): Result<string> => {
  const wrong = (byte: number): Result<string> => {
    const issue: Issue = { code: 'wrongEncoding', severity: 'error', path: name, values: { name, encoding: guessEncoding(bytes), byte } };
    return fail([issue]);
  };
  // UTF-16 of Latin letters is UTF-8 too, full of zeros: no text has those.
  if (guessEncoding(bytes) === 'UTF-16') return wrong(0);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return wrong(firstIllFormed(bytes));
  }
};
