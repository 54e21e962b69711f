import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/importers');

export interface ImportCase {
  readonly name: string;
  /** Files that are given together, by their names with the folders within the case. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The cases of an importer: each folder of `fixtures/importers/<id>` holds files that are given together. */
export const importCases = (id: string): readonly ImportCase[] =>
  readdirSync(join(FOLDER, id)).sort().map((name) => {
    const folder = join(FOLDER, id, name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const named = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return { name: `${id}/${name}`, files: new Map(named.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))])) };
  });
