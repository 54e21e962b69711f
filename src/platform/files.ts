import { fail, type Issue, ok, type Result } from '../model/result';

/** Files by their names; they are read where they are opened, in a worker. */
export type GivenFiles = ReadonlyMap<string, Blob>;

const unreadable = (path: string): readonly Issue[] => [{ code: 'unreadable', severity: 'error', path, values: { name: path } }];

/** More than a tab can hold at once, in bytes. */
const LARGEST = 2 ** 30;

/** What systems and tools keep for themselves. */
const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db');

interface Given {
  readonly path: string;
  readonly file: () => Promise<File>;
}

/** The entries of a folder: browsers hand them over in batches, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

/** All files in a folder and in those within it. */
async function filesWithin(folder: FileSystemDirectoryEntry): Promise<readonly Given[]> {
  const found: Given[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await entriesOf(next)) {
      if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
      else found.push({ path: entry.fullPath.replace(/^\//, ''), file: () => new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) });
    }
  }
  return found.filter(({ path }) => !isHidden(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Gathers files and folders that a reader chose or dropped; those of a folder have their paths in it for names. Fails with `unreadable` {name} for one
 * that is gone or may not be looked into, `tooLarge` {name, size, limit in MB} for more than a tab can hold.
 */
export async function gatherFiles(given: readonly (File | FileSystemDirectoryEntry)[]): Promise<Result<GivenFiles>> {
  const gathered = new Map<string, Blob>();
  let size = 0;
  for (const one of given) {
    try {
      const files: readonly Given[] = 'isDirectory' in one ? await filesWithin(one) : [{ path: one.webkitRelativePath || one.name, file: () => Promise.resolve(one) }];
      for (const { path, file } of files) {
        const read = await file();
        size += read.size;
        if (size > LARGEST) return fail([{ code: 'tooLarge', severity: 'error', path, values: { name: path, size: Math.ceil(size / 2 ** 20), limit: LARGEST / 2 ** 20 } }]);
        gathered.set(path, read);
      }
    } catch {
      return fail(unreadable(one.name));
    }
  }
  return ok(gathered);
}

/** The last part of an address that names something: a file would be called so. */
const nameIn = ({ pathname, hostname }: URL): string => pathname.split('/').findLast((part) => part !== '') ?? hostname;

/**
 * Fetches the file at an address that a reader gave. Only this site's own are: elsewhere nobody is to learn what is read here, and the page's
 * policy forbids it. Fails with `otherOrigin` {name} or `unreadable` {name}.
 */
export async function fetchAddress(address: string, signal: AbortSignal): Promise<Result<GivenFiles>> {
  const url = new URL(address, location.href);
  const name = nameIn(url);
  if (url.origin !== location.origin) return fail([{ code: 'otherOrigin', severity: 'error', path: address, values: { name } }]);
  const fetched = await fetchFiles(url.href.slice(0, url.href.lastIndexOf('/')), [url.href.slice(url.href.lastIndexOf('/') + 1)], signal);
  return fetched.ok ? ok(new Map([...fetched.value.values()].map((content) => [name, content]))) : fail(unreadable(name));
}

/** Fetches files that ship with the app, from its own origin. */
export async function fetchFiles(folder: string, names: readonly string[], signal: AbortSignal): Promise<Result<GivenFiles>> {
  const gathered = new Map<string, Blob>();
  const fetched = await Promise.all(
    names.map(async (name) => {
      try {
        const response = await fetch(`${folder}/${name}`, { signal });
        return response.ok ? await response.blob() : null;
      } catch {
        return null;
      }
    }),
  );
  for (const [place, name] of names.entries()) {
    const content = fetched[place];
    if (content === null || content === undefined) return fail(unreadable(name));
    gathered.set(name, content);
  }
  return ok(gathered);
}
