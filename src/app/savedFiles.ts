import { withMessages } from '../i18n/messages';
import { PLAIN_PICTURE } from '../model/picture';
import { UNWATCHED } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { saveFile } from '../platform/saveFile';
import type { Selectors } from '../store/selectors';
import type { Store } from '../store/store';

interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What is on the screen now as the file that an export as JSON would save; null where it can't be made. */
export async function fileNow(store: Store, selectors: Selectors): Promise<NamedFile | null> {
  const part = await withMessages(() => import('./prepareExport')).catch(() => null);
  const file = await part?.prepareExport('json', store, selectors, PLAIN_PICTURE, UNWATCHED);
  return file?.ok === true ? file.value : null;
}

/** Hands a file to the browser's downloads. */
export const saved = ({ name, blob }: NamedFile): Result<null, 'notSaved'> => (saveFile(name, blob).ok ? ok(null) : fail('notSaved'));

/** Hands what is on the screen now to the browser's downloads. */
export async function downloadNow(store: Store, selectors: Selectors): Promise<Result<null, 'notSaved' | 'notMade'>> {
  const file = await fileNow(store, selectors);
  return file === null ? fail('notMade') : saved(file);
}
