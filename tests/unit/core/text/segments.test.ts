import { expect, it } from 'vitest';
import { segments } from '../../../../src/core/text/segments';
import type { Mark } from '../../../../src/model/span';

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, start, end, entity: -1 });
const runs = (start: number, end: number, ...marks: Mark[]) => segments({ start, end }, marks).map((run) => [run.start, run.end, run.marks.map(({ kind }) => kind).join(' ')]);

it('is one run without marks', () => expect(runs(3, 9)).toEqual([[3, 9, '']]));
it('has no run where the span is empty', () => expect(runs(3, 3, mark('cue', 0, 9))).toEqual([]));
it('cuts at the ends of a mark', () => expect(runs(0, 9, mark('cue', 2, 5))).toEqual([[0, 2, ''], [2, 5, 'cue'], [5, 9, '']]));
it('nests, the outer first', () => expect(runs(0, 9, mark('subject', 2, 5), mark('support', 2, 9))).toEqual([[0, 2, ''], [2, 5, 'support subject'], [5, 9, 'support']]));
it('crosses', () => expect(runs(0, 9, mark('object', 4, 9), mark('subject', 2, 6))).toEqual([[0, 2, ''], [2, 4, 'subject'], [4, 6, 'subject object'], [6, 9, 'object']]));
it('keeps the order of marks of the same stretch', () => expect(runs(0, 2, mark('subject', 0, 2), mark('mention', 0, 2))).toEqual([[0, 2, 'subject mention']]));
it('cuts marks to the span, and leaves out what is beyond', () => expect(runs(3, 6, mark('support', 0, 9), mark('cue', 0, 3), mark('time', 6, 8), mark('object', 5, 7)))
  .toEqual([[3, 5, 'support'], [5, 6, 'support object']]));
it('passes over marks that mark nothing', () => expect(runs(0, 9, mark('cue', 4, 4), mark('time', 6, 2), mark('object', NaN, 3))).toEqual([[0, 9, '']]));
it('gives marks whole, even where they reach beyond', () => {
  const wide = mark('support', 0, 9);
  expect(segments({ start: 3, end: 6 }, [wide])[0]?.marks[0]).toBe(wide);
});
