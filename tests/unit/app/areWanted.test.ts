import { describe, expect, it } from 'vitest';
import { areWanted } from '../../../src/app/areWanted';
import { load } from '../../support/load';

const entities = [{ id: 'a', type: 'Person', name: { en: 'A' } }];
const wanting = load({ format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', href: 'texts/d.txt' }], entities, claims: [] });
const whole = load({ format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', text: 'A.' }], entities, claims: [] });
const bytes = (...names: string[]) => new Map(names.map((name) => [name, new Blob([new Uint8Array([name.length])])]));

describe('what an open dataset wants', () => {
  it('is a text that it names', () => expect(areWanted(bytes('d.txt'), wanting)).toBe(true));

  it('is no other file: that is opened for itself', () => {
    expect(areWanted(bytes('other.txt'), wanting)).toBe(false);
    expect(areWanted(bytes('dataset.json', 'd.txt'), wanting)).toBe(false);
    expect(areWanted(bytes('d.txt'), whole)).toBe(false);
    expect(areWanted(bytes(), wanting)).toBe(false);
  });

  it('is a text that is called like a document whose quotes wait for one, or the only one it can be', () => {
    const quoted = (...titles: string[]) => load({
      format: 'edgewise/1', documents: titles.map((title) => ({ id: title, title: { en: title } })), entities: [...entities, { id: 'b', type: 'Person', name: { en: 'B' } }],
      claims: titles.map((title, place) => ({ id: `c${place}`, subject: 'a', predicate: 'met', object: 'b', evidence: [{ document: title, exact: 'A met B' }] })),
    });
    expect(areWanted(bytes('x/report 1.pdf'), quoted('Report, 1', 'Report 2'))).toBe(true);
    expect(areWanted(bytes('other.txt'), quoted('Report, 1', 'Report 2'))).toBe(false);
    expect(areWanted(bytes('other.txt'), quoted('Report, 1'))).toBe(true);
    expect(areWanted(bytes('other.csv'), quoted('Report, 1'))).toBe(false);
  });
});
