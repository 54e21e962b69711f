import { unzipSync } from 'fflate';
import { fail, type Issue, type IssueCode, ok, type Result } from '../../model/result';

/** No archive of ours unpacks to more, in bytes. */
const LARGEST = 2 ** 30;

/** What unpacks to more times its size was made to fill the memory: text never shrinks so far. */
const RATIO = 200;

/** Below this an unlikely ratio harms nobody, in bytes. */
const HARMLESS = 2 ** 20;

/** What systems put into an archive for themselves. */
const SYSTEM = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files of a zip archive, by their paths in it; an archive within stays one. Fails with `zipBomb` {name, limit in MB} before
 * anything is unpacked (nothing unpacks to more than the archive says), or `notFormat` {name, format, expected} for an archive
 * that is broken, cut off, encrypted or packed in a way that isn't known.
 */
export function unzip(bytes: Uint8Array, name: string): Result<ReadonlyMap<string, Uint8Array>> {
  const refuse = (code: IssueCode, values: Issue['values']): Result<never> => fail([{ code, severity: 'error', path: name, values: { name, ...values } }]);
  const unpacked = { total: 0, bomb: false };
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (unpacked.bomb || file.name.endsWith('/') || SYSTEM.test(file.name)) return false;
        unpacked.total += file.originalSize;
        unpacked.bomb = unpacked.total > LARGEST || (file.originalSize > HARMLESS && file.originalSize > file.size * RATIO);
        return !unpacked.bomb;
      },
    });
    if (unpacked.bomb) return refuse('zipBomb', { limit: LARGEST / 2 ** 20 });
    return ok(new Map(Object.entries(files).map(([path, content]) => [path.toWellFormed(), content])));
  } catch {
    return refuse('notFormat', { format: 'ZIP', expected: '' });
  }
}
