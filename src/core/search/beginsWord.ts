import { isWordBound } from '../text/wordBounds';

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;

/** True where a word begins at a UTF-16 offset. Most text is ASCII once it is folded, and needs no look at its properties. */
export function beginsWord(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < 0x80 && after < 0x80 ? !isAsciiWord(before) : isWordBound(text, offset);
}
