import type { Matrix, PictureMark } from '../core/picture/readPicture';

type Values = PictureMark['values'];

const fontOf = (values: Values): string =>
  `${values['font-style'] ?? 'normal'} ${values['font-weight'] ?? '400'} ${values['font-size'] ?? '12'}px ${values['font-family'] ?? 'serif'}`;

/** Settles once the page has the faces in which marks are written; false where one of them can't be had. */
export async function facesReady(marks: readonly PictureMark[]): Promise<boolean> {
  const texts = new Map<string, string>();
  for (const { name, values, text } of marks) {
    if (name === 'text') texts.set(fontOf(values), (texts.get(fontOf(values)) ?? '') + text);
  }
  const loaded = [...texts].map(([font, text]) => document.fonts.load(font, text));
  return (await Promise.allSettled(loaded)).every(({ status }) => status === 'fulfilled');
}

/** Letters that are read from the right. */
const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Paints marks of a picture of ours as a browser paints the SVG. `ground`: from px of the picture to pixels. */
export function createPaintPen(context: CanvasRenderingContext2D, ground: Matrix): { readonly draw: (mark: PictureMark) => void } {
  // As SVG has it. Letters keep the places that the drawing gives them, whatever the pixels are.
  context.miterLimit = 4;
  context.textRendering = 'geometricPrecision';

  const paint = (values: Values, fill: () => void, stroke: () => void): void => {
    const fills = (values.fill ?? 'none') !== 'none';
    const strokes = (values.stroke ?? 'none') !== 'none';
    const filled = (): void => {
      if (!fills) return;
      context.fillStyle = values.fill ?? '';
      context.globalAlpha = Number(values['fill-opacity'] ?? 1);
      fill();
    };
    const stroked = (): void => {
      if (!strokes) return;
      context.strokeStyle = values.stroke ?? '';
      context.lineWidth = Number(values['stroke-width'] ?? 1);
      context.lineJoin = values['stroke-linejoin'] === 'round' ? 'round' : 'miter';
      context.setLineDash(values['stroke-dasharray']?.split(' ').filter((part) => part !== '').map(Number) ?? []);
      context.globalAlpha = Number(values['stroke-opacity'] ?? 1);
      stroke();
    };
    for (const step of values['paint-order'] === 'stroke' ? [stroked, filled] : [filled, stroked]) step();
  };

  return {
    draw: ({ name, values, matrix, text }) => {
      context.save();
      context.setTransform(...ground);
      context.transform(...matrix);
      if (name === 'rect') {
        const size = [Number(values.width), Number(values.height)] as const;
        paint(values, () => context.fillRect(0, 0, ...size), () => context.strokeRect(0, 0, ...size));
      } else if (name === 'path') {
        const path = new Path2D(values.d);
        paint(values, () => context.fill(path), () => context.stroke(path));
      } else {
        const [x, y] = [Number(values.x ?? 0), Number(values.y ?? 0)];
        context.font = fontOf(values);
        context.textAlign = values['text-anchor'] === 'middle' ? 'center' : 'left';
        context.direction = FROM_RIGHT.test(text) ? 'rtl' : 'ltr';
        paint(values, () => context.fillText(text, x, y), () => context.strokeText(text, x, y));
      }
      context.restore();
    },
  };
}
