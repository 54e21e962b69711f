import { parseEdtf } from '../../edtf';

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2}) \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

const spelt = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Day and month in their order; undefined where either may be the day. Between points the day stands first everywhere. */
const dayFirst = (first: string, sign: string, second: string): boolean | undefined => {
  if (sign === '.' || Number(first) > 12 || first === second) return true;
  return Number(second) > 12 ? false : undefined;
};

/** A date of a table in EDTF: as it is, or from the common ways to write a day (14/11/2022, 14.11.2022, 2022/11/14); null where it may be another day, or none. */
export const tableDate = (cell: string): string | null => {
  const yearFirst = YEAR_FIRST.exec(cell);
  const numeric = NUMERIC.exec(cell);
  let text = WITH_TIME.exec(cell)?.[1] ?? cell;
  if (yearFirst !== null) text = spelt(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
  if (numeric !== null) {
    const [, first = '', sign = '', second = '', year = ''] = numeric;
    const order = dayFirst(first, sign, second);
    if (order === undefined) return null;
    text = order ? spelt(year, second, first) : spelt(year, first, second);
  }
  return parseEdtf(text) === null ? null : text;
};
