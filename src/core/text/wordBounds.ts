const WORD = /[\p{L}\p{N}\p{M}_]/u;
const MARK = /\p{M}/u;
/** Scripts that put no space between words: there a quote may begin and end anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** True where a UTF-16 offset lies between the halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));

const before = (text: string, offset: number): string =>
  text.slice(splitsPair(text, offset - 1) ? offset - 2 : offset - 1, offset);

/** True where a word may begin or end at a UTF-16 offset; never inside a surrogate pair or before a combining mark. */
export const isWordBound = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return true;
  if (splitsPair(text, offset)) return false;
  const right = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (MARK.test(right)) return false;
  const left = before(text, offset);
  if (!WORD.test(left) || !WORD.test(right)) return true;
  return UNSPACED.test(left) || UNSPACED.test(right);
};
