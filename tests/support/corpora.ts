import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';

/** Files of other tools, kept beside the repository: not ours to ship. */
const FOLDER = join(import.meta.dirname, '../../../shared/corpora');

const filesIn = (folder: string): ReadonlyMap<string, Uint8Array> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]));
};

/** A test of a folder of these files, by their names in it; skipped, with the reason, where it is not there. */
export function withCorpus(name: string, what: string, test: (files: ReadonlyMap<string, Uint8Array>) => Promise<void>): void {
  const folder = join(FOLDER, name);
  const there = existsSync(folder);
  if (!there) console.info(`${what}: skipped, for there is no shared/corpora/${name} beside the repository`);
  it.skipIf(!there)(what, () => test(filesIn(folder)));
}
