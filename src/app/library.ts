import type { Dataset } from '../model/dataset';
import type { Library } from '../model/library';
import { ok } from '../model/result';
import type { View } from '../model/view';
import { isLibraryOn, turnLibrary } from '../platform/libraryChoice';
import { listOpened, onOpenedChange, openedContent, removeOpened, restoreOpened, salvagedFromOpened, salvagedOpened } from '../platform/openedDatasets';
import type { Selectors } from '../store/selectors';
import { placedKey } from '../store/state';
import type { Store } from '../store/store';
import { readSavedView } from '../store/viewCodec';
import { createKeeper, type Keeper } from './keepOpened';
import type { Openings } from './openings';
import { downloadNow, saved } from './savedFiles';

/** What can be done with the datasets that the reader opened before, and what keeps them. */
export function createLibrary(store: Store, selectors: Selectors, openings: Openings): Library & Pick<Keeper, 'opened'> {
  const keeper = createKeeper(store);
  return {
    opened: keeper.opened,
    list: async () => {
      await keeper.ready;
      const listed = await listOpened();
      return listed.ok ? ok({ ...listed.value, unkept: keeper.unkept() }) : listed;
    },
    open: async (id) => {
      // What is open may be kept there.
      await keeper.settled(id);
      const found = await openedContent(id);
      if (!found.ok) return found;
      const { head: { file: name, view, revision, identity }, file } = found.value;
      void openings.open(
        () => Promise.resolve(ok(new Map([[name, new Blob([file])]]))),
        (dataset) => {
          keeper.opening({ place: { id, revision }, dataset, identity, placed: placedKey(readSavedView(dataset.savedView, dataset).view) });
          return viewOf(view, dataset);
        },
      );
      return ok(null);
    },
    remove: removeOpened,
    restore: async (removed) => {
      const restored = await restoreOpened(removed);
      return restored.ok ? ok(null) : restored;
    },
    download: async (id) => {
      const file = await salvagedOpened(id);
      return file.ok ? saved(file.value) : file;
    },
    downloadRemoved: async (removed) => saved(await salvagedFromOpened(removed)),
    downloadNow: () => downloadNow(store, selectors),
    onChange: onOpenedChange,
    isOn: isLibraryOn,
    turn: (on) => {
      const isKept = turnLibrary(on);
      if (on) keeper.turnedOn();
      return isKept;
    },
  };
}

/** Null for what is no view: that of the content does then. */
function viewOf(text: string, dataset: Dataset): View | null {
  try {
    return readSavedView(JSON.parse(text), dataset).view;
  } catch {
    return null;
  }
}
