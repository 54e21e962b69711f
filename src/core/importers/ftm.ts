import type { Importer } from './contract';

/** FollowTheMoney: an entity a line, links being entities too. */
export const ftmImporter: Importer = {
  id: 'ftm',
  label: 'FollowTheMoney',
  extensions: ['.ijson', '.jsonl', '.ndjson', '.json'],
  sniff: (head, name) => {
    const letters = String.fromCharCode(...head);
    const [line = ''] = letters.replace(/^\u00ef\u00bb\u00bf/, '').trimStart().split('\n', 1);
    if (!line.startsWith('{') || !/"properties"\s*:\s*\{/.test(line) || !/"id"\s*:\s*"/.test(line)) return 0;
    if (/"schema"\s*:\s*"[A-Z][A-Za-z]+"/.test(line)) return 0.95;
    // The first line may be longer than what is seen of it.
    return line.length === letters.length && /\.(ijson|ftm)$|\.ftm\.\w+$/i.test(name) ? 0.8 : 0;
  },
  parse: async (input, context) => (await import('../formats/ftm/readFtm')).readFtm(input, context),
};
