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
  let total = 0;
  let bomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (bomb || file.name.endsWith('/') || SYSTEM.test(file.name)) return false;
        total += file.originalSize;
        bomb = total > LARGEST || (file.originalSize > HARMLESS && file.originalSize > file.size * RATIO);
        return !bomb;
      },
    });
    if (bomb) return refuse('zipBomb', { limit: LARGEST / 2 ** 20 });
    return ok(new Map(Object.entries(files).map(([path, content]) => [path.toWellFormed(), content])));
  } catch {
    return refuse('notFormat', { format: 'ZIP', expected: '' });
  }
}
