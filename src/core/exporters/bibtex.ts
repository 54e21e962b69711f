import { hashDocuments } from '../columns/documentHash';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { bibtexEntry, bibtexKey } from '../report/bibtexEntry';
import { joined } from '../text/joined';
import type { Exporter } from './contract';

/** A key for each id; where two become alike, the later has a number behind it. */
function keys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return ids.map((id) => {
    const plain = bibtexKey(id);
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
  *make({ dataset, visible, lang }) {
    const rows = exportedView(dataset, visible, lang).documents;
    const names = keys(rows.map((row) => dataset.documents.ids[row]!));
    yield* hashDocuments(dataset, rows);
    yield* joined(rows, '\n', (row, place) => bibtexEntry(dataset, row, names[place]!));
  },
  pieces: (input) => 2 * exportedCounts(input).documents,
};
