import Papa from 'papaparse';
import { decodeText } from '../../validate/decodeText';
import { issueItem } from '../../validate/issueItem';
import type { Row, Table } from './table';

/** A table of a GraphRAG run as CSV. A row whose cells do not fit the heading is dropped, and told. */
export function readCsvTable(bytes: Uint8Array, name: string): Table {
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return { rows: [], items: decoded.error.map((issue) => issueItem({ ...issue, severity: 'kept' })) };
  const { data } = Papa.parse<readonly string[]>(decoded.value, { delimiter: ',', skipEmptyLines: 'greedy' });
  const [heading = [], ...lines] = data;
  const rows: Row[] = [];
  const items: ReturnType<typeof issueItem>[] = [];
  for (const [place, line] of lines.entries()) {
    const path = `${name} row ${place + 1}`;
    if (line.length === heading.length) rows.push({ path, cells: new Map(heading.map((column, at) => [column.trim(), line[at]])) });
    else items.push(issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: heading.join(', ') } }));
  }
  return { rows, items };
}
