import type { TypeMark } from './tokens';

/** Corners on the square from -1 to 1, as the canvas library places them. */
export const CORNERS: Readonly<Record<Exclude<TypeMark['shape'], 'ellipse' | 'barrel'>, readonly (readonly [number, number])[]>> = {
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  hexagon: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  octagon: [[-0.4142, -1], [0.4142, -1], [1, -0.4142], [1, 0.4142], [0.4142, 1], [-0.4142, 1], [-1, 0.4142], [-1, -0.4142]],
  tag: [[-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  pentagon: [[0, -1], [1, -0.2361], [0.618, 1], [-0.618, 1], [-1, -0.2361]],
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** The outline of a shape as SVG path data, centred on 0, 0 and `size` px wide and high: what the rows, the legend and the exported pictures draw. */
export function symbolPath(shape: TypeMark['shape'], size: number): string {
  const r = size / 2;
  const at = (x: number, y: number): string => `${number(x * r)} ${number(y * r)}`;
  if (shape === 'ellipse') return `M${at(-1, 0)}A${number(r)} ${number(r)} 0 1 1 ${at(1, 0)}A${number(r)} ${number(r)} 0 1 1 ${at(-1, 0)}Z`;
  if (shape === 'barrel') {
    return `M${at(-1, -0.9)}L${at(-1, 0.9)}Q${at(-0.9, 1)} ${at(-0.5, 1)}L${at(0.5, 1)}Q${at(0.9, 1)} ${at(1, 0.9)}` +
      `L${at(1, -0.9)}Q${at(0.9, -1)} ${at(0.5, -1)}L${at(-0.5, -1)}Q${at(-0.9, -1)} ${at(-1, -0.9)}Z`;
  }
  return `M${CORNERS[shape].map(([x, y]) => at(x, y)).join('L')}Z`;
}
