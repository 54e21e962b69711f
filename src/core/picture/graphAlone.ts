import type { PictureInput } from './contract';
import { graphBlock } from './graphBlock';
import { createPen } from './pen';
import { element, num } from './xml';

/** Around the graph, in px. */
const MARGIN = 24;

/** The graph without title, legend and sources, in the middle of a sheet of that ratio, as an SVG for a thumbnail: its names are in whatever serif there is. In steps, as `graphBlock`. */
export function* graphAlone(input: PictureInput, ratio: number): Generator<'', string> {
  const pen = createPen(input.theme);
  const { svg, left, top, width, height } = yield* graphBlock(pen, input);
  const across = Math.ceil(Math.max(width + 2 * MARGIN, (height + 2 * MARGIN) * ratio));
  const size = { width: across, height: Math.ceil(across / ratio) };
  const ground = element('rect', { ...size, fill: pen.colour('paper') });
  const graph = element('g', { transform: `translate(${num((size.width - width) / 2 - left)} ${num((size.height - height) / 2 - top)})` }, svg);
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` }, ground + graph);
}
