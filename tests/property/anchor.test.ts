import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, indexText } from '../../src/core/text/anchor';
import { codePointIndex } from '../../src/core/text/codePoints';
import { fold, normaliseForMatch } from '../../src/core/text/normalise';

const RUNS = 10_000;

/** Pieces that are hard to count, to fold or to cut; joined, they meet in every order. */
const piece = fc.constantFrom(
  'a', 'Ankara', 'l’', "l'", '“', '"', '«\u00a0', ' »', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u202f', '–', '-', '.', 'é', 'e\u0301', 'q\u0307\u0323', 'q\u0323\u0307',
  '\u0301', '😀', '𝒜', '👩‍🚀', '\ud83d', '\ude00', '한', '\u1112\u1161\u11ab', '\u0958', '和平', 'ﬁ', 'İ', '\u200f', '\ufeff', '\u0000', 'א', '٣',
);
const text = fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 40 }));

/** A text and two of its code points, the first not after the second. */
const cut = text.chain((whole) => {
  const points = [...whole].length;
  return fc.tuple(fc.nat(points), fc.nat(points)).map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) }));
});

const slice = (whole: string, start: number, end: number): string => [...whole].slice(start, end).join('');
const blank = (quote: string): boolean => /^[\s\u0085]*$/.test(quote);

describe('anchoring', () => {
  it('finds a quote cut from a text at its offsets', () => {
    fc.assert(fc.property(cut, ({ whole, start, end }) => {
      const exact = slice(whole, start, end);
      const anchor = anchorQuote(indexText(whole), { exact, start, end });
      if (blank(exact)) {
        expect(anchor.match).toBe('missing');
        return;
      }
      const { toCodePoint } = codePointIndex(whole);
      expect(anchor).toMatchObject({ match: 'exact', moved: false });
      expect([whole.slice(anchor.start, anchor.end), toCodePoint(anchor.start)]).toEqual([exact, start]);
    }), { numRuns: RUNS });
  });

  it('says exact only of a slice that is the quote, and else flags it, whatever the offsets', () => {
    const offset = fc.option(fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double(), fc.maxSafeInteger()), { nil: undefined });
    const around = fc.option(text, { nil: undefined });
    fc.assert(fc.property(text, fc.oneof(text, cut), offset, offset, around, around, (whole, quoted, start, end, prefix, suffix) => {
      const exact = typeof quoted === 'string' ? quoted : slice(quoted.whole, quoted.start, quoted.end);
      const doc = typeof quoted === 'string' ? whole : quoted.whole;
      const given = Object.fromEntries(Object.entries({ start, end, prefix, suffix }).filter(([, value]) => value !== undefined));
      const anchor = anchorQuote(indexText(doc), { exact, ...given });
      const found = doc.slice(anchor.start, anchor.end);
      if (anchor.match === 'exact') expect(found).toBe(exact);
      else if (anchor.match === 'normalised') {
        expect(found).not.toBe(exact);
        expect(normaliseForMatch(found).text).toBe(normaliseForMatch(exact).text);
      } else expect([anchor.start, anchor.end]).toEqual([-1, -1]);
      expect(anchor.candidates.length === 0).toBe(anchor.match !== 'ambiguous');
      if (anchor.start >= 0) expect(/^[\udc00-\udfff]/.test(doc.slice(anchor.start)) && /[\ud800-\udbff]$/.test(doc.slice(0, anchor.start))).toBe(false);
    }), { numRuns: RUNS });
  });

  it('finds a quote again after its spaces, quotation marks, apostrophes or dashes were changed', () => {
    const change = (quote: string): string => quote.replace(/\s+/g, ' ').replaceAll('’', "'").replaceAll('“', '"').replaceAll('–', '-').normalize('NFC');
    const joins = /^[\p{M}\u1160-\u11ff]/u;
    const spaced = /^\s/;
    fc.assert(fc.property(cut, ({ whole, start, end }) => {
      const original = slice(whole, start, end);
      const exact = change(original);
      const before = slice(whole, 0, start);
      const after = slice(whole, end, Infinity);
      // Folding keeps no cut before what joins the letter before it, or inside a run of spaces.
      fc.pre(!blank(exact) && !joins.test(original) && !joins.test(after));
      fc.pre(!(/\s$/.test(before) && spaced.test(original)) && !(/\s$/.test(original) && spaced.test(after)));
      const { match } = anchorQuote(indexText(whole), { exact, start, end });
      expect(['exact', 'normalised', 'ambiguous']).toContain(match);
    }), { numRuns: RUNS });
  });
});

describe('counting code points', () => {
  it('goes there and back, as iterating does', () => {
    fc.assert(fc.property(text, (whole) => {
      const { toUtf16, toCodePoint } = codePointIndex(whole);
      const offsets = [0];
      for (const character of whole) offsets.push((offsets.at(-1) ?? 0) + character.length);
      expect(offsets.map((_, point) => toUtf16(point))).toEqual(offsets);
      expect(offsets.map(toCodePoint)).toEqual([...offsets.keys()]);
      expect(toUtf16(offsets.length)).toBe(-1);
    }), { numRuns: RUNS });
  });
});

describe('normalising', () => {
  it('is NFC and folding of the whole, with a way back that never goes backwards', () => {
    fc.assert(fc.property(text, (whole) => {
      const { text: normal, starts } = normaliseForMatch(whole);
      expect(normal.normalize('NFC')).toBe(normal);
      expect([starts.length, starts.at(-1)]).toEqual([normal.length + 1, whole.length]);
      expect(starts.every((start, at) => at === 0 || start >= starts[at - 1]!)).toBe(true);
      expect(normaliseForMatch(normal).text).toBe(normal);
      expect(normaliseForMatch(whole.normalize('NFD')).text).toBe(normal);
    }), { numRuns: RUNS });
  });

  it('is within folding for search', () => {
    fc.assert(fc.property(text, (whole) => {
      expect(fold(normaliseForMatch(whole).text)).toBe(fold(whole));
    }), { numRuns: RUNS });
  });
});
