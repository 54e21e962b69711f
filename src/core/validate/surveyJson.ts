import { FORBIDDEN_KEYS } from './cleanJson';

/** What a pass over the bytes of a JSON text tells before it is parsed. */
export interface JsonSurvey {
  /** Byte offset of the bracket that opens one level too many, or -1; then the rest has not been looked at. */
  readonly tooDeepAt: number;
  /** True where it may hold forbidden keys or lone surrogates, plainly or as escapes: most files don't. */
  readonly needsCleaning: boolean;
}

const LENGTHS = [...FORBIDDEN_KEYS].map((key) => key.length);
const SHORTEST = Math.min(...LENGTHS);
const LONGEST = Math.max(...LENGTHS);
const FIRST_LETTERS: ReadonlySet<number> = new Set([...FORBIDDEN_KEYS].map((key) => key.charCodeAt(0)));

const isForbidden = (bytes: Uint8Array, start: number, end: number): boolean => {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || !FIRST_LETTERS.has(bytes[start]!)) return false;
  return FORBIDDEN_KEYS.has(String.fromCharCode(...bytes.subarray(start, end)));
};

/** Looks at each byte once; never recurses, so that depth costs nothing. What is no JSON is no error here. */
export const surveyJson = (bytes: Uint8Array, deepest: number): JsonSurvey => {
  let depth = 0;
  let quoteAt = -1;
  let needsCleaning = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoteAt >= 0) {
      if (byte === 0x5c) {
        at += 1;
        if (bytes[at] === 0x75) needsCleaning = true;
      } else if (byte === 0x22) {
        needsCleaning ||= isForbidden(bytes, quoteAt + 1, at);
        quoteAt = -1;
      }
    } else if (byte === 0x22) quoteAt = at;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > deepest) return { tooDeepAt: at, needsCleaning };
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return { tooDeepAt: -1, needsCleaning };
};
