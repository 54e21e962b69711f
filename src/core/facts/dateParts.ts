import { parseEdtf } from '../edtf';

/** A date as year, month and day, as far as it goes; an interval has two. */
export type DateParts = readonly (readonly number[])[];

const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/;

/** The parts of an EDTF date that is a year, a month, a day or an interval of such; undefined for any other, which only stands as text. */
export function dateParts(edtf: string): DateParts | undefined {
  if (parseEdtf(edtf) === null) return undefined;
  const parts = edtf.split('/').map((end) => (PLAIN.exec(end.replace(/T.*$/, ''))?.[0] ?? '').replace(/[?~%]$/, '').split('-').map(Number));
  // Beyond twelve, a month is a season; what is no plain date has no year.
  return parts.every(([year = 0, month = 1]) => year > 0 && month <= 12) ? parts : undefined;
}
