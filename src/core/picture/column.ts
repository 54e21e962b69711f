import type { Face } from './contract';
import type { Pen } from './pen';
import { textWidth, wrapped } from './textWidth';
import { element, num } from './xml';

/** Text set line under line from the top of a column, `width` px wide; `scale` enlarges it where the graph is large. */
export interface Column {
  readonly space: (height: number) => void;
  readonly rule: () => void;
  readonly paragraph: (face: Face, text: string, size: number, lead: number, values?: Readonly<Record<string, string | number>>, most?: number) => void;
  /** Small pieces with a word each, side by side, as many to a row as fit. */
  readonly flow: (items: readonly { readonly draw: string; readonly drawWidth: number; readonly word: string }[], size: number, lead: number) => void;
  /** What was set so far, and how high it is. */
  readonly svg: () => string;
  readonly height: () => number;
}

export function createColumn(pen: Pen, width: number, scale: number): Column {
  const parts: string[] = [];
  let y = 0;
  return {
    space: (height) => {
      y += height * scale;
    },
    rule: () => {
      parts.push(element('path', { d: `M0 ${num(y)}H${num(width)}`, stroke: pen.colour('rule'), 'stroke-width': scale }));
    },
    paragraph: (face, text, size, lead, values = {}, most = 12) => {
      for (const line of wrapped(text, size * scale, width, most)) {
        y += lead * scale;
        parts.push(pen.write(face, line, { y: y - (lead - size) * 0.5 * scale - size * 0.16 * scale, 'font-size': size * scale, fill: pen.colour('ink'), ...values }));
      }
    },
    flow: (items, size, lead) => {
      const gap = 22 * scale;
      let x = 0;
      if (items.length > 0) y += lead * scale;
      for (const { draw, drawWidth, word } of items) {
        const mark = (drawWidth + 7) * scale;
        const own = mark + textWidth(word, size * scale);
        if (x > 0 && x + own > width) {
          x = 0;
          y += lead * scale;
        }
        const middle = y - (lead * scale) / 2;
        parts.push(element('g', { transform: `translate(${num(x)} ${num(middle)}) scale(${num(scale)})` }, draw));
        parts.push(pen.write('sans', word, { x: x + mark, y: middle + size * 0.36 * scale, 'font-size': size * scale, fill: pen.colour('ink') }));
        x += own + gap;
      }
    },
    svg: () => parts.join(''),
    height: () => y,
  };
}
