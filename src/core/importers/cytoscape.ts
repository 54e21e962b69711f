import type { Importer } from './contract';

/** What only such a file says of itself. */
const MARK = /"target_cytoscapejs_version"\s*:/;

/** Elements, in one list or by their groups, each with what it says under `data`. */
const ELEMENTS = /"elements"\s*:\s*[[{][^]*"data"\s*:\s*\{/;
const GROUPS = /"(?:nodes|edges)"\s*:\s*\[\s*\{[^]*"data"\s*:\s*\{/;
const LIST = /^(?:\u00ef\u00bb\u00bf)?\s*\[\s*\{\s*(?:"group"\s*:\s*"(?:nodes|edges)"\s*,\s*)?"data"\s*:\s*\{/;

const sniff = (head: Uint8Array, name: string): number => {
  const letters = String.fromCharCode(...head);
  if (MARK.test(letters)) return 1;
  if (ELEMENTS.test(letters) || GROUPS.test(letters)) return 0.9;
  return LIST.test(letters) || /\.cyjs$/i.test(name) ? 0.6 : 0;
};

/** The JSON of Cytoscape.js, Cytoscape and NetworkX. */
export const cytoscapeImporter: Importer = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extensions: ['.cyjs', '.json'],
  sniff,
  parse: async (input, context) => (await import('../formats/cytoscape/readCytoscape')).readCytoscape(input, context),
};
