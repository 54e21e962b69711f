import { isObject } from '../core/validate/isObject';
import { TABLE_ROLES, type TableMapping } from '../model/table';

const KEY = 'edgewise.tables';

/** Tables that are remembered; the one longest unused makes room. */
const MOST = 20;

/** Above this a header is not remembered, in UTF-16 units; nor is a longer relation. */
const LONGEST_HEADER = 5000;
const LONGEST_RELATION = 200;

interface Kept {
  readonly header: string;
  readonly mapping: TableMapping;
}

/** A mapping of a table of so many columns, from whatever was kept; null where it is none. */
function mappingFrom(kept: unknown, width: number): TableMapping | null {
  if (!isObject(kept) || !isObject(kept['columns']) || typeof kept['relation'] !== 'string' || kept['relation'].length > LONGEST_RELATION) return null;
  const { columns } = kept;
  const known = TABLE_ROLES.filter((role) => Object.hasOwn(columns, role)).map((role) => [role, columns[role]] as const);
  const isColumn = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < width;
  const fitting = known.flatMap(([role, column]) => (isColumn(column) ? [[role, column] as const] : []));
  return fitting.length < known.length ? null : { columns: Object.fromEntries(fitting), relation: kept['relation'], ...(kept['headless'] === true && { headless: true as const }) };
}

/** What is kept, each with a header at least; whatever cannot be read is as if it were not there. */
function allKept(): readonly (Readonly<Record<string, unknown>> & { readonly header: string })[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.slice(0, MOST).filter((one): one is Kept & Readonly<Record<string, unknown>> => isObject(one) && typeof one['header'] === 'string');
  } catch {
    return [];
  }
}

const headerKey = (header: readonly string[]): string => JSON.stringify(header);

/** What the reader said of the columns of a table with this very header; null where nothing is known of it. */
export function keptMapping(header: readonly string[]): TableMapping | null {
  const key = headerKey(header);
  return mappingFrom(allKept().find((one) => one.header === key)?.['mapping'], header.length);
}

/** Keeps what the columns of a table are, for those with the same header; where storage is full or blocked, it is asked again. */
export function keepMapping(header: readonly string[], mapping: TableMapping): void {
  const key = headerKey(header);
  if (key.length > LONGEST_HEADER || mapping.relation.length > LONGEST_RELATION) return;
  try {
    const others = allKept().filter((one) => one.header !== key);
    localStorage.setItem(KEY, JSON.stringify([{ header: key, mapping } satisfies Kept, ...others].slice(0, MOST)));
  } catch {
    // A convenience: without storage the reader is asked each time.
  }
}
