import { pick } from '../core/localText';
import { fail, ok } from '../model/result';
import type { SnapshotShelf } from '../model/snapshot';
import {
  askToLast, duplicateSnapshot, listSnapshots, onSnapshotsChange, putSnapshot, removeSnapshot, renameSnapshot, restoreSnapshot, salvaged, salvagedFrom,
  snapshotContent,
} from '../platform/snapshots';
import type { Selectors } from '../store/selectors';
import type { Store } from '../store/store';
import type { Openings } from './openings';
import { downloadNow, fileNow, saved } from './savedFiles';
import { thumbnail } from './thumbnail';

/** What can be done with kept snapshots. The content of one is the very file that an export as JSON would save, and is opened the same way. */
export function snapshotShelf(store: Store, selectors: Selectors, openings: Openings): SnapshotShelf {
  const now = (): string => new Date().toISOString();
  const kept = async (name: string): ReturnType<SnapshotShelf['keep']> => {
    const state = store.api.getState();
    const visible = selectors.visible(state);
    const [file, picture] = await Promise.all([fileNow(store, selectors), thumbnail(state, selectors).catch(() => null)]);
    if (file === null || visible === null || state.dataset === null) return fail('notMade');
    const { claims: shown, entities } = visible.counts;
    const put = await putSnapshot({
      name, made: now(), title: pick(state.dataset.meta.title, state.settings.language), file: file.name, shown, entities, claims: state.dataset.claims.count,
      content: new Uint8Array(await file.blob.arrayBuffer()), thumbnail: picture,
    });
    if (put.ok && put.value === 1) void askToLast();
    return put.ok ? ok(null) : put;
  };

  return {
    list: listSnapshots,
    // A large dataset may be more than can be packed.
    keep: (name) => kept(name).catch(() => fail('notMade')),
    open: async (id) => {
      const content = await snapshotContent(id);
      if (!content.ok) return content;
      void openings.open(() => Promise.resolve(ok(new Map([['snapshot.json', new Blob([content.value])]]))), () => null);
      return ok(null);
    },
    rename: renameSnapshot,
    duplicate: async (id, name) => {
      const made = await duplicateSnapshot(id, name, now());
      return made.ok ? ok(null) : made;
    },
    remove: removeSnapshot,
    restore: async (removed) => {
      const restored = await restoreSnapshot(removed);
      return restored.ok ? ok(null) : restored;
    },
    download: async (id) => {
      const file = await salvaged(id);
      return file.ok ? saved(file.value) : file;
    },
    downloadRemoved: async (removed) => saved(await salvagedFrom(removed)),
    downloadNow: () => downloadNow(store, selectors),
    onChange: onSnapshotsChange,
  };
}
