import type { FileMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

/** More values than these no table of a run has, over all its columns. */
const MOST_VALUES = 2e7;

/** No page unpacks to more, in bytes. */
const LARGEST_PAGE = 2 ** 28;

const PACKED: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY']);

/** What keeps a Parquet file from being read: a codec that isn't known, or `size` where it says it holds more than it can; undefined where nothing does. Throws what the library throws. */
export function parquetFault(file: ArrayBuffer, { num_rows: rows, row_groups: groups }: FileMetaData): string | undefined {
  // Each row of such a table has an id of its own, of at least a byte.
  if (Number(rows) > file.byteLength || Number(rows) < 0) return 'size';
  let values = 0;
  for (const { columns, num_rows: own } of groups) {
    if (Number(own) > Number(rows)) return 'size';
    for (const { meta_data: column } of columns) {
      if (column === undefined) return 'size';
      if (!PACKED.has(column.codec)) return column.codec;
      const from = Number(column.dictionary_page_offset ?? column.data_page_offset);
      const reader = { view: new DataView(file, from, Number(column.total_compressed_size)), offset: 0 };
      while (reader.offset < reader.view.byteLength - 1) {
        const { compressed_page_size: packed, uncompressed_page_size: unpacked, ...page } = parquetHeader(reader);
        const counted = page.data_page_header ?? page.data_page_header_v2 ?? page.dictionary_page_header;
        values += counted?.num_values ?? Infinity;
        if (!(values <= MOST_VALUES && unpacked >= 0 && unpacked <= Math.min(LARGEST_PAGE, Math.max(packed, 1) * 64) && packed >= 0)) return 'size';
        reader.offset += packed;
      }
    }
  }
  return undefined;
}
