import type { ImportContext } from '../../importers/contract';
import { decodeText } from '../../validate/decodeText';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { isWebAddress } from '../../validate/webAddress';
import type { RowReading } from './tableRow';

interface Entry {
  readonly id: string;
  /** '' for the one document of quotes whose rows name none. */
  readonly name: string;
  readonly text: string;
  readonly url: string;
  readonly path: string;
  /** Whether a quote is to be looked up in it. */
  quoted: boolean;
}

/** The documents that the rows of a table name: one for each name and text. */
export interface TableDocuments {
  /** Id of the document of a row; undefined where it has neither document nor quote. */
  readonly of: (row: RowReading, path: string) => string | undefined;
  readonly records: () => Generator<ImportItem>;
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const withoutEnding = (name: string): string => lastName(name).replace(/\.\w{1,4}$/, '');

/** Made once for each opening; `table`: name of its file. */
export const createTableDocuments = (table: string, { names, use }: ImportContext): TableDocuments => {
  const entries = new Map<string, Entry>();
  const texts = names.filter((name) => /\.(txt|md)$/i.test(name) && name !== table);
  const byName = new Map(texts.flatMap((name) => [[withoutEnding(name), name], [lastName(name), name]] as const));

  /** Quotes without a document are of the one text that was given, if it is one. */
  const fileOf = (name: string): string | undefined => (name === '' ? (texts.length === 1 ? texts[0] : undefined) : (byName.get(lastName(name)) ?? byName.get(withoutEnding(name))));

  function* textBeside({ name, id, quoted }: Entry): Generator<ImportItem, string> {
    const file = fileOf(name);
    if (file !== undefined) {
      const decoded = decodeText(use(file) ?? new Uint8Array(), file);
      if (decoded.ok) return decoded.value;
      for (const issue of decoded.error) yield issueItem({ ...issue, severity: 'kept' });
    } else if (quoted) {
      const wanted = /\.(txt|md)$/i.test(name) ? lastName(name) : `${lastName(name)}.txt`;
      yield issueItem({ code: 'missingText', severity: 'kept', path: name, values: { document: id, file: name === '' || isWebAddress(name) ? '' : wanted } });
    }
    return '';
  }

  return {
    of({ document, url, text, quote }, path) {
      const name = document || url;
      if (name === '' && text === '' && quote === '') return undefined;
      const key = JSON.stringify([name, text]);
      const entry = entries.get(key) ?? { id: `d${entries.size + 1}`, name, text, url: url || document, path, quoted: false };
      entry.quoted ||= quote !== '';
      entries.set(key, entry);
      return entry.id;
    },
    *records() {
      for (const entry of entries.values()) {
        const text = entry.text === '' ? yield* textBeside(entry) : entry.text;
        const title = entry.name === '' ? withoutEnding(fileOf('') ?? table) : entry.name;
        yield* validRecord('document', {
          id: entry.id, title: { und: title }, ...(text !== '' && { text }), ...(isWebAddress(entry.url) && { url: entry.url }),
        }, entry.path);
      }
    },
  };
};
