import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../src/core/importers/registry';
import { loadDataset } from '../../src/core/load';
import { importCases } from '../support/importCases';

const watched = { progress: () => undefined, cancelled: () => false };

describe.each(IMPORTERS.map((importer) => [importer.id, importer] as const))('importer %s', (id, importer) => {
  const cases = importCases(id);

  it('has files to try', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases)('reads $name, and is the surest of it', async ({ files }) => {
    const loaded = await loadDataset(files, watched);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const { claims, entities, report } = loaded.value;
    expect(report.detected?.format).toBe(id);
    expect(claims.count).toBeGreaterThan(0);
    expect(entities.count).toBeGreaterThan(0);
    expect(report.records).toBe(report.kept + report.issues.filter(({ severity }) => severity === 'dropped').length);
  });

  it.each(cases)('gives the same dataset for the same bytes: $name', async ({ files }) => {
    expect(await loadDataset(files, watched)).toEqual(await loadDataset(files, watched));
  });

  it.each(cases)('yields nothing once it is cancelled: $name', async ({ files }) => {
    const [[name, bytes] = ['', new Uint8Array()]] = [...files].sort(([a, first], [b, second]) => importer.sniff(second.subarray(0, 4096), b) - importer.sniff(first.subarray(0, 4096), a));
    const use = (wanted: string) => files.get(wanted);
    const items = await importer.parse({ name, bytes }, { names: [...files.keys()], use, progress: () => undefined, cancelled: () => true });
    expect([...items]).toEqual([]);
  });

  it.each(cases)('opens $name cut off anywhere, or says why not', async ({ files }) => {
    for (const [name, bytes] of files) {
      for (let end = 0; end < bytes.length; end += Math.max(1, Math.floor(bytes.length / 40))) {
        const loaded = await loadDataset(new Map([...files, [name, bytes.subarray(0, end)]]), watched);
        if (!loaded.ok) expect(loaded.error.every(({ severity }) => severity === 'error')).toBe(true);
      }
    }
  });
});
