import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../model/result';
import type { RemovedSnapshot, Snapshot, SnapshotFault, SnapshotList, SnapshotShelf } from '../../model/snapshot';

type Attempt<T = null> = Promise<Result<T, SnapshotFault>>;

export interface Fault {
  /** Tells two equal ones apart. */
  readonly id: number;
  readonly code: SnapshotFault;
  /** Saves as a file what could not be kept or read here; absent where there is nothing to save. */
  readonly instead?: () => Attempt;
}

/** What was last done, and with which snapshot, by name. */
export interface News {
  readonly what: 'kept' | 'renamed' | 'duplicated' | 'deleted' | 'restored' | 'exported';
  readonly name: string;
}

export interface SnapshotDeeds {
  readonly keep: (name: string) => Promise<void>;
  /** True once it is being opened. */
  readonly open: (snapshot: Snapshot) => Promise<boolean>;
  readonly rename: (snapshot: Snapshot, name: string) => Promise<void>;
  readonly duplicate: (snapshot: Snapshot, name: string) => Promise<void>;
  readonly download: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string, name: string) => Promise<void>;
  /** Puts back what was removed last. */
  readonly restore: () => Promise<void>;
  readonly dismiss: () => void;
}

interface Removed {
  readonly record: RemovedSnapshot;
  readonly name: string;
}

export interface Snapshots {
  /** Null while it is being read, or where it can't be. */
  readonly list: SnapshotList | null;
  readonly fault: Fault | null;
  readonly news: News | null;
  /** Name of what was deleted last and can be put back; null where nothing can. */
  readonly removed: string | null;
  /** Id of what was put back last; null where nothing was. */
  readonly back: string | null;
  readonly deeds: SnapshotDeeds;
}

/** The list of snapshots, read again after each deed and whenever another tab changed it. */
export function useSnapshots(shelf: SnapshotShelf): Snapshots {
  const [list, setList] = useState<SnapshotList | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [back, setBack] = useState<string | null>(null);

  const fail = useCallback((code: SnapshotFault, instead?: () => Attempt): void => {
    setFault((before) => ({ id: (before?.id ?? 0) + 1, code, ...(instead !== undefined && { instead }) }));
  }, []);

  const take = useCallback((listed: Result<SnapshotList, SnapshotFault>): void => {
    if (listed.ok) setList((before) => withPicturesOf(before, listed.value));
    else fail(listed.error, shelf.downloadNow);
  }, [shelf, fail]);

  useEffect(() => {
    const read = (): void => void shelf.list().then(take);
    read();
    return shelf.onChange(read);
  }, [shelf, take]);

  const deeds = useMemo((): SnapshotDeeds => {
    /** Does it, says so or why not, and reads the list again. */
    const attempt = async <T>(deed: Attempt<T>, said: News | null, instead?: () => Attempt): Promise<Result<T, SnapshotFault>> => {
      const done = await deed;
      if (done.ok) {
        setFault(null);
        setNews(said);
        take(await shelf.list());
      } else {
        setNews(null);
        if (done.error === 'gone' || done.error === 'renamedElsewhere') take(await shelf.list());
        fail(done.error, instead);
      }
      return done;
    };
    return {
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
      download: async (id, name) => {
        await attempt(shelf.download(id), { what: 'exported', name });
      },
      remove: async (id, name) => {
        const gone = await attempt(shelf.remove(id), { what: 'deleted', name });
        if (gone.ok) setRemoved((before) => [...before, { record: gone.value, name }]);
      },
      restore: async () => {
        const last = removed.at(-1);
        if (last === undefined) return;
        setBack(last.record.id);
        const restored = await attempt(shelf.restore(last.record), { what: 'restored', name: last.name }, () => shelf.downloadRemoved(last.record));
        if (restored.ok) setRemoved((before) => before.filter((one) => one !== last));
      },
      dismiss: () => setFault(null),
    };
  }, [shelf, take, fail, removed]);

  return { list, fault, news, removed: removed.at(-1)?.name ?? null, back, deeds };
}

/** A picture that is shown already stays the same object: its address would change otherwise, and it would flicker. */
function withPicturesOf(before: SnapshotList | null, now: SnapshotList): SnapshotList {
  const known = new Map(before?.kept.map(({ id, thumbnail }) => [id, thumbnail]));
  return { ...now, kept: now.kept.map((snapshot) => ({ ...snapshot, thumbnail: known.get(snapshot.id) ?? snapshot.thumbnail })) };
}
