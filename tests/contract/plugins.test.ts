import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../src/core/exporters/contract';
import { jsonExporter } from '../../src/core/exporters/json';
import { EXPORTERS } from '../../src/core/exporters/registry';
import type { ImportContext } from '../../src/core/importers/contract';
import { FACETS } from '../../src/core/facets/registry';
import { IMPORTERS } from '../../src/core/importers/registry';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { textOf } from '../support/textOf';

/** The plug-ins of a folder, by the names of their files. */
const filesOf = (folder: string): string[] =>
  readdirSync(`src/core/${folder}`).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)).filter((name) => name !== 'contract' && name !== 'registry').sort();

const registryOf = (folder: string): string => readFileSync(`src/core/${folder}/registry.ts`, 'utf8');

describe.each([['importers', IMPORTERS.map(({ id }) => id)], ['exporters', EXPORTERS.map(({ id }) => id)], ['facets', FACETS.map(({ id }) => id)]])('%s', (folder, ids) => {
  it('are all named by the registry, each by the name of its file', () => {
    expect([...ids].sort()).toEqual(filesOf(folder));
    for (const id of ids) expect(registryOf(folder)).toContain(`from './${id}'`);
  });

  it('have ids of their own', () => expect(new Set(ids).size).toBe(ids.length));
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const context: ImportContext = { names: [], use: () => undefined, progress: () => undefined, cancelled: () => false };

const dataset = load(generateDataset(20, 40));
const base: ExportInput = { dataset, lang: 'en', theme: 'light', time: '2026-01-01T00:00:00Z' };

/** Files that no importer may choke on. */
const BAD: readonly Uint8Array[] = [
  new Uint8Array(0), Uint8Array.of(0), Uint8Array.of(0xff, 0xfe, 0x7b, 0), encode('{'), encode('[]'), encode('null'), encode('"text"'), encode('words, more words\n'),
  encode('{"format":"edgewise/1"}'), encode('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), encode('['.repeat(100_000)), Uint8Array.from({ length: 5000 }, (_, at) => (at * 97) % 256),
];

describe.each(IMPORTERS.map((importer) => [importer.id, importer] as const))('importer %s', (_, importer) => {
  it('says what it reads', () => {
    expect(importer.label).not.toBe('');
    expect(importer.extensions.length).toBeGreaterThan(0);
    for (const extension of importer.extensions) expect(extension).toMatch(/^\.[a-z0-9.]+$/);
  });

  it.each(BAD.map((bytes, place) => [place, bytes] as const))('never throws, and is never silent about bad file %i', async (_place, bytes) => {
    const sure = importer.sniff(bytes.subarray(0, 4096), 'a.bin');
    expect(sure).toBeGreaterThanOrEqual(0);
    expect(sure).toBeLessThanOrEqual(1);
    const items = [...await importer.parse({ name: 'a.bin', bytes }, context)];
    expect(items).not.toEqual([]);
  });
});

it('what the JSON export writes, an importer is sure of', () => {
  const bytes = encode(textOf(jsonExporter, base));
  expect(Math.max(...IMPORTERS.map(({ sniff }) => sniff(bytes.subarray(0, 4096), 'a.json')))).toBe(1);
});

describe.each(FACETS.flatMap((facet) => (facet.kind === 'values' ? [[facet.id, facet] as const] : [])))('facet %s', (_, facet) => {
  const options = facet.options(dataset);
  const { offsets, values } = facet.optionsOf(dataset);

  it('has options with ids of their own', () => expect(new Set(options.map(({ value }) => value)).size).toBe(options.length));

  it('gives each claim options that it has, each once', () => {
    expect(offsets).toHaveLength(dataset.claims.count + 1);
    for (let claim = 0; claim < dataset.claims.count; claim++) {
      const own = [...values.slice(offsets[claim], offsets[claim + 1])];
      expect(new Set(own).size).toBe(own.length);
      for (const option of own) expect(option).toBeLessThan(options.length);
      if (!facet.several) expect(own.length).toBeLessThanOrEqual(1);
    }
  });

  it('does without any claim', () => {
    const empty = load({ format: 'edgewise/1', title: { en: 'Empty' }, documents: [], entities: [], claims: [] });
    expect(facet.optionsOf(empty).values).toHaveLength(0);
  });
});

it('there are at most 31 facets, for their failures are bits', () => expect(FACETS.length).toBeLessThanOrEqual(31));
