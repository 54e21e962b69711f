import { parseEdtf } from '../../edtf';
import type { Scalar } from './graph';

/** A year alone is a date only where the file says it counts in dates. */
const FULL = /^\d{4}-\d{2}(-\d{2})?(T|[?~%]?$)/;

/** A date with its time of day and zone as XML has them, as EDTF has it: a day. */
const day = (text: string): string => text.trim().replace(/^(\d{4}-\d{2}-\d{2})(T.*|Z|[+-]\d{2}:\d{2})$/, '$1');

/** From one date to another as EDTF, each '' where it is open; undefined where they are no dates. `years`: whether a number is a year. */
export function interval(start: string, end: string, years: boolean): string | undefined {
  const ends = [start, end].map(day);
  const fits = (text: string): boolean => text === '' || ((years || FULL.test(text)) && !text.includes('/') && parseEdtf(text) !== null);
  if ((start === '' && end === '') || !ends.every(fits)) return undefined;
  const [from = '', to = ''] = ends;
  const edtf = from === to ? from : `${from === '' ? '..' : from}/${to === '' ? '..' : to}`;
  return parseEdtf(edtf) === null ? undefined : edtf;
}

/** Whether an attribute that is called a date is one. */
export const isDate = (value: Scalar): boolean => /^\d{4}/.test(String(value)) && parseEdtf(day(String(value))) !== null;

/** Such an attribute as EDTF. */
export const dateOf = (value: Scalar): string => day(String(value));
