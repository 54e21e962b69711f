import { parseEdtf } from '../core/edtf';
import { type Translate, translator } from './translate';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** What decides the words before a date: French has another article, or another preposition, for each. */
type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | Season;

interface Spoken {
  readonly text: string;
  readonly precision: Precision;
  /** Said with a word of doubt. */
  readonly qualified: boolean;
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[^/]*?)?([?~%])?$/;
const SEASONS: Readonly<Record<string, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A date of EDTF in words: '18 November 2022', 'between 21 and 31 March 2022', 'about March 2022'. What can't be said in words stays as it is. */
export function dateInWords(edtf: string, language: string): string {
  if (parseEdtf(edtf) === null) return edtf;
  const t = translator(language);
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return one(from, t, language, 'about')?.text ?? edtf;
  const first = open(from) ? null : one(from, t, language, 'roughly');
  const last = open(to) ? null : one(to, t, language, 'roughly');
  if (first === undefined || last === undefined) return edtf;
  if (last === null) return first === null ? edtf : t('reader.dates.since', { precision: first.precision, date: first.text });
  if (first === null) return t('reader.dates.until', { precision: last.precision, date: last.text });
  return t('reader.dates.between', { begins: first.precision, from: shortened(first, last, t, language), ends: last.precision, to: last.text });
}

const open = (end: string): boolean => end === '' || end === '..';

/** The beginning of an interval without the month and year that its end says too. */
function shortened(first: Spoken, last: Spoken, t: Translate, language: string): string {
  if (first.qualified || last.qualified || first.year !== last.year || first.precision !== last.precision) return first.text;
  if (first.precision === 'month') return monthName(first.month, language);
  if (first.precision !== 'day') return first.text;
  return first.month === last.month
    ? t('reader.dates.dayAlone', { day: first.day })
    : t('reader.dates.dayMonth', { day: first.day, month: monthName(first.month, language) });
}

function one(edtf: string, t: Translate, language: string, nearly: 'about' | 'roughly'): Spoken | undefined {
  const found = DATE.exec(edtf);
  const year = found?.[1];
  if (found === null || year === undefined) return undefined;
  const [, , months, days, qualifier] = found;
  const month = months === undefined || months === 'XX' ? 0 : Number(months);
  const day = days === undefined || days === 'XX' ? 0 : Number(days);
  const plain = spoken(year, month, day, t, language);
  if (plain === undefined) return undefined;
  const { precision } = plain;
  const about = (): string => t(`reader.dates.${nearly}`, { precision, date: plain.text });
  if (qualifier === '~') return { ...plain, text: about(), qualified: true };
  if (qualifier === '?') return { ...plain, text: t('reader.dates.uncertain', { precision, date: plain.text }), qualified: true };
  if (qualifier === '%') return { ...plain, text: t('reader.dates.uncertain', { precision, date: about() }), qualified: true };
  return plain;
}

function spoken(year: string, month: number, day: number, t: Translate, language: string): Spoken | undefined {
  const parts = { year, month, day, qualified: false };
  if (year.endsWith('XX')) return { ...parts, text: t('reader.dates.century', { first: `${year.slice(0, 2)}00`, last: `${year.slice(0, 2)}99` }), precision: 'century' };
  if (year.endsWith('X')) return { ...parts, text: t('reader.dates.decade', { decade: `${year.slice(0, 3)}0` }), precision: 'decade' };
  if (month === 0) return { ...parts, text: year, precision: 'year' };
  const season = SEASONS[month];
  if (season !== undefined) return { ...parts, text: t(`reader.dates.${season}`, { year }), precision: season };
  if (month > 12) return undefined;
  const name = monthName(month, language);
  if (day === 0) return { ...parts, text: t('reader.dates.month', { month: name, year }), precision: 'month' };
  return { ...parts, text: t('reader.dates.day', { day, month: name, year }), precision: 'day' };
}

const monthName = (month: number, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));
