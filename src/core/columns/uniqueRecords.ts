import type { Located } from './located';
import type { Report } from './report';

export interface UniqueRecords<Value> {
  readonly records: readonly Located<Value>[];
  /** Id to row. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The records without those whose id an earlier one has: these are dropped as `duplicateId` {id}. */
export const uniqueRecords = <Value extends { readonly id: string }>(all: readonly Located<Value>[], report: Report): UniqueRecords<Value> => {
  const records: Located<Value>[] = [];
  const rows = new Map<string, number>();
  for (const record of all) {
    const { id } = record.value;
    if (rows.has(id)) {
      report.drop('duplicateId', `${record.path}.id`, { id });
      continue;
    }
    rows.set(id, records.length);
    records.push(record);
  }
  return { records, rows };
};
