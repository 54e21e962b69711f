import { useMemo } from 'react';
import type { Snapshot, SnapshotFault, SnapshotList, SnapshotShelf } from '../../model/snapshot';
import { type ListedRecords, type RecordDeeds, useRecords } from '../kit/useRecords';

export interface SnapshotDeeds extends RecordDeeds {
  readonly keep: (name: string) => Promise<void>;
  /** True once it is being opened. */
  readonly open: (snapshot: Snapshot) => Promise<boolean>;
  readonly rename: (snapshot: Snapshot, name: string) => Promise<void>;
  readonly duplicate: (snapshot: Snapshot, name: string) => Promise<void>;
}

type Snapshots = Omit<ListedRecords<SnapshotList, SnapshotFault, 'kept' | 'renamed' | 'duplicated'>, 'attempt' | 'fail'> & { readonly deeds: SnapshotDeeds };

/** The list of snapshots and what can be done with them. */
export function useSnapshots(shelf: SnapshotShelf): Snapshots {
  const { attempt, fail, deeds, ...listed } = useRecords<SnapshotList, SnapshotFault, 'kept' | 'renamed' | 'duplicated'>(shelf, withPicturesOf);
  const own = useMemo((): Omit<SnapshotDeeds, keyof RecordDeeds> => ({
    keep: async (name) => {
      await attempt(shelf.keep(name), { what: 'kept', name }, shelf.downloadNow);
    },
    open: async ({ id }) => {
      const opened = await shelf.open(id);
      if (!opened.ok) fail(opened.error, opened.error === 'unreadable' ? () => shelf.download(id) : undefined);
      return opened.ok;
    },
    rename: async ({ id, name: from }, name) => {
      await attempt(shelf.rename(id, from, name), { what: 'renamed', name });
    },
    duplicate: async ({ id }, name) => {
      await attempt(shelf.duplicate(id, name), { what: 'duplicated', name }, () => shelf.download(id));
    },
  }), [shelf, attempt, fail]);
  return { ...listed, deeds: { ...deeds, ...own } };
}

/** A picture that is shown already stays the same object: its address would change otherwise, and it would flicker. */
function withPicturesOf(before: SnapshotList | null, now: SnapshotList): SnapshotList {
  const known = new Map(before?.kept.map(({ id, thumbnail }) => [id, thumbnail]));
  return { ...now, kept: now.kept.map((snapshot) => ({ ...snapshot, thumbnail: known.get(snapshot.id) ?? snapshot.thumbnail })) };
}
