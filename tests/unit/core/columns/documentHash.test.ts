import { describe, expect, it } from 'vitest';
import { documentHash, documentHashes, hashDocuments } from '../../../../src/core/columns/documentHash';
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

  it('stands beside what the file claims, and says whether they differ', () => {
    const claimed = textHash('One.');
    const document = (id: string, more: object) => ({ id, title: 'A', lang: 'en', ...more });
    const dataset = load({
      format: 'edgewise/1', entities: [], claims: [],
      documents: [document('a', { text: 'One.', sha256: claimed }), document('b', { text: 'Two.', sha256: claimed }), document('c', { text: 'Two.' }), document('d', { sha256: claimed })],
    });
    const actual = textHash('Two.');
    expect([0, 1, 2, 3].map((row) => documentHashes(dataset, row))).toEqual([
      { actual: claimed, claimed, differs: false }, { actual, claimed, differs: true }, { actual, claimed: undefined, differs: false }, { actual: undefined, claimed, differs: false },
    ]);
  });
});
