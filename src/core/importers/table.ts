import type { Importer } from './contract';

const SEPARATORS = /[,;\t|]/;

/** True where the first lines have tabs, all as many. */
const hasTabs = (letters: string): boolean => {
  const counts = letters.split(/\r?\n/, 4).slice(0, -1).map((line) => line.split('\t').length);
  return counts.length > 1 && counts.every((count) => count > 1 && count === counts[0]);
};

/** Any table of links, a row each. Which column is what is guessed, and said by the reader. */
export const tableImporter: Importer = {
  id: 'table',
  label: 'CSV',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    if (/\.(csv|tsv|tab)$/i.test(name)) return SEPARATORS.test(letters.split(/\r?\n/, 1)[0] ?? '') ? 0.6 : 0.1;
    return /\.txt$/i.test(name) && hasTabs(letters) ? 0.3 : 0;
  },
  head: async (input) => (await import('../formats/table/tableHead')).tableHead(input),
  parse: async (input, context) => (await import('../formats/table/readTable')).readTable(input, context),
};
