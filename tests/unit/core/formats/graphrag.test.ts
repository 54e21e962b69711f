import type { FileMetaData } from 'hyparquet';
import { expect, it } from 'vitest';
import { claimAt, evidenceOf, quoteOf } from '../../../../src/core/columns/access';
import { parquetFault } from '../../../../src/core/formats/graphrag/parquetFault';
import { readParquetTable } from '../../../../src/core/formats/graphrag/readParquetTable';
import { idsIn } from '../../../../src/core/formats/graphrag/table';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';
import { importCases } from '../../../support/importCases';

const open = async (files: ReadonlyMap<string, Uint8Array>): Promise<Dataset> => {
  const loaded = await loadDataset(files, { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

const harbour = importCases('graphrag').find(({ name }) => name.endsWith('/harbour'))?.files ?? new Map<string, Uint8Array>();
const without = (...tables: readonly string[]) => open(new Map([...harbour].filter(([name]) => !tables.some((table) => name.includes(table)))));
const told = ({ report }: Dataset) => report.issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`);

it('shows the whole chunk a link was drawn from: in its document where it stands there, else by itself', async () => {
  const dataset = await open(harbour);
  const chunks = dataset.claims.ids.map((_, row) => evidenceOf(dataset, row).map(({ grain, span }) => [grain, dataset.documents.ids[dataset.spans.document[span] ?? -1], quoteOf(dataset, span)]));
  const board = ['chunk', 'd1', 'Ada Lane works for the Harbour Board.'];
  const gull = ['chunk', 'u2', 'Ada Lane sails another boat, the Grey Gull.'];
  expect(chunks).toEqual([[board], [board, gull], [gull]]);
  expect(dataset.documents.titles).toEqual([{ und: 'harbour.txt' }, { en: 'Chunk 2 of harbour.txt', fr: 'Segment 2 de harbour.txt' }]);
});

it('keeps the summary of the model as what it is, not as a quote', async () => {
  const dataset = await open(harbour);
  expect(claimAt(dataset, 0).attributes).toEqual({ description: 'The board pays Ada Lane.', weight: 7.5, combined_degree: 3 });
  expect(dataset.entities.descriptions[0]).toEqual({ und: 'Ada Lane is a captain, "the" captain.' });
});

it('tells every row that could not be used', async () => {
  expect(told(await open(harbour))).toEqual([
    'dropped badRecord output/create_final_entities.csv row 4', 'kept unlistedEnd output/create_final_relationships.csv row 3',
    'dropped noEnds output/create_final_relationships.csv row 4',
  ]);
});

it('shows an end that is not among the entities by its name alone, and tells so; ends may be named by their ids', async () => {
  const dataset = await open(new Map([...harbour].map(([name, bytes]) => [
    name, name.includes('relationships') ? new TextEncoder().encode('id,source,target\nr1,ADA LANE,NOBODY\nr2,NOBODY,e2\n') : bytes,
  ])));
  const { entities, claims, edges, types } = dataset;
  expect(entities.ids).toEqual(['e1', 'e2', 'e3', 'NOBODY']);
  expect([entities.names[3], types[entities.type[3] ?? -1]?.label, claims.count]).toEqual([{ und: 'NOBODY' }, { en: 'No type', fr: 'Sans type' }, 2]);
  expect([...edges.subject].map((subject, row) => [entities.ids[subject], entities.ids[edges.object[row] ?? -1]])).toEqual([['e1', 'NOBODY'], ['NOBODY', 'e2']]);
  expect(dataset.report.issues.filter(({ code }) => code === 'unlistedEnd')).toEqual([
    { code: 'unlistedEnd', severity: 'kept', path: 'output/create_final_relationships.csv row 1', values: { name: 'NOBODY' } },
  ]);
});

it('opens what there is of a run, and says what was not given', async () => {
  const alone = await without('entities', 'text_units', 'documents');
  expect([alone.entities.names.map(({ und }) => und), alone.claims.count]).toEqual([['ADA LANE', 'HARBOUR BOARD', 'GREY GULL', 'NOBODY'], 3]);
  expect(alone.report.issues[0]?.values).toEqual({ tables: 'entities, text_units, documents' });
  const unlinked = await without('relationships');
  expect([unlinked.entities.count, unlinked.claims.count]).toEqual([3, 0]);
});

it.each([
  ["['a'\n 'b']", ['a', 'b']], ["['a', 'b']", ['a', 'b']], ['["a","b"]', ['a', 'b']], ['[a b]', ['a', 'b']], ['[]', []], ['', []], ["['a' 'a']", ['a']], [['a', 1, 'b'], ['a', 'b']],
])('reads %j as a list of ids', (cell, ids) => {
  expect(idsIn({ path: '', cells: new Map([['ids', cell]]) }, 'ids')).toEqual(ids);
});

it.each(['', 'PAR1', 'PAR1PAR1', 'PAR1\u0015\u0000\u0000\u0000PAR1', `PAR1${'\u0000'.repeat(20)}\u0014\u0000\u0000\u0000PAR1`])('refuses %j as Parquet without a fuss', async (content) => {
  const { rows, items } = await readParquetTable(new TextEncoder().encode(content), 'entities.parquet');
  expect([rows, items.map((item) => item.kind === 'issue' && item.issue.code)]).toEqual([[], ['notFormat']]);
});

it('knows before it unpacks anything what it cannot unpack, and what claims to hold more than it can', () => {
  const metadata = (rows: bigint, codec: string) => ({ num_rows: rows, row_groups: [{ num_rows: rows, columns: [{ meta_data: { codec } }] }] }) as unknown as FileMetaData;
  expect(parquetFault(new ArrayBuffer(10), metadata(2n, 'ZSTD'))).toBe('ZSTD');
  expect(parquetFault(new ArrayBuffer(10), metadata(1_000_000n, 'SNAPPY'))).toBe('size');
});
