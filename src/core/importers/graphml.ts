import { hasElement } from '../formats/hasElement';
import type { Importer } from './contract';

/** GraphML, the format of yEd, NetworkX and igraph. */
export const graphmlImporter: Importer = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['.graphml'],
  sniff: (head, name) => (hasElement(head, 'graphml') ? 1 : /\.graphml$/i.test(name) ? 0.6 : 0),
  parse: async (input, context) => (await import('../formats/graphml/readGraphml')).readGraphml(input, context),
};
