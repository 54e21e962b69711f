import { describe, expect, it } from 'vitest';
import { isWordBound, splitsPair } from '../../../../src/core/text/wordBounds';

const bounds = (text: string): number[] => [...Array(text.length + 1).keys()].filter((offset) => isWordBound(text, offset));

describe('isWordBound', () => {
  it('is at the ends of words, elided ones too', () => expect(bounds('l’an 5')).toEqual([0, 1, 2, 4, 5, 6]));
  it('is not before a combining mark', () => expect(bounds('a\u0301 \u0301b')).toEqual([0, 2, 5]));
  it('is not inside a surrogate pair, and reads letters beyond the BMP', () => {
    expect(bounds('😀a')).toEqual([0, 2, 3]);
    expect(bounds('𝒜𝒷')).toEqual([0, 4]);
  });
  it('is anywhere in scripts without spaces', () => expect(bounds('世界和')).toEqual([0, 1, 2, 3]));
  it('holds a number together', () => expect(bounds('a1_b')).toEqual([0, 4]));
});

it('knows where a surrogate pair is split', () => {
  expect([0, 1, 2, 3].filter((offset) => splitsPair('a😀', offset))).toEqual([2]);
  expect(splitsPair('\ude00\ud83d', 1)).toBe(false);
});
