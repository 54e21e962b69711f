import { expect, it } from 'vitest';
import { claimAt, evidenceOf } from '../../../../src/core/columns/access';
import { EDGES } from '../../../../src/core/formats/ftm/edges';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';
import { importCases } from '../../../support/importCases';

const open = async (files: ReadonlyMap<string, Uint8Array>): Promise<Dataset> => {
  const loaded = await loadDataset(files, { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

const harbour = () => open(importCases('ftm')[0]?.files ?? new Map());
const lines = (...values: readonly object[]) => open(new Map([['a.ftm.json', new TextEncoder().encode(values.map((value) => JSON.stringify(value)).join('\n'))]]));
const person = (id: string) => ({ id, schema: 'Person', properties: { name: [id] } });

const told = (dataset: Dataset): readonly string[] => dataset.claims.ids.map((_, row) => {
  const { subject, predicate, object, when } = claimAt(dataset, row);
  const [from, to] = [subject, object].map((end) => dataset.entities.names[end]?.und);
  return `${from ?? ''} ${dataset.predicates[predicate]?.label.en ?? ''} ${to ?? ''} ${when ?? ''}`.trim();
});

it('reads links as claims, and properties that name another entity', async () => {
  const dataset = await harbour();
  expect(told(dataset)).toEqual([
    'Ada Lane has its address at 1 Quay, Lowtown',
    'Harbour Works has as its parent Harbour Board',
    'Harbour Works paid Ada Lane 2021-05-04',
    'Ada Lane owns Grey Gull 2019/2020-06',
    'Harbour Board owns Grey Gull 2019/2020-06',
    'Minutes documents Ada Lane',
  ]);
  expect(claimAt(dataset, 2).attributes).toEqual({ amount: '1200', currency: 'EUR', purpose: 'Advice' });
  expect(claimAt(dataset, 5).attributes).toEqual({ role: 'mentions', date: 'in May' });
});

it('shows where a claim comes from as a whole document, never as a sentence', async () => {
  const dataset = await harbour();
  const { documents, spans } = dataset;
  const sources = dataset.claims.ids.map((_, row) => evidenceOf(dataset, row).map(({ grain, span }) => `${grain} ${documents.titles[spans.document[span] ?? -1]?.und ?? ''} ${String(spans.start[span])}`));
  expect(sources).toEqual([
    [], ['document Registry of Lowtown -1'], ['document Ledger of 2021 -1'], ['document Registry of Lowtown -1'], ['document Registry of Lowtown -1'], [],
  ]);
  expect(documents.urls.filter((url) => url !== undefined)).toEqual(['https://registry.example/harbour', 'https://archive.example/ledger']);
});

it('keeps names, aliases, identifiers and the rest of what is said of a node', async () => {
  const { entities } = await harbour();
  const row = entities.ids.indexOf('ada');
  expect([entities.names[row], entities.aliases[row], entities.sameAs[row]]).toEqual([{ und: 'Ada Lane' }, ['A. Lane', 'The Captain'], ['wikidata:Q1']]);
  expect(entities.ids).not.toContain('ledger');
});

it('tells every line that could not be used', async () => {
  const { report } = await harbour();
  expect(report.issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
    'dropped noEnds harbour.ftm.ijson:8', 'dropped badRecord harbour.ftm.ijson:12', 'dropped danglingId harbour.ftm.ijson:5.object',
  ]);
});

it('ignores hostile properties, and tells values that are no text', async () => {
  const hostile = { id: 'b', schema: 'Person', properties: { name: ['b'], constructor: ['x'], addressEntity: [{ id: 'c' }] } };
  const { entities, report } = await lines(person('a'), hostile);
  expect(entities.count).toBe(2);
  expect(report.issues.map(({ code, values }) => [code, values.part ?? ''])).toContainEqual(['unusedPart', 'addressEntity']);
});

it('draws no more than a hundred pairs of one link, and says so', async () => {
  const many = Array.from({ length: 30 }, (_, place) => `p${place}`);
  const { claims, report } = await lines(...many.map(person), { id: 'link', schema: 'UnknownLink', properties: { subject: many, object: many } });
  expect([claims.count, report.issues.map(({ code }) => code)]).toEqual([100, ['unusedPart']]);
});

it('knows both languages for every edge', () => {
  expect([...EDGES.values()].every(({ predicate: { label } }) => label.en !== label.fr)).toBe(true);
});
