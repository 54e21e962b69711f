import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourName, type Shade, type Theme, typeMark } from '../../../src/model/tokens';
import { ENTITY_TYPES } from '../../../src/model/vocabulary';

/** WCAG 2: relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const THEMES: readonly Theme[] = ['light', 'dark'];
const GROUNDS: readonly ColourName[] = ['paper', 'panel'];

/** Text that stands on a ground other than paper and panel besides. */
const TEXT: Readonly<Partial<Record<ColourName, readonly ColourName[]>>> = {
  ink: [...GROUNDS, 'wash', 'selectionWash', 'subjectTint', 'objectTint'],
  soft: [...GROUNDS, 'wash', 'selectionWash'],
  selection: [...GROUNDS, 'selectionWash'],
  found: [...GROUNDS, 'wash'],
  partly: [...GROUNDS, 'wash'],
  missing: [...GROUNDS, 'wash', 'selectionWash'],
  unchecked: [...GROUNDS, 'wash'],
  onSelection: ['selection'],
};

const MARKS: Readonly<Partial<Record<ColourName, readonly ColourName[]>>> = {
  control: GROUNDS,
  line: GROUNDS,
  focus: [...GROUNDS, 'wash', 'selectionWash'],
  subjectLine: [...GROUNDS, 'subjectTint', 'selectionWash'],
  objectLine: [...GROUNDS, 'objectTint', 'selectionWash'],
};

const pairs = (table: Readonly<Partial<Record<ColourName, readonly ColourName[]>>>): [ColourName, ColourName][] =>
  Object.entries(table).flatMap(([name, grounds]) => grounds.map((ground): [ColourName, ColourName] => [name as ColourName, ground]));

describe.each(THEMES)('the tokens by %s', (theme) => {
  it('knows the ratio of black on white', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });

  it.each(pairs(TEXT))('%s can be read on %s', (name, ground) => {
    expect(contrast(COLOURS[name][theme], COLOURS[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(MARKS))('%s can be seen on %s', (name, ground) => {
    expect(contrast(COLOURS[name][theme], COLOURS[ground][theme])).toBeGreaterThanOrEqual(3);
  });

  it.each([...ENTITY_TYPES, 'SomethingElse'])('the mark of %s can be seen on paper, panel and wash', (type) => {
    const { colour } = typeMark(type);
    for (const ground of [...GROUNDS, 'wash'] as const) expect(contrast(colour[theme], COLOURS[ground][theme])).toBeGreaterThanOrEqual(3);
  });

  it('says each colour as six hexadecimal digits', () => {
    const shades: readonly Shade[] = [...Object.values(COLOURS), ...ENTITY_TYPES.map((type) => typeMark(type).colour)];
    for (const shade of shades) expect(shade[theme]).toMatch(/^#[0-9A-F]{6}$/);
  });
});

describe('the marks of types', () => {
  it('have a shape each, so that colour is never all there is', () => {
    const shapes = [...ENTITY_TYPES, 'SomethingElse'].map((type) => typeMark(type).shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('are not taken from what every object has', () => {
    expect(typeMark('constructor')).toBe(typeMark('SomethingElse'));
  });
});
