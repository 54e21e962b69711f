import { describe, expect, it } from 'vitest';
import { bibtexExporter } from '../../../../src/core/exporters/bibtex';
import { cslExporter } from '../../../../src/core/exporters/csl';
import { exportInput } from '../../../support/exportInput';
import { load } from '../../../support/load';
import { textOf } from '../../../support/textOf';

const file = (documents: readonly object[]) => load({
  format: 'edgewise/1', title: { en: 'Books' }, predicates: [{ id: 'meets', label: { en: 'meets' } }], documents,
  entities: [{ id: 'rt', type: 'Organization', name: { en: 'RT', fr: 'RT en français' } }, { id: 'b', type: 'Person', name: { en: 'Bob' } }],
  claims: documents.map((document, place) => ({ id: `c${place}`, subject: 'rt', predicate: 'meets', object: 'b', evidence: [{ document: (document as { id: string }).id, exact: 'x' }] })),
});

const story = { id: 'rt-1', title: { en: 'The talks', fr: 'Les pourparlers : 100 % & {plus}' }, lang: 'fr', url: 'https://example.org/a_b?c=1%20', publisher: 'rt', published: '2022-11-14' };
const csl = (document: object): unknown => (JSON.parse(textOf(cslExporter, exportInput(file([{ id: 'd', ...document }])))) as readonly unknown[])[0];
const bibtex = (...documents: readonly object[]): string => textOf(bibtexExporter, exportInput(file(documents)));

describe('the documents as CSL-JSON', () => {
  it('have their title in their own language, publisher, date and address', () => {
    expect(csl(story)).toEqual({
      id: 'rt-1', type: 'webpage', title: 'Les pourparlers : 100 % & {plus}', 'container-title': 'RT en français', publisher: 'RT en français',
      issued: { 'date-parts': [[2022, 11, 14]] }, URL: 'https://example.org/a_b?c=1%20', language: 'fr',
    });
  });

  it.each([
    ['2022', { 'date-parts': [[2022]] }], ['2022-03~', { 'date-parts': [[2022, 3]], circa: true }], ['2022-03-21/2022-03-31', { 'date-parts': [[2022, 3, 21], [2022, 3, 31]] }],
    ['2022-03-21T10:00:00Z', { 'date-parts': [[2022, 3, 21]] }], ['2022-21', { literal: '2022-21' }], ['202X', { literal: '202X' }], ['2022/..', { literal: '2022/..' }],
  ])('date %s', (published, issued) => expect(csl({ published })).toMatchObject({ issued }));

  it('make a link of an address of the web alone', () => {
    expect(csl({ url: 'javascript:alert(1)' })).toMatchObject({ type: 'document', note: 'javascript:alert(1)' });
    expect(csl({ url: 'javascript:alert(1)' })).not.toHaveProperty('URL');
  });
});

describe('the documents as BibTeX', () => {
  it('have the same, as TeX sets it', () => {
    expect(bibtex(story)).toBe([
      '@misc{rt-1,', '  title = {{Les pourparlers : 100 \\% \\& \\{plus\\}}},', '  organization = {RT en français},', '  year = {2022},', '  month = {11},', '  day = {14},',
      '  url = {https://example.org/a_b?c=1%20},', '  language = {fr},', '}', '',
    ].join('\n'));
  });

  it('say a date once, and keep the checksum out of what is printed', () => {
    expect(bibtex({ id: 'd', published: '2022-03-21/2022-03-31', text: 'x' })).toMatch(/  date = \{2022-03-21\/2022-03-31\},\n  annote = \{SHA-256 [0-9a-f]{64}\},/);
    expect(bibtex({ id: 'd', published: '2022-21' })).not.toContain('year');
  });

  it('have keys of their own', () => {
    expect([...bibtex({ id: 'a b' }, { id: 'a-b' }, { id: 'A b' }, { id: 'é' }, { id: '—' }).matchAll(/@misc\{(.*),/g)].map(([, key]) => key)).toEqual(['a-b', 'a-b-2', 'A-b-3', 'e', 'document']);
  });
});
