import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstViewScripts } from './firstViewScripts.js';

const dist = join(import.meta.dirname, '../../dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing to measure: run `npm run build` first.');

export default firstViewScripts(dist).map(({ language, scripts }) => ({
  name: `JavaScript of the first view (${language})`,
  path: scripts.map((file) => join(dist, file)),
  gzip: true,
  limit: '400 kB',
}));
