import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../../src/core/search/snippet';

const TEXT = 'The envoy left the capital in the morning, and nobody knew whether the talks in Ankara had been of any use to those who had asked for them.';

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(snippet('Short.', [{ start: 0, end: 5 }], 40)).toEqual({ text: 'Short.', marks: [{ start: 0, end: 5 }] });
  });

  it('stands around the first mark and is cut between words', () => {
    const start = TEXT.indexOf('Ankara');
    const { text, marks } = snippet(TEXT, [{ start, end: start + 6 }], 60);
    expect(text).toBe('…the talks in Ankara had been of any use to those who had…');
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Ankara']);
  });

  it('holds its first mark and cuts no character in two', () => {
    const place = fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat(59), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 10, max: 30 }));
    fc.assert(fc.property(place, ([long, at, length, width]) => {
      const start = Math.min(at, long.length - 1);
      const end = Math.min(long.length, start + length);
      const { text, marks } = snippet(long, [{ start, end }], width);
      expect(long.startsWith(text.slice(marks[0]!.start, marks[0]!.end), start)).toBe(true);
      expect(text.isWellFormed() || !long.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(width + 4);
    }), { numRuns: 800 });
  });
});
