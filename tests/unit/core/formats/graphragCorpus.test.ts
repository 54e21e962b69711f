import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readParquetTable } from '../../../../src/core/formats/graphrag/readParquetTable';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';

const CORPORA = join(import.meta.dirname, '../../../../../shared/corpora');
const absent = !existsSync(join(CORPORA, 'graphrag-parquet'));
if (absent) console.warn('GraphRAG: the corpora are not beside the project, so they were not read.');

const open = async (folder: string): Promise<Dataset> => {
  const files = readdirSync(join(CORPORA, folder)).map((name) => [name, new Uint8Array(readFileSync(join(CORPORA, folder, name)))] as const);
  const loaded = await loadDataset(new Map(files), { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

it.skipIf(absent).each([['graphrag-parquet', 1], ['graphrag-csv', 42]])('reads the run in %s', async (folder, documents) => {
  const { claims, entities, documents: { ids }, report, spans } = await open(folder);
  // 84 relationships name 32 ends that no row of the entities does.
  const unlisted = report.issues.filter(({ code }) => code === 'unlistedEnd').length;
  expect([entities.count, claims.count, unlisted, ids.length]).toEqual([529 + 32, 978, 32, documents]);
  expect(spans.match.every((match) => match === 0)).toBe(true);
});

it.skipIf(absent)('never throws for a Parquet file with a byte changed', async () => {
  const bytes = new Uint8Array(readFileSync(join(CORPORA, 'graphrag-parquet/documents.parquet')));
  for (let at = bytes.length - 4000; at < bytes.length; at += 37) {
    const changed = bytes.slice();
    changed[at] = 255 - (changed[at] ?? 0);
    const { rows, items } = await readParquetTable(changed, 'documents.parquet');
    expect(rows.length + items.length).toBeLessThanOrEqual(1);
  }
});
