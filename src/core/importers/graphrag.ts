import type { Importer } from './contract';

const TABLE = /(^|[/_.-])(entities|relationships|text_units|documents)\.(csv|parquet)$/i;

/** Microsoft GraphRAG: the tables of a run, given together. */
export const graphragImporter: Importer = {
  id: 'graphrag',
  label: 'GraphRAG',
  extensions: ['.parquet', '.csv'],
  sniff: (head, name) => {
    if (!TABLE.test(name)) return 0;
    const letters = String.fromCharCode(...head);
    // The names of a Parquet file's columns stand at its end.
    if (/\.parquet$/i.test(name)) return letters.startsWith('PAR1') ? 0.9 : 0;
    const [header = ''] = letters.split('\n', 1);
    return /text_unit_ids|n_tokens|entity_ids/.test(header) ? 0.95 : 0;
  },
  parse: async (input, context) => (await import('../formats/graphrag/readGraphrag')).readGraphrag(input, context),
};
