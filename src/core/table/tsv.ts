import { guarded } from './guarded';

/** What would end a cell or a line, or can't be seen. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** What a spreadsheet takes for the beginning of a quoted field. */
const QUOTED = /^[\s\p{Cf}']*"/u;

/** A text as a cell of tab-separated values: in one line, and such that no spreadsheet takes it for a formula. */
export function tsvCell(text: string): string {
  const line = text.toWellFormed().replace(CONTROLS, ' ');
  return QUOTED.test(line) ? `'${line}` : guarded(line);
}

/** Rows of cells as tab-separated values, a line each, without a line break at the end. */
export const tsv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n');
