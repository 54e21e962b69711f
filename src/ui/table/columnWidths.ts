import type { ColumnId } from '../../core/table/claimColumns';

/** Least width in px, and the share of the room that is left: quotes take most of it. What has two lines needs little. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  number: [58, 0], subject: [128, 1], relation: [84, 0.7], object: [114, 1], told: [90, 0], saidBy: [112, 1], check: [62, 0], quote: [170, 2.6],
  document: [140, 1.2], part: [104, 0], when: [104, 0.4], certainty: [92, 0], method: [92, 0.2], score: [66, 0],
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
