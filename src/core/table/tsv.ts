/** What would end a cell or a line, or can't be seen. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** What a spreadsheet takes for the beginning of a formula or of a quoted field, also where it hides behind blanks, invisible signs or apostrophes. */
const RISKY = /^[\s\p{Cf}']*[=+\-@|"＝＋－＠｜﹦﹢﹣﹫]/u;

/** A negative number, with the separators of any language. */
const NEGATIVE = /^-\d(?:[\d.,\s]*\d)?(?:e[+-]?\d+)?$/iu;

/** A text as a cell of tab-separated values: in one line, and such that no spreadsheet takes it for a formula (an apostrophe before it says that it is text). Numbers stay numbers. */
export function tsvCell(text: string): string {
  const line = text.toWellFormed().replace(CONTROLS, ' ');
  return RISKY.test(line) && !NEGATIVE.test(line) ? `'${line}` : line;
}

/** Rows of cells as tab-separated values, a line each, without a line break at the end. */
export const tsv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n');
