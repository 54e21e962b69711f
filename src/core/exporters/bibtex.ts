import { publisherOf } from '../citation';
import { dateParts } from '../facts/dateParts';
import { exportedView } from '../facts/exportedView';
import { pick } from '../localText';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter } from './contract';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_',
};

/** A text that TeX sets as it stands, in one line. */
const tex = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim().replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign);

/** Keys hold plain letters and digits; where two become alike, the later has a number behind it. */
function keys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return ids.map((id) => {
    const plain = id.normalize('NFD').replace(/[^A-Za-z0-9:.-]+/g, '-').replace(/^-+|-+$/g, '') || 'document';
    let key = plain;
    for (let number = next.get(plain) ?? 2; taken.has(key.toLowerCase()); number++) {
      key = `${plain}-${number}`;
      next.set(plain, number + 1);
    }
    taken.add(key.toLowerCase());
    return key;
  });
}

/** The documents that the visible claims rest on, as BibTeX; titles in their own language. */
export const bibtexExporter: Exporter = {
  id: 'bibtex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  make: ({ dataset, visible, lang }) => {
    const { documents } = dataset;
    const rows = exportedView(dataset, visible, lang).documents;
    const names = keys(rows.map((row) => documents.ids[row]!));
    const entries = rows.map((row, place) => {
      const language = documents.langs[row] ?? '';
      const [url, published] = [documents.urls[row] ?? '', documents.published[row] ?? ''];
      const [first] = dateParts(published) ?? [];
      const [year, month] = first ?? [];
      const fields = [
        ['title', `{${tex(pick(documents.titles[row], language))}}`],
        ['organization', tex(pick(publisherOf(dataset, row), language))],
        ['year', year === undefined ? '' : String(year)],
        ['month', month === undefined ? '' : String(month)],
        ['date', tex(published)],
        // A web address has none of the signs that would end the field.
        isWebAddress(url) ? ['url', url] : ['note', tex(url)],
        ['language', tex(language)],
      ];
      const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@misc{${names[place]},\n${lines.join('')}}\n`;
    });
    return entries.join('\n');
  },
};
