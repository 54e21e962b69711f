import type { jsPDF } from 'jspdf';
import { base64 } from '../base64';
import sans from './fonts/sans.ttf?url';
import serif from './fonts/serif.ttf?url';
import serifBold from './fonts/serifBold.ttf?url';
import serifItalic from './fonts/serifItalic.ttf?url';

const FILES = { sans, serif, serifBold, serifItalic } as const;

export type PdfFace = keyof typeof FILES;

/** The fonts a PDF holds, in base64: fixed weights as TrueType, which is all that it knows. */
export type PdfFonts = Readonly<Record<PdfFace, string>>;

/** Fetches them; null where one can't be had. In a living page they stand in their addresses, and nothing may be fetched. */
export async function fetchPdfFonts(): Promise<PdfFonts | null> {
  const files = await Promise.all(
    Object.entries(FILES).map(async ([face, file]): Promise<readonly [string, string]> => {
      if (file.startsWith('data:')) return [face, file.slice(file.indexOf(',') + 1)];
      return [face, await fetched(file).catch(() => '')];
    }),
  );
  return files.every(([, file]) => file !== '') ? (Object.fromEntries(files) as PdfFonts) : null;
}

/** '' where it can't be had; rejects where it breaks off on the way. */
async function fetched(file: string): Promise<string> {
  const response = await fetch(file);
  return response.ok ? base64(new Uint8Array(await response.arrayBuffer())) : '';
}

export function addFonts(pdf: jsPDF, fonts: PdfFonts): void {
  for (const [face, file] of Object.entries(fonts)) {
    pdf.addFileToVFS(`${face}.ttf`, file);
    pdf.addFont(`${face}.ttf`, face, 'normal', undefined, 'Identity-H');
  }
}

/** Which of them sets a text of the picture. */
export function faceOf(values: Readonly<Record<string, string>>): PdfFace {
  if (values['font-family']?.includes('Inter') === true) return 'sans';
  if (values['font-style'] === 'italic') return 'serifItalic';
  return Number(values['font-weight'] ?? 400) >= 600 ? 'serifBold' : 'serif';
}

/** What stands for a letter that the fonts do not have. */
const MISSING = '\u00a4';

/** Signs that look like another one, which the fonts have. */
const ALIKE: Readonly<Record<string, string>> = { '\u2009': ' ', '\u202f': '\u00a0', '\u2007': '\u00a0', '\u2011': '-', '\u2010': '-', '\u2212': '–', '\ufe0e': '', '\u200b': '', '\u200e': '', '\u200f': '', '\u00ad': '' };

/** A text as a font can set it, and whether it has letters that it can't. */
export function settable(text: string, has: (code: number) => boolean): { readonly text: string; readonly missing: boolean } {
  let missing = false;
  let set = '';
  for (const sign of text.normalize('NFC')) {
    const alike = has(sign.codePointAt(0) ?? 0) ? sign : ALIKE[sign];
    if (alike === undefined) missing = true;
    set += alike ?? MISSING;
  }
  return { text: set, missing };
}
