import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import serifItalicLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import serifItalicLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import type { Face, PictureFont, Subset } from '../core/picture/contract';
import { base64 } from '../platform/base64';

const FILES: Readonly<Record<Face, Readonly<Record<Subset, string>>>> = {
  serif: { latin: serifLatin, latinExt: serifLatinExt },
  serifItalic: { latin: serifItalicLatin, latinExt: serifItalicLatinExt },
  sans: { latin: interLatin, latinExt: interLatinExt },
};

/** Fetches parts of the app's own fonts; those that can't be had are left out. */
export async function pictureFonts(needed: readonly { readonly face: Face; readonly subset: Subset }[]): Promise<readonly PictureFont[]> {
  const fonts = await Promise.all(
    needed.map(async ({ face, subset }): Promise<readonly PictureFont[]> => {
      const file = FILES[face][subset];
      // In a living page the font is in its address already, and nothing may be fetched.
      if (file.startsWith('data:')) return [{ face, subset, base64: file.slice(file.indexOf(',') + 1) }];
      try {
        const response = await fetch(file);
        return response.ok ? [{ face, subset, base64: base64(new Uint8Array(await response.arrayBuffer())) }] : [];
      } catch {
        return [];
      }
    }),
  );
  return fonts.flat();
}
