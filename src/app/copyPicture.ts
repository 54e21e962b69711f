import { PLAIN_PICTURE } from '../model/picture';
import { type ExportFailure, UNWATCHED } from '../model/ports';
import { writePicture } from '../platform/clipboard';
import type { Actions } from '../store/actions';
import type { Deeds } from '../ui/kit/AppContext';

/** Copies the picture of what is on the screen and says so, or why not: that it could not be made, or not be copied. */
export async function copyPicture({ prepareExport }: Pick<Deeds, 'prepareExport'>, actions: Pick<Actions, 'notify'>): Promise<void> {
  const failures: ExportFailure[] = [];
  const png = prepareExport('png', PLAIN_PICTURE, UNWATCHED).then((made) => {
    if (made.ok) return made.value.blob;
    failures.push(made.error);
    throw new Error(made.error);
  });
  // Where the clipboard refuses at once, nobody else hears of a picture that fails later.
  png.catch(() => undefined);
  const copied = await writePicture(png);
  actions.notify(copied.ok ? 'copied' : (failures[0] ?? copied.error));
}
