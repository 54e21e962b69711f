import { describe, expect, it } from 'vitest';
import { joinWanted } from '../../../src/app/joinWanted';
import { load } from '../../support/load';

const entities = [{ id: 'a', type: 'Person', name: { en: 'A' } }];
const wanting = load({ format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', href: 'texts/d.txt' }], entities, claims: [] });
const whole = load({ format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', text: 'A.' }], entities, claims: [] });
const bytes = (...names: string[]) => new Map(names.map((name) => [name, new Blob([new Uint8Array([name.length])])]));

describe('joinWanted', () => {
  it('joins a text that the open dataset wants to the files it came from', () => {
    expect([...(joinWanted(bytes('d.txt'), bytes('dataset.json'), wanting)?.keys() ?? [])]).toEqual(['dataset.json', 'd.txt']);
  });

  it('leaves other files to be opened for themselves', () => {
    expect(joinWanted(bytes('other.txt'), bytes('dataset.json'), wanting)).toBeNull();
    expect(joinWanted(bytes('dataset.json', 'd.txt'), bytes('dataset.json'), wanting)).toBeNull();
    expect(joinWanted(bytes('d.txt'), bytes('dataset.json'), whole)).toBeNull();
    expect(joinWanted(bytes('d.txt'), bytes(), null)).toBeNull();
    expect(joinWanted(bytes(), bytes('dataset.json'), wanting)).toBeNull();
  });

  it('joins a text that is called like a document whose quotes wait for one, or the only one it can be', () => {
    const quoted = (...titles: string[]) => load({
      format: 'edgewise/1', documents: titles.map((title) => ({ id: title, title: { en: title } })), entities: [...entities, { id: 'b', type: 'Person', name: { en: 'B' } }],
      claims: titles.map((title, place) => ({ id: `c${place}`, subject: 'a', predicate: 'met', object: 'b', evidence: [{ document: title, exact: 'A met B' }] })),
    });
    expect(joinWanted(bytes('x/report 1.pdf'), bytes('run.csv'), quoted('Report, 1', 'Report 2'))?.size).toBe(2);
    expect(joinWanted(bytes('other.txt'), bytes('run.csv'), quoted('Report, 1', 'Report 2'))).toBeNull();
    expect(joinWanted(bytes('other.txt'), bytes('run.csv'), quoted('Report, 1'))?.size).toBe(2);
    expect(joinWanted(bytes('other.csv'), bytes('run.csv'), quoted('Report, 1'))).toBeNull();
  });
});
