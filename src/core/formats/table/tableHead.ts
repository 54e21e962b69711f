import type { TableHead } from '../../../model/table';
import type { ImportInput } from '../../importers/contract';
import { guessMapping } from './guessMapping';
import { parseTable } from './parseTable';

/** Rows that a reader is shown to judge by. */
const SHOWN = 5;

/** The beginning of a table with what its columns seem to be; null where the file holds no table. */
export const tableHead = (input: ImportInput): TableHead | null => {
  const parsed = parseTable(input);
  if (!parsed.ok) return null;
  const { header, head, rows } = parsed.value;
  const cells = rows.map((row) => row.cells);
  return { file: input.name, header, head: head.cells, first: cells.slice(0, SHOWN), rows: rows.length, guess: guessMapping(header, cells) };
};
