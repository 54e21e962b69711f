import { fail, type Issue, ok, type Result } from '../model/result';

/** Bytes by file name. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

const unreadable = (path: string): readonly Issue[] => [{ code: 'unreadable', severity: 'error', path, values: { name: path } }];

/** Reads files that a reader chose or dropped. Fails with `unreadable` for one that is gone or may not be read. */
export async function readFiles(files: readonly File[]): Promise<Result<FileBytes>> {
  const bytes = new Map<string, Uint8Array>();
  for (const file of files) {
    try {
      bytes.set(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      return fail(unreadable(file.name));
    }
  }
  return ok(bytes);
}

/** Fetches files that ship with the app, from its own origin. */
export async function fetchFiles(folder: string, names: readonly string[], signal: AbortSignal): Promise<Result<FileBytes>> {
  const bytes = new Map<string, Uint8Array>();
  const fetched = await Promise.all(
    names.map(async (name) => {
      try {
        const response = await fetch(`${folder}/${name}`, { signal });
        return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
      } catch {
        return null;
      }
    }),
  );
  for (const [place, name] of names.entries()) {
    const content = fetched[place];
    if (content === null || content === undefined) return fail(unreadable(name));
    bytes.set(name, content);
  }
  return ok(bytes);
}
