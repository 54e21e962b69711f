import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'read_exports.py');

/** The first Python here that has a module; undefined where none has. */
export const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0);

/** What a reader of `read_exports.py` finds in a file; throws what it throws. */
export function readByPython(python: string, reader: string, file: string): unknown {
  const { status, stdout, stderr } = spawnSync(python, [script, reader, file], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
