import { expect, it } from 'vitest';
import { datasetHash } from '../../../src/core/edgewise/datasetHash';
import { writeDataset } from '../../../src/core/edgewise/writeDataset';
import type { Dataset } from '../../../src/model/dataset';
import { endOf } from '../../support/endOf';
import { load } from '../../support/load';
import { TALKS, talks } from '../../support/talks';

const hash = (dataset: Dataset): string => endOf(datasetHash(dataset));
const again = (dataset: Dataset, ...more: [view?: object, time?: string]): Dataset => load(JSON.parse([...writeDataset(dataset, ...(more as [Record<string, unknown>, string]))].join('')) as object);

it('is the same for each file that a dataset is read from, whatever its view', () => {
  expect(hash(talks())).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(again(talks()))).toBe(hash(talks()));
  expect(hash(again(talks(), { filters: { stance: { include: ['hedged'] } } }))).toBe(hash(talks()));
});

it('is another where anything else is', () => {
  const others = [
    { ...TALKS, title: { en: 'Other' } }, { ...TALKS, claims: TALKS.claims.slice(1) }, { ...TALKS, license: 'CC-BY-4.0' },
    { ...TALKS, documents: TALKS.documents.map((document) => ({ ...document, text: `${document.text} More.` })) },
  ].map((file) => hash(load(file)));
  expect(new Set([hash(talks()), ...others]).size).toBe(others.length + 1);
});

it('is that of a snapshot for a snapshot, which stays one in a file that is written without a time', () => {
  const snapshot = again(talks(), {}, '2026-11-25T10:00:00Z');
  expect(snapshot.meta.proof?.made).toBe('2026-11-25T10:00:00Z');
  expect(again(snapshot, {}).meta.proof).toEqual(snapshot.meta.proof);
  expect(hash(again(snapshot, {}))).toBe(hash(snapshot));
  expect(hash(snapshot)).not.toBe(hash(talks()));
});
