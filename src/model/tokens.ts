import type { Stance } from './vocabulary';

/** A colour for paper by day and by night. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

export type Theme = 'light' | 'dark';

const shade = (light: string, dark: string): Shade => ({ light, dark });

/**
 * Every colour of the app, by the name of its CSS custom property (`--ink`). The stylesheets, the canvas and the
 * exported pictures all read this table. Text is at 4.5:1 on paper and panel, marks at 3:1, in both themes: a test holds it.
 */
export const COLOURS = {
  paper: shade('#FBFAF6', '#16181C'),
  panel: shade('#FFFFFF', '#1C1F24'),
  ink: shade('#1B1D22', '#ECEAE4'),
  soft: shade('#5E636C', '#A6ABB4'),
  rule: shade('#E6E2D9', '#33373E'),
  /** Borders of controls: 3:1 against paper and panel. */
  control: shade('#85888F', '#767B85'),
  wash: shade('#F3F0E8', '#23272D'),
  selection: shade('#B3261E', '#FF8A80'),
  selectionWash: shade('#FDF1EA', '#33221F'),
  found: shade('#2C6A4A', '#7CC79E'),
  partly: shade('#8A5A00', '#E3B45C'),
  missing: shade('#B3261E', '#FF8A80'),
  unchecked: shade('#5E636C', '#A6ABB4'),
  subjectTint: shade('#FCE9B8', '#4A3C12'),
  subjectLine: shade('#8C6A00', '#D9B54A'),
  objectTint: shade('#D3E5F7', '#1D3A57'),
  objectLine: shade('#2F6EA8', '#7DB4E6'),
  /** Lines of the graph at rest. */
  line: shade('#8B8A84', '#7F848D'),
  focus: shade('#1F5FBF', '#8AB8FF'),
  onSelection: shade('#FFFFFF', '#1B1D22'),
} as const satisfies Record<string, Shade>;

export type ColourName = keyof typeof COLOURS;

/** How a type of entity is drawn; the shape names are those of the canvas library, and the SVG draws the same. */
export interface TypeMark {
  readonly shape: 'ellipse' | 'rectangle' | 'hexagon' | 'diamond' | 'barrel' | 'octagon' | 'tag' | 'triangle' | 'pentagon';
  readonly colour: Shade;
}

const TYPE_MARKS: Readonly<Record<string, TypeMark>> = {
  Person: { shape: 'ellipse', colour: shade('#22568F', '#7FB2EA') },
  Organization: { shape: 'rectangle', colour: shade('#8C5A12', '#DDA95A') },
  Country: { shape: 'hexagon', colour: shade('#2C6A4A', '#74C49A') },
  Place: { shape: 'diamond', colour: shade('#5B616B', '#AEB4BE') },
  Group: { shape: 'barrel', colour: shade('#7A4A3A', '#D19A87') },
  Event: { shape: 'octagon', colour: shade('#6C3B78', '#C795D3') },
  Agreement: { shape: 'tag', colour: shade('#0E6B75', '#63BCC7') },
  Topic: { shape: 'triangle', colour: shade('#4F4A8C', '#A5A0E3') },
};

const OTHER_TYPE: TypeMark = { shape: 'pentagon', colour: shade('#5E636C', '#A6ABB4') };

/** The mark of a type; types a dataset brings of its own share one. */
export const typeMark = (type: string): TypeMark => (Object.hasOwn(TYPE_MARKS, type) ? TYPE_MARKS[type] : undefined) ?? OTHER_TYPE;

/** How a stance is drawn: a line pattern that survives greyscale, and a glyph that stands in rows and labels. */
export interface StanceMark {
  /** Dash pattern in px at zoom 1; empty for a solid line. */
  readonly dash: readonly number[];
  readonly double: boolean;
  readonly crossed: boolean;
  readonly width: number;
  readonly glyph: string;
}

export const STANCE_MARKS: Readonly<Record<Stance, StanceMark>> = {
  confirmed: { dash: [], double: true, crossed: false, width: 3.6, glyph: '=' },
  stated: { dash: [], double: false, crossed: false, width: 1.3, glyph: '–' },
  reported: { dash: [7, 4], double: false, crossed: false, width: 1.3, glyph: '»' },
  hedged: { dash: [1.5, 3.5], double: false, crossed: false, width: 1.6, glyph: '?' },
  denied: { dash: [], double: false, crossed: true, width: 1.3, glyph: '×' },
};

/** The mark of what is not shown, in px at zoom 1: finer and sparser than any line that stands for a claim, with a hollow dot at its end. */
export const TRACE = { ring: 1.2, width: 0.9, dash: [1, 5] } as const;

export const DISPUTED_GLYPH = '⚡';

/** On an edge that stands nowhere in the text. */
export const UNFOUND_GLYPH = '∅';

/** On an edge without evidence; its line is as much thinner than that of its stance. */
export const UNEVIDENCED_GLYPH = '◌';
export const UNEVIDENCED_WIDTH = 0.6;

/** Sizes of the canvas, in px at zoom 1. */
export const CANVAS = {
  symbol: 16,
  /** A symbol grows with the square root of its edges, up to this. */
  symbolMost: 26,
  labelSize: 12.5,
  labelLine: 15,
  /** A label is wrapped at this width. */
  labelWidth: 110,
  /** From the symbol's lower edge to the label's first line box. */
  labelGap: 3,
  edgeLabelSize: 11.5,
  arrow: 7,
  /** Room between a symbol's rim and the lines that end at it. */
  rim: 1.5,
  /** Diameter of the mark that an entity leaves where it is not shown, and of the mark on one that is pinned. */
  trace: 8,
  pin: 5,
  /** What a line's arrow and both symbols need beside its name. */
  edgeEnds: 48,
  /** A selected node's edges are named, unless they are more than can be read at once. */
  mostTold: 12,
  /** Distance between the curves of parallel edges. */
  bend: 34,
} as const;

/** The most the canvas draws one by one; above it the scene is an overview. Set by measuring. */
export const CANVAS_LIMIT = { nodes: 1000, edges: 3000 } as const;

export const FONTS = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Inter Variable', Inter, system-ui, sans-serif",
} as const;
