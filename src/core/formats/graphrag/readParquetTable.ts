import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Issue } from '../../../model/result';
import { issueItem } from '../../validate/issueItem';
import { parquetFault } from './parquetFault';
import type { Table } from './table';

const refused = (issue: Issue): Table => ({ rows: [], items: [issueItem(issue)] });

/** A table of a GraphRAG run as Parquet. Whatever the library makes of a broken file is one issue. */
export async function readParquetTable(bytes: Uint8Array, name: string): Promise<Table> {
  try {
    const file = bytes.slice().buffer;
    const metadata: FileMetaData = parquetMetadata(file);
    const fault = parquetFault(file, metadata);
    if (fault === 'size') return refused({ code: 'notFormat', severity: 'kept', path: name, values: { name, format: 'Parquet', expected: '' } });
    if (fault !== undefined) return refused({ code: 'otherCompression', severity: 'kept', path: name, values: { name, codec: fault } });
    const read = await parquetReadObjects({ file, metadata });
    return { rows: read.map((row, place) => ({ path: `${name} row ${place + 1}`, cells: new Map(Object.entries(row)) })), items: [] };
  } catch {
    return refused({ code: 'notFormat', severity: 'kept', path: name, values: { name, format: 'Parquet', expected: '' } });
  }
}
