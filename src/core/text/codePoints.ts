/** The way between code points (what files count) and UTF-16 units (what the app counts) in one text. */
export interface CodePointIndex {
  /** UTF-16 offset of the code point with this number; the text's length for the one after the last; -1 beyond it. */
  readonly toUtf16: (codePoint: number) => number;
  /** Number of the code point at a UTF-16 offset; inside a surrogate pair, that of the pair; -1 beyond the text. */
  readonly toCodePoint: (utf16: number) => number;
}

const within = (offset: number, most: number): boolean => Number.isInteger(offset) && offset >= 0 && offset <= most;

/** Offsets of the high halves of all surrogate pairs; a lone half is a code point of its own, as in Python. */
const pairsOf = (text: string): Uint32Array => {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return Uint32Array.from(pairs);
};

/** How many of the pairs, each moved left by `shift` for every pair before it, stand before `offset`. */
const pairsBefore = (pairs: Uint32Array, offset: number, shift: 0 | 1): number => {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle] ?? 0) - shift * middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Built in one pass over the text. Both ways are O(1) for a text without surrogate pairs, else logarithmic in their number. */
export const codePointIndex = (text: string): CodePointIndex => {
  const pairs = pairsOf(text);
  if (pairs.length === 0) {
    const same = (offset: number): number => (within(offset, text.length) ? offset : -1);
    return { toUtf16: same, toCodePoint: same };
  }
  const points = text.length - pairs.length;
  return {
    toUtf16: (codePoint) => (within(codePoint, points) ? codePoint + pairsBefore(pairs, codePoint, 1) : -1),
    toCodePoint: (utf16) => {
      if (!within(utf16, text.length)) return -1;
      return utf16 - pairsBefore(pairs, utf16, 0);
    },
  };
};
