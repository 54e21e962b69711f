import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/core/search';
import { foldedSpans } from '../../src/core/search/foldedSpans';
import { matchSpans } from '../../src/core/search/matchSpans';
import { searchQuery } from '../../src/core/search/searchQuery';
import { fold } from '../../src/core/text/normalise';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';

const RUNS = 4_000;

/** Letters that fold to more, fewer or other letters, marks that join them, and spaces of all kinds. */
const letter = fc.constantFrom(
  'a', 'b', 'A', 'é', 'É', 'e\u0301', 'œ', 'Œ', 'ß', 'İ', 'I', 'Σ', 'ς', 'ø', 'ł', 'ﬁ', '\u0301', '\u0323', ' ', '  ', '\u00a0', '\n', '\u202f', '’', '«', '–',
  '한', '하', 'कि', 'क', '\u093c', '漢', '字', '😀', 'ب', 'بَ', '-', '`', '\u00b4',
);
const text = fc.oneof(fc.array(letter, { maxLength: 14 }).map((letters) => letters.join('')), fc.string({ unit: 'binary', maxLength: 20 }));

describe('folding with the way back', () => {
  it('folds as `fold` does, and each unit comes from whole characters, in order', () => {
    fc.assert(fc.property(text, (original) => {
      const { text: folded, starts, ends } = foldedSpans(original);
      expect(folded).toBe(fold(original));
      expect(starts).toHaveLength(folded.length);
      for (let at = 0; at < folded.length; at += 1) {
        expect(starts[at]!).toBeLessThan(ends[at]!);
        if (at > 0) expect(starts[at]! >= ends[at - 1]! || (starts[at] === starts[at - 1] && ends[at] === ends[at - 1])).toBe(true);
      }
    }), { numRuns: RUNS });
  });
});

/** A text and some of its own letters, as they might be typed. */
const asked = text.chain((original) => fc.tuple(fc.constant(original), fc.nat(Math.max(0, original.length)), fc.integer({ min: 1, max: 6 })));

describe('what is marked', () => {
  it('is, folded, the word that was looked for, or the whole characters that hold it', () => {
    fc.assert(fc.property(asked, ([original, from, length]) => {
      const typed = original.slice(from, from + length);
      const query = searchQuery(typed);
      if (query?.words.every((word) => fold(original).includes(word)) !== true) return;
      const spans = matchSpans(original, query);
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.length).toBeLessThanOrEqual(query.words.length);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const marked = fold(original.slice(start, end));
        const held = query.words.filter((word) => marked.includes(word));
        expect(held, JSON.stringify([original, typed, marked])).not.toEqual([]);
        // Nothing is marked but for the sake of a word.
        const characters = [...original.slice(start, end).matchAll(/[\s\S]\p{M}*/gu)].map(([character]) => character);
        const inner = fold(characters.slice(1, -1).join(''));
        expect(held.join('').length).toBeGreaterThanOrEqual(inner.length);
      }
    }), { numRuns: RUNS });
  });

  it('is exactly the word in text whose letters fold one by one', () => {
    const plain = fc.array(fc.constantFrom('a', 'B', 'é', 'e\u0301', 'Ç', ' ', 'z', 'ñ', 'Σ', '漢', '😀'), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(plain, fc.nat(11), fc.integer({ min: 1, max: 4 }), (letters, from, length) => {
      const original = letters.join('');
      const query = searchQuery(letters.slice(from, from + length).join(''));
      if (query === null) return;
      for (const { start, end } of matchSpans(original, query)) expect(query.words).toContain(fold(original.slice(start, end)));
    }), { numRuns: RUNS });
  });
});

describe('search', () => {
  it('finds exactly the names that hold every word', () => {
    const names = fc.array(text.filter((name) => name.isWellFormed() && name.trim() !== ''), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(names, text, (all, typed) => {
      const dataset = load({ ...graphFile({}, []), entities: all.map((name, place) => ({ id: `e${place}`, type: 'Person', name: { en: name } })) });
      const words = fold(typed.toWellFormed()).split(' ').filter((word) => word !== '');
      const wanted = dataset.entities.names.flatMap((name, row) => (words.length > 0 && words.every((word) => fold(name['en'] ?? '').includes(word)) ? [row] : []));
      const { count, rows } = search(dataset, 'entities', typed, 'en', 100);
      expect(rows.map(({ row }) => row).sort()).toEqual(wanted);
      expect(count).toBe(wanted.length);
      for (const { row, text: shown } of rows) expect(dataset.entities.names[row]?.['en']).toBe(shown);
    }), { numRuns: 300 });
  });
});
