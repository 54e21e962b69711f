import type { Importer } from './contract';

/** The first line says the format, and a second one follows. */
const HEADER = /^(\u00ef\u00bb\u00bf)?\{[^\n]*"format"\s*:\s*"edgewise\/[^\n]*\}[ \t\r]*\n\s*\{\s*"(type|predicate|document|entity|claim)"/;

/** Our own format for what is large: a line with the head of the file, then a record a line. */
export const edgewiseLinesImporter: Importer = {
  id: 'edgewiseLines',
  label: 'Edgewise JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    if (HEADER.test(letters)) return 1;
    // The head of the file may be longer than what is seen of it.
    return /\.(jsonl|ndjson)$/i.test(name) && /"format"\s*:\s*"edgewise\//.test(letters) ? 1 : 0;
  },
  parse: async (input, context) => (await import('../edgewise/readLines')).readLines(input, context),
};
