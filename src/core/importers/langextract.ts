import type { Importer } from './contract';

/** LangExtract: a document a line, with its text and what was extracted from it. */
export const langextractImporter: Importer = {
  id: 'langextract',
  label: 'LangExtract',
  extensions: ['.jsonl'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    if (!/^(\u00ef\u00bb\u00bf)?\s*\{/.test(letters)) return 0;
    if (/"extraction_class"\s*:/.test(letters)) return 1;
    // Where the text comes first, what was extracted lies beyond what is seen.
    return /\.jsonl$/i.test(name) && /^\S*\s*\{\s*"(extractions|text|document_id)"\s*:/.test(letters) ? 0.7 : 0;
  },
  parse: async (input, context) => (await import('../formats/langextract/readLangextract')).readLangextract(input, context),
};
