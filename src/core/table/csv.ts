import { guarded } from './guarded';

/** What can't be seen; line breaks and tabs stay, for a quoted cell holds them. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** Where a spreadsheet that separates by something else than the comma would begin another cell, with a formula in it. */
const WITHIN = /(?<=[;\t\n\r])(?=[\s\p{Cf}'"]*[=+\-@|＝＋－＠｜﹦﹢﹣﹫])/gu;

/** What most texts are: nothing to guard or to escape. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .,:/|>()'’_-]*$/u;

/** A value as a cell of comma-separated values (RFC 4180): texts quoted, never a formula; numbers bare. */
export function csvCell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  if (PLAIN.test(value)) return `"${value}"`;
  const text = value.toWellFormed().replace(CONTROLS, ' ').replace(WITHIN, "'");
  return text === '' ? '' : `"${guarded(text).replaceAll('"', '""')}"`;
}

/** Rows of cells as a file, a piece a row: marked as UTF-8, without which spreadsheets guess, and with the line ends of RFC 4180. */
export function* csv(rows: Iterable<readonly (string | number | boolean | undefined)[]>): Generator<string> {
  yield '\ufeff';
  for (const cells of rows) yield `${cells.map(csvCell).join(',')}\r\n`;
}
