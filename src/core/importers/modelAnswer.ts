import type { Importer } from './contract';

/** The answer of a language model that was given Edgewise's instruction, with the text it is about beside it. */
export const modelAnswerImporter: Importer = {
  id: 'modelAnswer',
  label: 'JSON (LLM)',
  extensions: ['.json', '.txt', '.md'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    if (/"format"\s*:/.test(letters) || !/"entities"\s*:\s*\[/.test(letters)) return 0;
    // Its own keys, in a list of entities or of claims, whatever talk stands before them.
    if (/"(aliases|quote)"\s*:/.test(letters)) return 0.8;
    return /\.json$/i.test(name) ? 0.4 : 0.2;
  },
  parse: async (input, context) => (await import('../formats/model/readAnswer')).readAnswer(input, context),
};
