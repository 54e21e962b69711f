import { describe, expect, it } from 'vitest';
import { labelBox, serifWidth, wrapLabel } from '../../../src/core/labels';
import { CANVAS } from '../../../src/model/tokens';

describe('serifWidth', () => {
  it('adds up the advances of the font', () => {
    // A 712, a 541, é 533 thousandths.
    expect(serifWidth('Aaé', 1000)).toBe(712 + 541 + 533);
  });

  it('gives a combining mark no width and a sign the font lacks some', () => {
    expect(serifWidth('e\u0301', 100)).toBe(serifWidth('e', 100));
    expect(serifWidth('国', 100)).toBe(100);
    expect(serifWidth('Ж', 100)).toBeGreaterThan(40);
  });
});

describe('wrapLabel', () => {
  it('keeps a short name on one line', () => {
    expect(wrapLabel('Sergey Naryshkin')).toEqual(['Sergey Naryshkin']);
  });

  it('breaks a longer one into lines of about equal width', () => {
    expect(wrapLabel('Conseil national de sécurité')).toEqual(['Conseil national', 'de sécurité']);
  });

  it('breaks after a hyphen and not at a no-break space', () => {
    expect(wrapLabel('Maison-Blanche', 12, 50)).toEqual(['Maison-', 'Blanche']);
    expect(wrapLabel('a\u00a0b c', 12, 20)).toEqual(['a\u00a0b', 'c']);
    expect(wrapLabel('one - two', 12, 300)).toEqual(['one - two']);
  });

  it('cuts a word wider than a line, and says where text is left out', () => {
    const lines = wrapLabel('W'.repeat(100));
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/…$/);
    for (const line of lines) expect(serifWidth(line, CANVAS.labelSize)).toBeLessThanOrEqual(CANVAS.labelWidth);
  });

  it('survives a name of a megabyte, an empty one and one that turns the text around', () => {
    expect(wrapLabel('x '.repeat(500_000)).length).toBeLessThanOrEqual(4);
    expect(wrapLabel('  ')).toEqual(['']);
    expect(wrapLabel('a\u202eb')).toEqual(['a b']);
  });
});

it('a label box is as wide as its widest line', () => {
  expect(labelBox(['Ukraine', 'U'])).toEqual({ width: serifWidth('Ukraine', CANVAS.labelSize), height: 2 * CANVAS.labelLine });
});
