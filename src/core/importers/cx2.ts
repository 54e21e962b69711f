import type { Importer } from './contract';

/** CX2, the format of NDEx and Cytoscape. */
export const cx2Importer: Importer = {
  id: 'cx2',
  label: 'CX2',
  extensions: ['.cx2'],
  sniff: (head, name) => (/"CXVersion"\s*:\s*"2/.test(String.fromCharCode(...head)) ? 1 : /\.cx2$/i.test(name) ? 0.6 : 0),
  parse: async (input, context) => (await import('../formats/cx2/readCx2')).readCx2(input, context),
};
