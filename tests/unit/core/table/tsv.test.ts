import { describe, expect, it } from 'vitest';
import { tsv, tsvCell } from '../../../../src/core/table/tsv';

describe('a cell of tab-separated values', () => {
  it('is never a formula', () => {
    for (const text of ['=1+1', '+33', '@SUM(A1)', '|calc', '-1+cmd', '＝1', '＋1', '－1', '＠a', '｜b', '  =1', '\t=1', '\u00a0=1', '\u200b=1', '\ufeff@a', '"=1"', "'=1", '﹦1']) {
      expect(tsvCell(text)).toMatch(/^'/);
    }
  });

  it('leaves numbers and other texts as they are', () => {
    for (const text of ['-12.5', '-3', '-1,5', '0.98', '-1e-3', 'Élysée', '1 = 2', '’tis', '« oui »', 'a|b', '']) expect(tsvCell(text)).toBe(text);
  });

  it('stays in its line and column, whatever it holds', () => {
    expect(tsvCell('a\tb\r\nc\u2028d\u0000e')).toBe('a b c d e');
    expect(tsvCell('a\ud800b')).toBe('a\ufffdb');
  });

  it('stands beside others, row under row', () => {
    expect(tsv([['Name', 'Sum'], ['=a', '-1']])).toBe("Name\tSum\n'=a\t-1");
  });
});
