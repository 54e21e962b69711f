import { describe, expect, it } from 'vitest';
import { jsonExporter } from '../../../../src/core/exporters/json';
import type { Dataset } from '../../../../src/model/dataset';
import { load } from '../../../support/load';
import { textOf } from '../../../support/textOf';
import { at, smallFile } from '../columns/smallFile';

const written = (dataset: Dataset, more: object = {}): string => textOf(jsonExporter, { dataset, lang: 'en', theme: 'light', time: '2026-01-01T00:00:00Z', ...more });
const parsed = (dataset: Dataset) => JSON.parse(written(dataset)) as ReturnType<typeof smallFile>;

describe('the JSON export', () => {
  it('has texts and hashes inside, and offsets in code points', () => {
    const { documents, claims } = parsed(load(smallFile()));
    expect(documents[1]).toMatchObject({ text: 'Bob Reed met Ada Lane.', sha256: '7c2915b49c3cc90972d20cec394b0956d6c00fd55bf5c3e2f74edf62b5520ea9' });
    expect(at(at(claims, 1).evidence, 0)).toEqual({ document: 'd1', exact: 'Ada Lane may not head Acme', start: 61, end: 87, role: 'support' });
    expect(documents[0]).toMatchObject({ parts: [{ start: 0, end: 6, kind: 'headline', lang: 'en' }], pages: [[0, 6]] });
    expect(documents[0]).not.toHaveProperty('sentences');
    expect(documents[1]).toMatchObject({ sentences: [[0, 22]] });
  });

  it('keeps unknown keys on every level, and what could not be used', () => {
    const file = smallFile();
    file.mood = { calm: true };
    at(file.documents, 0).mood = 1;
    at(file.entities, 0).mood = 2;
    at(at(file.entities, 1).mentions, 0).mood = 3;
    Object.assign(at(file.claims, 0), { mood: 4, event: 'nothing', when: 'once' });
    Object.assign(at(at(file.claims, 0).evidence, 0), { mood: 5, prefix: '\n', suffix: ' in', grain: 'passage' });
    Object.assign(at(at(file.claims, 1).attribution, 0), { mood: 6, of: 'nobody' });
    at(file.predicates, 0).mood = 7;
    at(file.documents, 1).translations = { fr: ['a', 'b'], de: ['c'] };
    const again = parsed(load(file));
    expect(again.mood).toEqual({ calm: true });
    expect([at(again.documents, 0).mood, at(again.entities, 0).mood, at(at(again.entities, 1).mentions, 0).mood, at(again.predicates, 0).mood]).toEqual([1, 2, 3, 7]);
    expect(at(again.claims, 0)).toMatchObject({ mood: 4, event: 'nothing', when: 'once' });
    expect(at(at(again.claims, 0).evidence, 0)).toMatchObject({ mood: 5, prefix: '\n', suffix: ' in', grain: 'passage' });
    expect(at(at(again.claims, 1).attribution, 0)).toMatchObject({ mood: 6, of: 'nobody' });
    expect(at(again.documents, 1).translations).toEqual({ fr: ['a', 'b'], de: ['c'] });
  });

  it('names the file of a text only where the text is not at hand', () => {
    const file = smallFile();
    at(file.documents, 1).href = 'two.txt';
    expect(parsed(load(file)).documents[1]).not.toHaveProperty('href');
    delete at(file.documents, 1).text;
    const [, second] = parsed(load(file)).documents;
    expect(second).toMatchObject({ href: 'two.txt', sentences: [[0, 22]] });
    expect(second).not.toHaveProperty('text');
  });

  it('keeps the hash of a text that has changed since', () => {
    const file = smallFile();
    at(file.documents, 1).sha256 = '0'.repeat(64);
    expect(parsed(load(file)).documents[1]).toMatchObject({ sha256: '0'.repeat(64) });
  });

  it('holds the view that was given, else the one that came with the file', () => {
    const dataset = load({ ...smallFile(), view: { layout: 'x' }, amendments: [{ id: 'a1', kind: 'merge', at: '2026-01-01T00:00:00Z', before: {} }] });
    expect(JSON.parse(written(dataset))).toMatchObject({ view: { layout: 'x' }, amendments: [{ id: 'a1', before: {} }], created: '2026-01-01' });
    expect(JSON.parse(written(dataset, { view: { layout: 'y' } }))).toMatchObject({ view: { layout: 'y' } });
    expect(load(JSON.parse(written(dataset)) as object).savedView).toEqual({ layout: 'x' });
  });

  it('takes nothing away for a filter, and gives the same bytes in any language', () => {
    const dataset = load(smallFile());
    expect(written(dataset, { lang: 'fr', theme: 'dark' })).toBe(written(dataset));
  });
});
