// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/core/exporters/registry';
import { messagesOf } from '../../src/i18n/messages';
import { LANGUAGES } from '../../src/i18n/registry';
import { EXPORT_GROUPS } from '../../src/model/exportFormats';
import { exportInput, visibleClaims } from '../support/exportInput';
import { load } from '../support/load';
import { readCsv, readXml } from '../support/readExports';
import { textOf } from '../support/textOf';

/** Each claim has a document and ends of its own, all of one name. */
const named = (names: readonly string[]) => load({
  format: 'edgewise/1',
  title: { en: 'Names' },
  predicates: [{ id: 'meets', label: { en: 'meets' } }],
  documents: names.map((name) => ({ id: `d${name}`, title: { en: `About ${name}` }, lang: 'en', text: `${name} met ${name} Junior.`, published: '2022-11-14' })),
  entities: names.flatMap((name) => [name, `${name} Junior`].map((full) => ({ id: full, type: 'Person', name: { en: full }, mentions: [{ document: `d${name}`, exact: full }] }))),
  claims: names.map((name) => ({
    id: `c${name}`, subject: name, predicate: 'meets', object: `${name} Junior`, when: '2022-11',
    evidence: [{ document: `d${name}`, exact: `${name} met ${name} Junior`, role: 'support' }],
  })),
});

const dataset = named(['Shown', 'Hidden']);
const half = visibleClaims(dataset, Uint8Array.of(1, 0));
const none = visibleClaims(dataset, Uint8Array.of(0, 0));
const mime: Readonly<Record<string, (text: string) => unknown>> = {
  'image/svg+xml': readXml, 'application/graphml+xml': readXml, 'application/gexf+xml': readXml, 'text/csv': readCsv,
  'application/json': JSON.parse, 'application/ld+json': JSON.parse, 'application/vnd.citationstyles.csl+json': JSON.parse,
};

it('the formats on offer are those that can be written, and pictures made of a drawing', () => {
  const offered = EXPORT_GROUPS.flatMap(({ formats }) => formats.map(({ id }) => id as string));
  expect([...offered].sort()).toEqual(['png', 'pdf', ...EXPORTERS.map(({ id }) => id)].sort());
});

it('no two write files of one name', () => expect(new Set(EXPORTERS.map(({ extension }) => extension)).size).toBe(EXPORTERS.length));

describe.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('exporter %s', (id, exporter) => {
  it('says what it makes', () => {
    expect(exporter.extension).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)?$/);
    expect(exporter.mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('has its name, what it holds and what it lacks in %s', (tag) => {
    const formats: Readonly<Record<string, { readonly name: string; readonly holds: string; readonly lacks: string }>> = messagesOf(tag).exports.formats;
    for (const key of ['name', 'holds', 'lacks'] as const) expect(formats[id]?.[key]).toMatch(/\S/);
  });

  it('writes the same bytes for the same view', () => {
    const input = exportInput(dataset, half);
    const text = textOf(exporter, input);
    expect(text.length).toBeGreaterThan(40);
    expect(textOf(exporter, exportInput(named(['Shown', 'Hidden']), visibleClaims(dataset, Uint8Array.of(1, 0))))).toBe(text);
    expect(text.isWellFormed()).toBe(true);
  });

  it('holds what is visible, and of what is not visible nothing, unless it holds the whole dataset', () => {
    const text = textOf(exporter, exportInput(dataset, half));
    expect(text).toContain('Shown');
    // A picture names all documents of the dataset it is made from.
    expect(text.includes(id === 'svg' ? 'Hidden Junior' : 'Hidden')).toBe(id === 'json' || id === 'page');
  });

  it('is a valid file of its kind, also where nothing is visible or there is nothing at all', () => {
    const empty = load({ format: 'edgewise/1', title: { en: 'Empty' }, documents: [], entities: [], claims: [] });
    for (const input of [exportInput(dataset, half), exportInput(dataset, none), exportInput(empty)]) {
      const text = textOf(exporter, input);
      expect(() => mime[exporter.mime]?.(text)).not.toThrow();
    }
  });
});
