import { describe, expect, it } from 'vitest';
import { type MentionSlot, spreadMentions } from '../../../../src/core/columns/spreadMentions';
import { indexText } from '../../../../src/core/text/anchor';

const text = 'The European Union met Union leaders of the European Union.';
const slot = (entity: number, words: string, at?: number): MentionSlot => ({
  entity, document: 0, words: at === undefined ? words : undefined, covered: 0,
  places: at === undefined ? [] : [{ document: 0, start: at, end: at + words.length, match: 'exact' }],
});
const spread = (...slots: MentionSlot[]): number[][] => {
  spreadMentions(slots, () => indexText(text));
  return slots.map(({ places }) => places.map(({ start }) => start));
};

describe('spreadMentions', () => {
  it('takes each whole-word occurrence', () => {
    expect(spread(slot(0, 'European Union'), slot(1, 'Uni'))).toEqual([[4, 44], []]);
  });

  it('leaves out what a longer mention covers, whichever comes first', () => {
    expect(spread(slot(1, 'Union'), slot(0, 'European Union'))).toEqual([[23], [4, 44]]);
  });

  it('counts a mention with offsets among the longer ones', () => {
    const union = slot(1, 'Union');
    expect(spread(union, slot(0, 'European Union', 4))[0]).toEqual([23, 53]);
    expect(union.covered).toBe(1);
  });

  it('gives one place to two entities of the same name, and to one entity once', () => {
    expect(spread(slot(0, 'European Union'), slot(1, 'European Union'), slot(0, 'European Union'))).toEqual([[4, 44], [4, 44], []]);
    expect(spread(slot(0, 'European Union'), slot(0, 'European Union', 4))).toEqual([[44], [4]]);
  });

  it('does nothing without a text', () => {
    const alone = slot(0, 'Union');
    spreadMentions([alone], () => undefined);
    expect(alone.places).toEqual([]);
  });
});
