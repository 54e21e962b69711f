import { dateInWords } from '../../i18n/dateInWords';

/** Day and time of a moment (ISO 8601) where the reader is. */
export function momentInWords(moment: string, language: string): { readonly day: string; readonly time: string } {
  const then = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(then.getFullYear()).padStart(4, '0')}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return { day: dateInWords(day, language), time: `${two(then.getHours())}:${two(then.getMinutes())}` };
}
