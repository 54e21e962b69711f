/** What a spreadsheet takes for the beginning of a formula, also where it hides behind blanks, invisible signs or apostrophes. */
const RISKY = /^[\s\p{Cf}']*[=+\-@|＝＋－＠｜﹦﹢﹣﹫]/u;

/** A negative number, with the separators of any language. */
const NEGATIVE = /^-\d(?:[\d.,\s]*\d)?(?:e[+-]?\d+)?$/iu;

/** A text that no spreadsheet takes for a formula: an apostrophe before it says that it is text. Numbers stay numbers. */
export const guarded = (text: string): string => (RISKY.test(text) && !NEGATIVE.test(text) ? `'${text}` : text);
