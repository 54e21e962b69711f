import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvCell } from '../../../../src/core/table/csv';
import { readCsv, unguarded } from '../../../support/readExports';

/** A spreadsheet's way of reading a cell: it takes blanks and invisible signs from the front, and what then begins so for a formula. */
const runs = (cell: string): boolean => /^[=+\-@|＝＋－＠｜]/u.test(cell.replace(/^[\s\p{Cf}\p{Cc}]+/u, '')) && !/^\s*-\d[\d.,\s]*(?:e[+-]?\d+)?$/iu.test(cell);

const sign = fc.oneof(fc.constantFrom('=', '+', '-', '@', '|', '＝', '"', "'", '\t', '\n', '\r', ' ', ';', ',', '\u00a0', '\u200b', '\ufeff', '\u0000', '1', '.'), fc.string({ unit: 'binary', maxLength: 1 }));
const cell = fc.string({ unit: sign, maxLength: 8 });
const plain = (text: string): string => text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, ' ');

describe('a cell of comma-separated values', () => {
  it('keeps numbers bare and texts quoted', () => {
    expect([csvCell(-12.5), csvCell(0), csvCell(true), csvCell(undefined), csvCell('')]).toEqual(['-12.5', '0', 'true', '', '']);
    expect([csvCell('-12.5'), csvCell('a "b"\nc, d')]).toEqual(['"-12.5"', '"a ""b""\nc, d"']);
  });

  it('never begins a formula, in its first place or where another separator would begin a cell', () => {
    for (const text of ['=1', ' =1', '＝1', '\u200b@a', "'=1", '|calc']) expect(csvCell(text)).toBe(`"'${text}"`);
    expect(csvCell('a;=1\n+2')).toBe('"a;\'=1\n\'+2"');
    // Read by semicolons, quotation marks within are no marks of a quoted cell.
    expect(csvCell('a;"=1;b')).toBe('"a;\'""=1;b"');
  });

  it('never runs, by commas, semicolons or tabs, and is read again as it was: 10,000 cells', () => {
    fc.assert(fc.property(cell, (text) => {
      const [row] = readCsv([...csv([['a', 'b'], [text, 1]])].join(''));
      const written = row?.a ?? '';
      expect(written.split(/[;\t\n\r]/).filter((part, place) => (place === 0 ? runs(written) : runs(part.replace(/^[\s\p{Cf}"]+/u, ''))))).toEqual([]);
      expect(unguarded(written)).toBe(plain(text));
      expect(row?.b).toBe('1');
    }), { numRuns: 10_000 });
  });
});
