import type { ExportFailure } from '../model/ports';
import { fail, ok, type Result } from '../model/result';

/** Device pixels for each px of the drawing, and the longest edge that browsers can still paint. */
const DENSITY = 2;
const LONGEST = 8192;

export interface Raster {
  readonly blob: Blob;
  /** True where the drawing was too large to keep its full resolution. */
  readonly reduced: boolean;
}

/** The pixels a drawing of that size in px gets. */
function pixelsFor(width: number, height: number, longest: number): { readonly width: number; readonly height: number; readonly reduced: boolean } {
  const most = longest / Math.max(width, height);
  const density = Math.min(DENSITY, most);
  return { width: Math.max(1, Math.floor(width * density)), height: Math.max(1, Math.floor(height * density)), reduced: most < DENSITY };
}

/** Paints a drawing of ours (SVG, with its background and its fonts inside) to a PNG, no edge of which has more than `longest` pixels. */
export async function rasterised(svg: string, longest = LONGEST): Promise<Result<Raster, ExportFailure>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height, reduced } = pixelsFor(image.naturalWidth, image.naturalHeight, longest);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return fail('pictureTooLarge');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Frees the pixels at once: they can be 250 MB.
    canvas.width = 0;
    return blob === null ? fail('pictureTooLarge') : ok({ blob, reduced });
  } catch {
    return fail('pictureNotDrawn');
  } finally {
    URL.revokeObjectURL(url);
  }
}
