import type { ImportItem } from '../../validate/record';

/** A row of a table, with its place for people: `entities.csv row 3`, rows from 1 without the heading. */
export interface Row {
  readonly path: string;
  readonly cells: ReadonlyMap<string, unknown>;
}

/** The rows that could be read, and what could not. */
export interface Table {
  readonly rows: readonly Row[];
  readonly items: readonly ImportItem[];
}

/** A cell as text, from the first of several columns that says something; '' where none does. */
export function textIn({ cells }: Row, ...columns: readonly string[]): string {
  for (const column of columns) {
    const value = cells.get(column);
    if (typeof value === 'string' && value.trim() !== '') return value.toWellFormed();
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  }
  return '';
}

/** A list of ids as a table has it: a list, or one printed by numpy (`['a'\n 'b']`, without commas), by Python or as JSON. */
export function idsIn({ cells }: Row, ...columns: readonly string[]): readonly string[] {
  const value = columns.map((column) => cells.get(column)).find((cell) => cell !== undefined && cell !== null && cell !== '');
  if (Array.isArray(value)) return [...new Set((value as readonly unknown[]).filter((id): id is string => typeof id === 'string'))];
  if (typeof value !== 'string') return [];
  return [...new Set([...value.matchAll(/'([^']+)'|"([^"]+)"|([^\s,'"[\]]+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? ''))];
}

/** What a row says besides the columns that have been used: texts, and numbers as such. */
export function* restIn({ cells }: Row, used: ReadonlySet<string>): Generator<readonly [name: string, value: string | number]> {
  for (const [name, value] of cells) {
    if (used.has(name) || name === '') continue;
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) yield [name, Number(value)];
    else if (typeof value === 'string' && value !== '') yield [name, /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value.toWellFormed()];
  }
}
