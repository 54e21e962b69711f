import type { Importer } from './contract';

/** A list that begins with a document. */
const LIST = /^(\u00ef\u00bb\u00bf)?\s*\[\s*\{/;

/** DocRED and Re-DocRED: relations between the entities of a document, each with the sentences that support it. */
export const docredImporter: Importer = {
  id: 'docred',
  label: 'DocRED',
  extensions: ['.json'],
  sniff: (head) => {
    const letters = String.fromCharCode(...head);
    if (!LIST.test(letters)) return 0;
    // Where the sentences come first, the rest may lie beyond what is seen.
    return letters.includes('"vertexSet"') ? 1 : /"sents"\s*:\s*\[\s*\[/.test(letters) ? 0.9 : 0;
  },
  parse: async (input, context) => (await import('../formats/docred/readDocred')).readDocred(input, context),
};
