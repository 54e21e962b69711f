import type { ExportFailure, Work } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { breath } from './breath';

/** The longest edge and the area that browsers can still paint, in pixels. */
const LONGEST = 16_384;
const LARGEST = 8192 * 8192;

/** So many pixels are painted at once: a reader waits no longer than that for an answer. */
const STEP = 2_000_000;

export interface Raster {
  readonly blob: Blob;
  /** True where the drawing was too large to keep its full resolution. */
  readonly reduced: boolean;
}

/** The pixels a drawing of that size in px gets: `scale` for each px, or as many as can be painted, and no more than `longest` on an edge. */
export function pixelsFor(width: number, height: number, scale: number, longest = LONGEST): { readonly width: number; readonly height: number; readonly reduced: boolean } {
  const most = Math.min(longest / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  const density = Math.min(scale, most);
  return { width: Math.max(1, Math.floor(width * density)), height: Math.max(1, Math.floor(height * density)), reduced: most < scale };
}

/** Paints a drawing of ours (SVG, with its fonts inside) to a PNG, strip by strip. */
export async function rasterised(svg: string, scale: number, { progress, wanted }: Work, longest = LONGEST): Promise<Result<Raster, ExportFailure>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const { width, height, reduced } = pixelsFor(naturalWidth, naturalHeight, scale, longest);
    canvas.width = width;
    canvas.height = height;
    // Painted at once rather than when the file is asked for: that is what makes steps of it.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return fail('pictureTooLarge');
    const strip = Math.max(1, Math.floor(STEP / width));
    for (let top = 0; top < height; top += strip) {
      if (!wanted()) return fail('cancelled');
      context.save();
      context.beginPath();
      context.rect(0, top, width, strip);
      context.clip();
      context.drawImage(image, 0, 0, width, height);
      context.restore();
      context.getImageData(0, top, 1, 1);
      progress((Math.min(top + strip, height) / height) * PAINTED);
      await breath();
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!wanted()) return fail('cancelled');
    return blob === null ? fail('pictureTooLarge') : ok({ blob, reduced });
  } catch {
    return fail('pictureNotDrawn');
  } finally {
    // Frees the pixels at once: they can be 250 MB.
    canvas.width = 0;
    URL.revokeObjectURL(url);
  }
}

/** How much of the work is painting; the rest is writing the file. */
const PAINTED = 0.8;
