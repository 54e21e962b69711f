import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, columnsOf } from '../../../../src/core/table/claimColumns';
import { claimOrder, shownClaims } from '../../../../src/core/table/claimOrder';
import { cellWords } from '../../../support/cellWords';
import { generateDataset } from '../../../support/generateDataset';
import { load } from '../../../support/load';
import { talks } from '../../../support/talks';

const en = cellWords('en');
const idsBy = (column: string, descending = false, words = en): string[] => {
  const dataset = talks();
  return Array.from(claimOrder(dataset, column, descending, words) ?? [], (claim) => dataset.claims.ids[claim] ?? '');
};

describe('the columns', () => {
  it('are the usual ones where nobody chose, or where what was chosen is not there', () => {
    const usual = ['subject', 'relation', 'object', 'told', 'saidBy', 'check', 'quote'];
    expect(columnsOf(null).map(({ id }) => id)).toEqual(usual);
    expect(columnsOf(['__proto__', 'colour']).map(({ id }) => id)).toEqual(usual);
  });

  it('stand in their own order, whatever the order of the choice', () => {
    expect(columnsOf(['quote', 'subject', 'nothing', 'number']).map(({ id }) => id)).toEqual(['number', 'subject', 'quote']);
  });

  it('say what a claim says, in the language of the reader', () => {
    const dataset = talks();
    const row = (claim: number, words = en) => Object.fromEntries(CLAIM_COLUMNS.map(({ id, text }) => [id, text(dataset, claim, words)]));
    expect(row(2)).toEqual({
      number: '3', subject: 'Carl Dahl', relation: 'visited', object: 'Oslo', told: '<hedged>', saidBy: 'a spokesperson of Bureau', check: '<found>',
      quote: 'Carl Dahl may have visited Oslo', document: 'The story', part: '<body>', when: '', certainty: '<possible>', method: '', score: '',
    });
    expect(row(3, cellWords('fr'))).toMatchObject({ relation: 'a visité', saidBy: 'Le Courrier' });
    expect(row(0)).toMatchObject({ saidBy: 'voice of The Gazette' });
    // Its quote is nowhere, so that it stands in no part.
    expect(row(5)).toMatchObject({ quote: 'Anna Berg dined with Carl Dahl', part: '' });
  });
});

describe('sorting claims', () => {
  it('goes by the text in the reader’s language, equal ones in the order of the file', () => {
    expect(idsBy('subject')).toEqual(['c1', 'c4', 'c6', 'c2', 'c3', 'c5']);
    expect(idsBy('subject', true)).toEqual(['c5', 'c2', 'c3', 'c1', 'c4', 'c6']);
    expect(idsBy('subject', false, cellWords('fr'))).toEqual(['c1', 'c4', 'c6', 'c2', 'c3', 'c5']);
  });

  it('goes by strength where a column has one', () => {
    expect(idsBy('told')).toEqual(['c1', 'c5', 'c6', 'c4', 'c3', 'c2']);
    expect(idsBy('check', true)[0]).toBe('c6');
  });

  it('puts what is missing last, whichever way it goes', () => {
    expect(idsBy('part').at(-1)).toBe('c6');
    expect(idsBy('part', true).at(-1)).toBe('c6');
  });

  it('knows no column that is not there', () => {
    expect(claimOrder(talks(), 'constructor', false, en)).toBeNull();
  });

  it('shows what the mask lets through, in that order', () => {
    expect([...shownClaims(Uint8Array.of(1, 0, 1, 1), Uint32Array.of(3, 1, 0, 2))]).toEqual([3, 0, 2]);
    expect([...shownClaims(Uint8Array.of(1, 0, 1, 1), null)]).toEqual([0, 2, 3]);
  });

  it('sorts once: a second time, and another filter, get the same order', () => {
    const dataset = load(generateDataset(400, 2000));
    for (const { id } of CLAIM_COLUMNS) expect(claimOrder(dataset, id, false, en)).toBe(claimOrder(dataset, id, false, en));
  });
});
