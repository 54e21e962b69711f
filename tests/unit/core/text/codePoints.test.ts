import { describe, expect, it } from 'vitest';
import { codePointIndex } from '../../../../src/core/text/codePoints';

describe('codePointIndex', () => {
  it('is the identity within a text without surrogate pairs', () => {
    const { toUtf16, toCodePoint } = codePointIndex('été');
    for (const offset of [0, 1, 2, 3]) expect([toUtf16(offset), toCodePoint(offset)]).toEqual([offset, offset]);
  });

  it('counts a pair as one', () => {
    const { toUtf16, toCodePoint } = codePointIndex('a😀b😀');
    expect([0, 1, 2, 3, 4].map(toUtf16)).toEqual([0, 1, 3, 4, 6]);
    expect([0, 1, 3, 4, 6].map(toCodePoint)).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives the pair for an offset inside it', () => {
    const { toCodePoint } = codePointIndex('a😀b😀');
    expect([toCodePoint(2), toCodePoint(5)]).toEqual([1, 3]);
  });

  it('counts a lone half as one', () => expect([0, 1, 2, 3].map(codePointIndex('\ude00\ud83da').toUtf16)).toEqual([0, 1, 2, 3]));

  it.each(['plain', 'with 😀'])('gives -1 beyond the text %j', (text) => {
    const { toUtf16, toCodePoint } = codePointIndex(text);
    for (const offset of [-1, 7, 0.5, NaN, Infinity, 1e308]) expect([toUtf16(offset + 1e3), toCodePoint(offset + 1e3), toUtf16(-1)]).toEqual([-1, -1, -1]);
    for (const offset of [0.5, NaN, Infinity]) expect([toUtf16(offset), toCodePoint(offset)]).toEqual([-1, -1]);
  });
});
