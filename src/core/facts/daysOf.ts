import { parseEdtf } from '../edtf';

const MILLISECONDS_A_DAY = 86_400_000;

/** Beyond these years a day is no `YYYY-MM-DD`. */
const [FIRST, LAST] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)];

/** A day number (since 1970-01-01) as `YYYY-MM-DD`; undefined where it is open or too far away. */
function written(day: number): string | undefined {
  const time = day * MILLISECONDS_A_DAY;
  return time >= FIRST && time <= LAST ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/** First and last day of an EDTF date, as `YYYY-MM-DD`, both included; undefined where that end is open, or the date says nothing. */
export function daysOf(edtf: string | undefined): { readonly start: string | undefined; readonly end: string | undefined } {
  const period = edtf === undefined ? null : parseEdtf(edtf);
  return { start: period === null ? undefined : written(period.earliest), end: period === null ? undefined : written(period.latest) };
}
