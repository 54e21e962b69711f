import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExportInput } from '../../src/core/exporters/contract';
import { jsonExporter } from '../../src/core/exporters/json';
import { pageExporter } from '../../src/core/exporters/page';
import { loadDataset } from '../../src/core/load';
import { changesSince } from '../../src/core/proof';
import type { Dataset } from '../../src/model/dataset';
import { readSavedView, savedView } from '../../src/store/viewCodec';
import { anyFile } from '../support/anyFile';
import { anyView } from '../support/anyView';
import { exportInput } from '../support/exportInput';
import { load } from '../support/load';
import { textOf } from '../support/textOf';

/** Many times more by `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

const open = async (name: string, text: string): Promise<Dataset> => {
  const opened = await loadDataset(new Map([[name, new TextEncoder().encode(text)]]), { progress: () => undefined, cancelled: () => false });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};

/** A dataset without what a snapshot adds (hashes, the proof, the view) or takes away (names of files whose text is inside), and what is said of reading it. */
const content = (dataset: Dataset) => ({
  ...dataset, report: undefined, savedView: undefined, communities: undefined, meta: { ...dataset.meta, slug: '', proof: null },
  documents: { ...dataset.documents, sha256: undefined, hrefs: dataset.documents.hrefs.map((href, row) => (dataset.documents.texts[row] === undefined ? href : undefined)) },
});

/** Keys that the JSON reader takes from nobody: an entity so called keeps no place of its own. */
const REFUSED: readonly string[] = ['prototype', ...Object.getOwnPropertyNames(Object.prototype)];
const view = anyView.filter(({ filters, moved, opened }) => ![filters, moved, opened].some((keyed) => Object.keys(keyed).some((key) => REFUSED.includes(key))));

const tenth = (value: number): number => Math.round(value * 10) / 10;

it.each([['json', jsonExporter, 'a.json'], ['page', pageExporter, 'a.html']] as const)('any dataset and view, saved as %s and opened again, is the same, and stands as it did', async (_, exporter, name) => {
  await fc.assert(fc.asyncProperty(anyFile, view, fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 8, maxLength: 8 }), async (file, seen, at) => {
    const dataset = load(file);
    const positions = { entities: Float64Array.from(at, (value) => value / 7).subarray(0, 2 * dataset.entities.count), groups: new Float64Array() };
    const input: ExportInput = { ...exportInput(dataset), view: savedView(seen, positions, dataset), time: '2026-11-25T10:00:00Z' };
    const text = textOf(exporter, input);
    const again = await open(name, text);
    expect(content(again)).toEqual(content(dataset));
    const opened = readSavedView(again.savedView, again);
    expect(opened.view).toEqual(seen);
    expect([...(opened.positions?.entities ?? [])]).toEqual([...positions.entities].map(tenth).map((value) => value + 0));
    expect(changesSince(again)).toMatchObject({ fallen: [], risen: [], added: [], gone: [], documents: [] });
    expect(textOf(exporter, { ...input, dataset: again })).toBe(text);
  }), { numRuns: RUNS });
});
