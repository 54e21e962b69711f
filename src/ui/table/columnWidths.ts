import type { ColumnId } from '../../core/table/claimColumns';

/** Least width in px, and the share of the room that is left: quotes take most of it. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  number: [58, 0], subject: [160, 1], relation: [112, 0.6], object: [160, 1], told: [124, 0], saidBy: [136, 0.8], check: [104, 0], quote: [280, 4],
  document: [180, 1.4], part: [116, 0], when: [140, 0.4], certainty: [96, 0], method: [104, 0.2], score: [70, 0],
};

/** The template of every row's grid, and the width in px below which the table scrolls sideways. */
export function columnWidths(columns: readonly ColumnId[]): { readonly template: string; readonly least: number } {
  const widths = columns.map((id) => WIDTHS[id]);
  // Where nothing takes what is left, the last column does.
  const spread = widths.some(([, share]) => share > 0);
  const template = widths.map(([least, share], place) => {
    const part = spread || place < widths.length - 1 ? share : 1;
    return part === 0 ? `${least}px` : `minmax(${least}px, ${part}fr)`;
  });
  return { template: template.join(' '), least: widths.reduce((sum, [least]) => sum + least, 0) };
}
