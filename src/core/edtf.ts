/** Days since 1970-01-01, both included; infinite where the interval is open. */
export interface Period {
  readonly earliest: number;
  readonly latest: number;
}

/** Months after January and number of months of seasons, quarters and the like (ISO 8601-2, 4.8; a season of no hemisphere is the northern one). */
const SEASONS: ReadonlyMap<number, readonly [first: number, months: number]> = new Map([
  [21, [2, 3]], [22, [5, 3]], [23, [8, 3]], [24, [11, 3]],
  [25, [2, 3]], [26, [5, 3]], [27, [8, 3]], [28, [11, 3]],
  [29, [8, 3]], [30, [11, 3]], [31, [2, 3]], [32, [5, 3]],
  [33, [0, 3]], [34, [3, 3]], [35, [6, 3]], [36, [9, 3]],
  [37, [0, 4]], [38, [4, 4]], [39, [8, 4]],
  [40, [0, 6]], [41, [6, 6]],
]);

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Day number of a month's first day in the proleptic Gregorian calendar; `month` counts from 0 and may run over into other years. */
const firstOf = (year: number, month: number): number => {
  // Years are counted from March, so that the leap day stands last (Hinnant, days_from_civil).
  const months = year * 12 + month - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) - 719468;
};

const monthsFrom = (year: number, month: number, count: number): Period =>
  ({ earliest: firstOf(year, month), latest: firstOf(year, month + count) - 1 });

const parseDate = (text: string): Period | null => {
  const found = DATE.exec(TIME.exec(text)?.[1] ?? text);
  const [, years = '', month, day] = found ?? [];
  if (years === '' || years === '-0000') return null;
  if (years.includes('X')) {
    if (month !== undefined && month !== 'XX') return null;
    if (day !== undefined && day !== 'XX') return null;
    return monthsFrom(Number(years.replaceAll('X', '0')), 0, years.endsWith('XX') ? 1200 : 120);
  }
  const year = Number(years);
  if (month === undefined || month === 'XX') return day === undefined || day === 'XX' ? monthsFrom(year, 0, 12) : null;
  const season = SEASONS.get(Number(month));
  if (season) return day === undefined ? monthsFrom(year, season[0], season[1]) : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const whole = monthsFrom(year, Number(month) - 1, 1);
  if (day === undefined || day === 'XX') return whole;
  const at = whole.earliest + Number(day) - 1;
  return Number(day) >= 1 && at <= whole.latest ? { earliest: at, latest: at } : null;
};

/** An interval's end: open ('..') and unknown (nothing) are alike to us, for neither rules a day out. */
const isOpen = (text: string): boolean => text === '..' || text === '';

/**
 * Reads a date of EDTF (ISO 8601-2) levels 0 and 1: year, month, day, seasons, unspecified digits ('202X', '2022-XX'), qualifiers
 * ('?', '~', '%', which change no bound), intervals and open intervals; of a time of day, the day as written. Null for all else.
 */
export const parseEdtf = (text: string): Period | null => {
  const ends = text.split('/');
  if (ends.length === 1) return parseDate(text);
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (isOpen(from) && isOpen(to))) return null;
  const first = isOpen(from) ? null : parseDate(from);
  const last = isOpen(to) ? null : parseDate(to);
  if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return null;
  const earliest = first?.earliest ?? -Infinity;
  const latest = last?.latest ?? Infinity;
  return earliest <= latest ? { earliest, latest } : null;
};

/** True where two periods share a day; an undated one (null) overlaps everything. */
export const overlaps = (a: Period | null, b: Period | null): boolean =>
  a === null || b === null || (a.earliest <= b.latest && b.earliest <= a.latest);
