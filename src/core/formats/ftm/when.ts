import { parseEdtf } from '../../edtf';
import { type FtmLine, valuesOf } from './line';

/** When a link held, as EDTF, and the properties that say so; undefined where they give no date. */
export function whenOf(line: FtmLine): { readonly when: string; readonly used: readonly string[] } | undefined {
  const dates = ['date', 'startDate', 'endDate'].map((name) => {
    const values = valuesOf(line, [name]);
    // Several values contradict each other: they are kept as the file has them.
    const day = values.length === 1 ? values[0]!.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1') : '';
    return parseEdtf(day) === null || day.includes('/') ? '' : day;
  });
  const [date = '', start = '', end = ''] = dates;
  if (date !== '') return { when: date, used: ['date'] };
  if (start === '' && end === '') return undefined;
  const when = start === end ? start : `${start || '..'}/${end || '..'}`;
  return parseEdtf(when) === null ? undefined : { when, used: [...(start === '' ? [] : ['startDate']), ...(end === '' ? [] : ['endDate'])] };
}
