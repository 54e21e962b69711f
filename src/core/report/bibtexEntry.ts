import type { Dataset } from '../../model/dataset';
import { publisherOf } from '../citation';
import { documentHashes } from '../columns/documentHash';
import { dateParts } from '../facts/dateParts';
import { pick } from '../localText';
import { isWebAddress } from '../validate/webAddress';
import { hashLine } from './hashLine';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_',
};

/** A text that TeX sets as it stands, in one line. */
const tex = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim().replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign);

/** A year, a month or a day, of which nothing is in doubt. */
const SIMPLE = /^\d{4}(?:-\d\d){0,2}$/;

/** A key of BibTeX from an id: plain letters and digits. */
export const bibtexKey = (id: string): string => id.normalize('NFD').replace(/[^A-Za-z0-9:.-]+/g, '-').replace(/^-+|-+$/g, '') || 'document';

/** The entry of a document, in its own language; `note`: what else is to be said of it. */
export function bibtexEntry(dataset: Dataset, row: number, key: string, note = ''): string {
  const { documents } = dataset;
  const language = documents.langs[row] ?? '';
  const [url, published] = [documents.urls[row] ?? '', documents.published[row] ?? ''];
  // Year, month and day are read everywhere; what they can't say stands as a date of BibLaTeX instead, never both.
  const [first] = SIMPLE.test(published) ? (dateParts(published) ?? []) : [];
  const [year, month, day] = first ?? [];
  const isLink = isWebAddress(url);
  const fields = [
    ['title', `{${tex(pick(documents.titles[row], language))}}`],
    ['organization', tex(pick(publisherOf(dataset, row), language))],
    ['year', year === undefined ? '' : String(year)],
    ['month', month === undefined ? '' : String(month)],
    ['day', day === undefined ? '' : String(day)],
    ['date', year === undefined ? tex(published) : ''],
    // A web address has none of the signs that would end the field.
    ['url', isLink ? url : ''],
    ['note', [isLink ? '' : tex(url), tex(note)].filter((part) => part !== '').join('. ')],
    // Kept, and not set.
    ['annote', hashLine(documentHashes(dataset, row))],
    ['language', tex(language)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}
