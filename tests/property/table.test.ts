import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS } from '../../src/core/table/claimColumns';
import { claimOrder, shownClaims } from '../../src/core/table/claimOrder';
import { tsv, tsvCell } from '../../src/core/table/tsv';
import { cellWords } from '../support/cellWords';
import { load } from '../support/load';
import { graphFile } from '../support/graphFile';

const words = cellWords('en');
const NAMES = ['a', 'b', '__proto__', 'é', 'E', 'item 2', 'item 10', '=x'];
const name = fc.constantFrom(...NAMES);
const claim = fc.record({
  subject: name, object: name, predicate: fc.constantFrom('heads', 'meets'), certainty: fc.constantFrom('certain' as const, 'possible' as const),
  acts: fc.array(fc.constantFrom('states' as const, 'denies' as const), { maxLength: 2 }),
});
/** With some that hide, and those that begin a formula. */
const cell = fc.string({ unit: fc.oneof(fc.constantFrom('=', '+', '-', '@', '|', '＝', '"', "'", '\t', '\n', '\r', ' ', '\u00a0', '\u200b', '\ufeff', '1', '.', ','), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 8 });

/** A spreadsheet's way of reading: it takes blanks and invisible signs from the front, and what then begins so for a formula. */
const runs = (pasted: string): boolean => /^[=+\-@|＝＋－＠｜]/u.test(pasted.replace(/^[\s\p{Cf}\p{Cc}]+/u, '')) && Number.isNaN(Number(pasted.trim().replace(',', '.').replaceAll(/[\s,.]/g, '')));

describe('the table', () => {
  it('sorts by any column, either way, into one order that has every claim once', () => {
    fc.assert(fc.property(fc.array(claim, { maxLength: 25 }), fc.constantFrom(...CLAIM_COLUMNS), fc.boolean(), (claims, column, descending) => {
      const dataset = load(graphFile(Object.fromEntries(NAMES.map((id) => [id, 'Person'])), claims));
      const order = claimOrder(dataset, column.id, descending, words) ?? new Uint32Array();
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: dataset.claims.count }, (_, row) => row));
      const collator = new Intl.Collator('en', { numeric: true });
      for (let place = 1; place < order.length; place++) {
        const [before, after] = [order[place - 1]!, order[place]!];
        const [first, second] = [column.text(dataset, before, words), column.text(dataset, after, words)];
        if (first === second) expect(before).toBeLessThan(after);
        else if (first === '' || second === '') expect(second).toBe('');
        else if (column.order === undefined) expect(Math.sign(collator.compare(first, second)) * (descending ? -1 : 1)).toBeLessThanOrEqual(0);
        else expect((column.order(dataset, after) - column.order(dataset, before)) * (descending ? -1 : 1)).toBeGreaterThan(0);
      }
      const mask = Uint8Array.from({ length: dataset.claims.count }, (_, row) => row % 2);
      expect([...shownClaims(mask, order)]).toEqual([...order].filter((row) => row % 2 === 1));
    }), { numRuns: 300 });
  });

  it('is read again as it was copied, but for what stands before a formula', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = tsv(rows).split('\n').map((line) => line.split('\t'));
      const plain = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
      expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 3));
      read.forEach((cells, row) => cells.forEach((got, column) => {
        const was = plain(rows[row]?.[column] ?? '');
        expect(got === was || got === `'${was}`).toBe(true);
      }));
    }), { numRuns: 2000 });
  });

  it('never runs what it copies: 10,000 cells', () => {
    fc.assert(fc.property(cell, (text) => {
      const copied = tsvCell(text);
      expect([copied, runs(copied)]).toEqual([copied, false]);
      expect(copied).not.toMatch(/[\t\n\r]/);
    }), { numRuns: 10_000 });
  });

  it('keeps every number a number', () => {
    fc.assert(fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.integer()), (value) => {
      expect(Number(tsvCell(String(value)))).toBe(value === 0 ? Number(String(value)) : value);
    }), { numRuns: 2000 });
  });
});
