import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const CORPORA = join(import.meta.dirname, '../../../shared/corpora');

/** Whether the public files that other tools wrote lie beside the project; where they do not, says so. */
export const corporaAreThere = (folder: string): boolean => {
  const there = existsSync(join(CORPORA, folder));
  if (!there) console.warn(`Skipped: there is no ../shared/corpora/${folder}, with files that other tools wrote.`);
  return there;
};

/** Name and bytes of one of those files. */
export const corpusFile = (path: string): readonly [name: string, bytes: Uint8Array] => [basename(path), new Uint8Array(readFileSync(join(CORPORA, path)))];
