import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/core/text/segments';
import { splitSentences } from '../../src/core/text/sentences';
import type { Mark } from '../../src/model/span';

const RUNS = 5_000;

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const mark: fc.Arbitrary<Mark> = fc.record({
  start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }),
  kind: fc.constantFrom('subject', 'object', 'source', 'cue', 'support', 'mention'), entity: fc.nat(3),
});

describe('segments', () => {
  it('abut, in order, and together are the span', () => {
    fc.assert(fc.property(span, fc.array(mark, { maxLength: 12 }), (whole, marks) => {
      const runs = segments(whole, marks);
      expect([whole.start, ...runs.map(({ end }) => end)]).toEqual([...runs.map(({ start }) => start), whole.end]);
      expect(runs.every(({ start, end }) => end > start)).toBe(true);
    }), { numRuns: RUNS });
  });

  it('bear exactly the marks that cover them, the outer first, and differ from their neighbours', () => {
    fc.assert(fc.property(span, fc.array(mark, { maxLength: 12 }), (whole, marks) => {
      const runs = segments(whole, marks);
      for (const [place, run] of runs.entries()) {
        expect(new Set(run.marks)).toEqual(new Set(marks.filter(({ start, end }) => start <= run.start && end >= run.end)));
        expect(run.marks).toHaveLength(new Set(run.marks).size);
        for (const [inner, { end, start }] of run.marks.entries()) {
          const outer = run.marks[inner - 1];
          if (outer && Math.max(outer.start, whole.start) === Math.max(start, whole.start)) expect(outer.end).toBeGreaterThanOrEqual(end);
        }
        if (place > 0) expect(run.marks).not.toEqual(runs[place - 1]!.marks);
      }
    }), { numRuns: RUNS });
  });
});

describe('sentences', () => {
  const piece = fc.constantFrom(
    'Moscou', 'a dit', 'M.', 'U.S.', 'J.-P.', 'etc.', 'n°', '5', '3.', '«', '»', '"', '?', '!', '…', '.', ', ', ' ', ' ', '\u00a0', '\n', '\r\n', '\u2028', '😀', '和平。', '(', ')', 'Il', 'é', '\u0301', '\ud83d',
  );
  const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
  const lang = fc.constantFrom('fr', 'en', 'de', 'es', 'it', 'zh', 'und', 'not a tag');
  const blank = (between: string): boolean => /^[\s\u0085]*$/.test(between);

  it('hold all but white space, in order and without overlap, and no line break', () => {
    fc.assert(fc.property(text, lang, (whole, language) => {
      let at = 0;
      for (const [start, end] of splitSentences(whole, language)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(blank(whole.slice(at, start))).toBe(true);
        const sentence = whole.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/);
        at = end;
      }
      expect(blank(whole.slice(at))).toBe(true);
    }), { numRuns: RUNS });
  });

  it('stay the same on a line longer than the window', () => {
    const filler = 'Le début est là. ';
    const oneLine = fc.array(piece.filter((part) => !/[\n\r\u2028]/.test(part)), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(oneLine, fc.integer({ min: 120, max: 130 }), (tail, count) => {
      const split = (whole: string): string[] => splitSentences(whole, 'fr').map(([start, end]) => whole.slice(start, end));
      expect(split(filler.repeat(count) + tail)).toEqual([...Array<string>(count - 1).fill(filler.trim()), ...split(filler + tail)]);
    }), { numRuns: 300 });
  });
});
