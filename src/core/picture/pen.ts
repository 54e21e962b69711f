import type { Paper } from '../../model/picture';
import { COLOURS, type ColourName, FONTS, type Shade, type Theme } from '../../model/tokens';
import type { Face, PictureFont, Subset } from './contract';
import { textLine } from './xml';

/** Writes text in the faces of the app and remembers which signs each face was used for, so that no more of it is embedded. */
export interface Pen {
  readonly colour: (name: ColourName) => string;
  readonly paper: Paper;
  /** The colour of what is set off from the lines behind it; 'none' where nobody knows the ground. */
  readonly ground: string;
  readonly shade: (shade: Shade) => string;
  readonly write: (face: Face, text: string, values: Readonly<Record<string, string | number | undefined>>) => string;
  readonly needs: () => readonly { readonly face: Face; readonly subset: Subset }[];
}

const FAMILIES: Readonly<Record<Face, { readonly stack: string; readonly style: 'normal' | 'italic'; readonly weights: string }>> = {
  serif: { stack: FONTS.serif, style: 'normal', weights: '200 900' },
  serifItalic: { stack: FONTS.serif, style: 'italic', weights: '200 900' },
  sans: { stack: FONTS.sans, style: 'normal', weights: '100 900' },
};

/** The ranges of the fonts' files, as their package gives them. */
const RANGES: Readonly<Record<Subset, string>> = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

const LATIN_EXT = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/;

/** For a printer: black on white, and grey for what is soft or a line. Outlines, fillings and patterns tell the rest. */
const PRINTED: Partial<Readonly<Record<ColourName, string>>> = {
  paper: '#FFFFFF', ink: '#000000', soft: '#333333', line: '#555555', control: '#555555', rule: '#AAAAAA', selection: '#000000', missing: '#000000', partly: '#000000',
};

export function createPen(screen: Theme, paper: Paper = 'screen'): Pen {
  const theme = paper === 'print' ? 'light' : screen;
  const used = new Map<Face, boolean>();
  const colour = (name: ColourName): string => (paper === 'print' ? PRINTED[name] : undefined) ?? COLOURS[name][theme];
  return {
    colour,
    paper,
    ground: paper === 'transparent' ? 'none' : colour('paper'),
    shade: (shade) => (paper === 'print' ? '#000000' : shade[theme]),
    write: (face, text, values) => {
      used.set(face, used.get(face) === true || LATIN_EXT.test(text));
      const { stack, style } = FAMILIES[face];
      return textLine(text, { 'font-family': stack, 'font-style': style === 'italic' ? style : undefined, 'unicode-bidi': 'plaintext', ...values });
    },
    needs: () =>
      [...used].flatMap(([face, extended]) => [
        { face, subset: 'latin' as const },
        ...(extended ? [{ face, subset: 'latinExt' as const }] : []),
      ]),
  };
}

/** The stylesheet that gives a picture the fonts it needs, out of those at hand; empty where there are none. */
export function fontFaces(pen: Pen, fonts: readonly PictureFont[]): string {
  const faces = pen.needs().flatMap(({ face, subset }) => {
    const font = fonts.find((other) => other.face === face && other.subset === subset);
    if (font === undefined || !/^[A-Za-z0-9+/=]+$/.test(font.base64)) return [];
    const { stack, style, weights } = FAMILIES[face];
    const family = stack.slice(0, stack.indexOf(','));
    return [
      `@font-face{font-family:${family};font-style:${style};font-weight:${weights};` +
        `src:url(data:font/woff2;base64,${font.base64}) format('woff2');unicode-range:${RANGES[subset]}}`,
    ];
  });
  return faces.length === 0 ? '' : `<style>${faces.join('')}</style>`;
}
