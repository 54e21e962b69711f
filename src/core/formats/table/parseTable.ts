import Papa from 'papaparse';
import { fail, type Issue, ok, type Result } from '../../../model/result';
import type { ImportInput } from '../../importers/contract';
import { decodeText } from '../../validate/decodeText';

export interface TableRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedTable {
  /** Names of the columns: each once, none empty. */
  readonly header: readonly string[];
  /** The first row, of which they are made. */
  readonly head: TableRow;
  /** Those below it that hold something. */
  readonly rows: readonly TableRow[];
  /** Line of a row whose quotation marks are never closed, so that it swallowed the rest of the file; null where there is none. */
  readonly unclosed: number | null;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows by which the sign between cells is guessed. */
const TRIED = 20;

/** Above this a tab runs out of memory before it is done. */
const LARGEST = 256 * 2 ** 20;

/** The sign that divides the most rows into as many cells as the first; among equals the one that makes more cells. */
const delimiterOf = (text: string): string => {
  const tried = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: TRIED });
    const rows = data.filter(isFilled);
    const wide = rows[0]?.length ?? 0;
    return { delimiter, wide, fits: wide < 2 ? 0 : rows.filter((cells) => cells.length === wide).length / rows.length };
  });
  return tried.sort((a, b) => b.fits - a.fits || b.wide - a.wide)[0]?.delimiter ?? ',';
};

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

const LINE_END = /\r\n|\n|\r/g;

/** A name for each column, and none twice: of its cell, or its number. */
export const headerOf = (cells: readonly string[], columns: number): readonly string[] => {
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, column) => {
    const name = cells[column]?.trim() ?? '';
    const own = name === '' ? `#${column + 1}` : taken.has(name) ? `${name} #${column + 1}` : name;
    taken.add(own);
    return own;
  });
};

/**
 * Reads a table of cells between commas, semicolons, tabs or bars, whose first row names the columns. Fails with `tooLarge`
 * {name, size, limit in MB}, `wrongEncoding` (see `decodeText`) or, where there are not two columns and a row below their names,
 * `notFormat` {name, format, expected: ''}.
 */
export const parseTable = ({ name, bytes }: ImportInput): Result<ParsedTable> => {
  const refuse = (code: Issue['code'], values: Issue['values']): Result<ParsedTable> =>
    fail([{ code, severity: 'error', path: name, values: { name, ...values } }]);
  if (bytes.length > LARGEST) return refuse('tooLarge', { size: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST / 2 ** 20 });
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return decoded;
  const text = decoded.value.toWellFormed();
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const unclosedRow = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  let line = 1;
  let columns = 0;
  let unclosed: number | null = null;
  const rows: TableRow[] = [];
  for (const [place, cells] of data.entries()) {
    if (place === unclosedRow) unclosed = line;
    else if (isFilled(cells)) {
      rows.push({ line, cells });
      columns = Math.max(columns, cells.length);
    }
    line += 1;
    for (const cell of cells) line += cell.match(LINE_END)?.length ?? 0;
  }
  const [head, ...rest] = rows;
  if (head === undefined || head.cells.length < 2 || rest.length === 0) return refuse('notFormat', { format: 'CSV', expected: '' });
  return ok({ header: headerOf(head.cells, columns), head, rows: rest, unclosed });
};
