import type { Paper } from '../../model/picture';

/** A page and where the picture stands on it, in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Points for each px of the picture, and its left upper corner. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Points in a px, and the longest edge that a page may have. */
const POINTS = 0.75;
const LONGEST = 14_400;

/** Short and long edge, in points. */
const A4 = [595.28, 841.89] as const;
const A3 = [841.89, 1190.55] as const;
const MARGIN = 17;

/** Below this many points for each px, names can't be read: the larger page is taken. */
const READABLE = 0.42;

/** The page of a picture of that size in px: its own size, or, to be printed, A4 or A3, whichever way it stands better. */
export function pdfPage(width: number, height: number, paper: Paper): PdfPage {
  if (paper !== 'print') {
    const scale = Math.min(POINTS, LONGEST / Math.max(width, height));
    return { width: width * scale, height: height * scale, scale, left: 0, top: 0 };
  }
  const small = onSheet(width, height, A4);
  return small.scale < READABLE ? onSheet(width, height, A3) : small;
}

function onSheet(width: number, height: number, [short, long]: readonly [number, number]): PdfPage {
  const [pageWidth, pageHeight] = width > height ? [long, short] : [short, long];
  const scale = Math.min(POINTS, (pageWidth - 2 * MARGIN) / width, (pageHeight - 2 * MARGIN) / height);
  return { width: pageWidth, height: pageHeight, scale, left: (pageWidth - width * scale) / 2, top: Math.min((pageHeight - height * scale) / 2, 2 * MARGIN) };
}
