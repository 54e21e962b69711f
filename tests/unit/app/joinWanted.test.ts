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
});
