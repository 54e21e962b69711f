import { hasElement } from '../formats/hasElement';
import type { Importer } from './contract';

/** GEXF, the format of Gephi. */
export const gexfImporter: Importer = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['.gexf'],
  sniff: (head, name) => (hasElement(head, 'gexf') ? 1 : /\.gexf$/i.test(name) ? 0.6 : 0),
  parse: async (input, context) => (await import('../formats/gexf/readGexf')).readGexf(input, context),
};
