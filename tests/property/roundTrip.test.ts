import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonExporter } from '../../src/core/exporters/json';
import type { Dataset } from '../../src/model/dataset';
import { anyFile } from '../support/anyFile';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { textOf } from '../support/textOf';

const write = (dataset: Dataset): string => textOf(jsonExporter, { dataset, lang: 'en', theme: 'light', time: '' });

/** A dataset without what writing it may add (hashes), take away (names of files whose text is inside) or say differently (the report). */
const content = (dataset: Dataset) => ({
  ...dataset, report: undefined,
  documents: { ...dataset.documents, sha256: undefined, hrefs: dataset.documents.hrefs.map((href, row) => (dataset.documents.texts[row] === undefined ? href : undefined)) },
});

it('any dataset, written and opened again, is the same', () => {
  fc.assert(fc.property(anyFile, (made) => {
    const first = load(made);
    const text = write(first);
    const second = load(JSON.parse(text) as object);
    expect(content(second)).toEqual(content(first));
    expect(write(second)).toBe(text);
  }), { numRuns: 300 });
});

it('so is a generated one, in which nearly every claim is found', () => {
  const first = load(generateDataset(200, 800));
  const second = load(JSON.parse(write(first)) as object);
  expect(content(second)).toEqual(content(first));
  expect(first.claims.check.filter((check) => check === 0).length).toBe(784);
  expect(generateDataset(200, 800)).toEqual(generateDataset(200, 800));
  expect(generateDataset(200, 800, 2)).not.toEqual(generateDataset(200, 800));
});
