import type { Importer } from './contract';

const SPAN = /^(\u00ef\u00bb\u00bf)?\s*T\d+\t\S+ \d+ \d+(;\d+ \d+)*(\t|\r?\n)/;
const ANNOTATION = /^(\u00ef\u00bb\u00bf)?\s*([TREAMN#]\d+|\*)\t\S/;

/** brat's standoff annotations: a .ann file beside each text, in folders or not. All that are given together are read together. */
export const bratImporter: Importer = {
  id: 'brat',
  label: 'brat',
  extensions: ['.ann', '.a1', '.a2', '.txt'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    if (/\.(ann|a1|a2)$/i.test(name)) return ANNOTATION.test(letters) ? 1 : 0.3;
    return SPAN.test(letters) ? 0.8 : 0;
  },
  parse: async (input, context) => (await import('../formats/brat/readBrat')).readBrat(input, context),
};
