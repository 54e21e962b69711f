import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { isWebAddress } from '../../validate/webAddress';
import type { RowReading } from './tableRow';

interface Entry {
  readonly id: string;
  /** '' for the document of quotes whose rows name none. */
  readonly name: string;
  readonly text: string;
  readonly url: string;
  readonly path: string;
}

/** The documents that the rows of a table name: one for each name and text. Texts that lie beside the table come to them later, by their names. */
export interface TableDocuments {
  /** Id of the document of a row; undefined where it has neither document nor quote. */
  readonly of: (row: RowReading, path: string) => string | undefined;
  readonly records: () => Generator<ImportItem>;
}

/** Made once for each opening; `table`: name of its file, which is that of a document without one. */
export const createTableDocuments = (table: string): TableDocuments => {
  const entries = new Map<string, Entry>();
  const title = table.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return {
    of({ document, url, text, quote }, path) {
      const name = document || url;
      if (name === '' && text === '' && quote === '') return undefined;
      const key = JSON.stringify([name, text]);
      const entry = entries.get(key) ?? { id: `d${entries.size + 1}`, name, text, url: url || document, path };
      entries.set(key, entry);
      return entry.id;
    },
    *records() {
      for (const { id, name, text, url, path } of entries.values()) {
        yield* validRecord('document', { id, title: { und: name || title }, ...(text !== '' && { text }), ...(isWebAddress(url) && { url }) }, path);
      }
    },
  };
};
