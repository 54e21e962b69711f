import { pictureSize, readPicture } from '../core/picture/readPicture';
import type { ExportFailure, Work } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { inSteps } from './breath';
import { createPaintPen, facesReady } from './paintPen';

/** The longest edge and the area that browsers can still paint, in pixels. */
const LONGEST = 16_384;
const LARGEST = 8192 * 8192;

/** So many marks are painted at once. */
const STEP = 300;

export interface Raster {
  readonly blob: Blob;
  /** True where the drawing was too large to keep its full resolution. */
  readonly reduced: boolean;
  /** True where a face could not be had, so that names are in another. */
  readonly withoutFonts: boolean;
}

/** The pixels a drawing of that size in px gets: `scale` for each px, or as many as can be painted, and no more than `longest` on an edge. */
export function pixelsFor(width: number, height: number, scale: number, longest = LONGEST): { readonly width: number; readonly height: number; readonly reduced: boolean } {
  const most = Math.min(longest / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  const density = Math.min(scale, most);
  return { width: Math.max(1, Math.floor(width * density)), height: Math.max(1, Math.floor(height * density)), reduced: most < scale };
}

/**
 * Paints a drawing of ours (SVG) to a PNG, mark by mark. Not as an image: Chromium begins to read the fonts inside one when it is
 * first painted, says nothing of when it has them, and leaves out until then what is written in them. The page's own fonts can be waited for.
 */
export async function rasterised(svg: string, scale: number, { progress, wanted }: Work, longest = LONGEST): Promise<Result<Raster, ExportFailure>> {
  const canvas = document.createElement('canvas');
  try {
    const size = pictureSize(svg);
    const { width, height, reduced } = pixelsFor(size.width, size.height, scale, longest);
    const marks = readPicture(svg);
    const hasFaces = await facesReady(marks);
    canvas.width = width;
    canvas.height = height;
    // Painted at once rather than when the file is asked for: that is what makes steps of it.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return fail('pictureTooLarge');
    const pen = createPaintPen(context, [width / size.width, 0, 0, height / size.height, 0, 0]);
    const steps = function* (): Generator<void, true> {
      for (const [place, mark] of marks.entries()) {
        pen.draw(mark);
        if (place % STEP > 0) continue;
        context.getImageData(0, 0, 1, 1);
        progress((place / marks.length) * PAINTED);
        yield;
      }
      return true;
    };
    if ((await inSteps(steps(), wanted)) === null) return fail('cancelled');
    progress(PAINTED);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!wanted()) return fail('cancelled');
    return blob === null ? fail('pictureTooLarge') : ok({ blob, reduced, withoutFonts: !hasFaces });
  } catch {
    return fail('pictureNotDrawn');
  } finally {
    // Frees the pixels at once: they can be 250 MB.
    canvas.width = 0;
  }
}

/** How much of the work is painting; the rest is writing the file. */
const PAINTED = 0.8;
