import { readDataset } from '../edgewise/readDataset';
import type { Importer } from './contract';

const sniff = (head: Uint8Array, name: string): number => {
  const letters = String.fromCharCode(...head);
  if (/"format"\s*:\s*"edgewise\//.test(letters)) return 1;
  // Broken and foreign files are ours too, so that what is wrong with them gets said; a list is a translation.
  if (/^(\u00ef\u00bb\u00bf)?\s*\[/.test(letters)) return 0.05;
  if (/^(\u00ef\u00bb\u00bf)?\s*\{/.test(letters)) return 0.5;
  return /\.json$/i.test(name) ? 0.3 : 0;
};

/** Our own format, `edgewise/1`: JSON, with its texts inside or beside it. */
export const edgewiseImporter: Importer = {
  id: 'edgewise',
  label: 'Edgewise',
  extensions: ['.json'],
  sniff,
  parse: readDataset,
};
