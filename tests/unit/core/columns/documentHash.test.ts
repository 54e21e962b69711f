import { describe, expect, it } from 'vitest';
import { documentHash, hashDocuments } from '../../../../src/core/columns/documentHash';
import { textHash, textHashInSteps } from '../../../../src/core/columns/textHash';
import { endOf } from '../../../support/endOf';
import { load } from '../../../support/load';

describe('the hash of a long text', () => {
  it('is the same in steps, wherever they fall: in a pair, between halves that are alone, at the end', () => {
    const step = 2 ** 20;
    const filler = 'a'.repeat(step - 1);
    for (const end of ['', 'b', '🗂', '🗂c', '\ud83d\ud83d\uddc2', '\ud83d', '\uddc2\uddc2', `🗂${filler}🗂`]) {
      const text = filler + end;
      expect(endOf(textHashInSteps(text))).toBe(textHash(text));
    }
    expect([...textHashInSteps(filler.repeat(3))]).toHaveLength(3);
    expect(endOf(textHashInSteps(''))).toBe(textHash(''));
  });

  it('is at hand once the documents were read', () => {
    const dataset = load({ format: 'edgewise/1', documents: [{ id: 'a', title: 'A', lang: 'en', text: 'One.' }, { id: 'b', title: 'B', lang: 'en' }], entities: [], claims: [] });
    expect([...hashDocuments(dataset, [0, 1])]).toHaveLength(1);
    expect([...hashDocuments(dataset, [0, 1])]).toHaveLength(0);
    expect([documentHash(dataset, 0), documentHash(dataset, 1)]).toEqual([textHash('One.'), undefined]);
  });
});
