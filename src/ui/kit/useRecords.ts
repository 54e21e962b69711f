import { useCallback, useEffect, useMemo, useState } from 'react';
import { ok, type Result } from '../../model/result';
import type { RecordShelf, RemovedRecord } from '../../model/stored';

/** Why something could not be done, and what can be saved as a file instead. */
export interface Fault<Code extends string> {
  /** Tells two equal ones apart. */
  readonly id: number;
  readonly code: Code;
  /** Saves as a file what could not be kept or read here; absent where there is nothing to save. */
  readonly instead?: () => Promise<Result<null, Code>>;
}

/** What was last done, and with which record, by name. */
export interface News<What extends string> {
  readonly what: What | 'deleted' | 'restored' | 'exported';
  readonly name: string;
}

export interface RecordDeeds {
  readonly download: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string, name: string) => Promise<void>;
  /** Several at once, which one undo brings back; `named` is what so many of them are called. */
  readonly removeAll: (ids: readonly string[], named: (count: number) => string) => Promise<void>;
  /** Puts back what was removed last. */
  readonly restore: () => Promise<void>;
  readonly dismiss: () => void;
}

interface Removed {
  readonly records: readonly RemovedRecord[];
  readonly name: string;
}

export interface ListedRecords<List, Code extends string, What extends string> {
  /** Null while it is being read, or where it can't be. */
  readonly list: List | null;
  readonly fault: Fault<Code> | null;
  readonly news: News<What> | null;
  /** Name of what was deleted last and can be put back; null where nothing can. */
  readonly removed: string | null;
  /** Id of what was put back last; null where nothing was. */
  readonly back: string | null;
  /** Does it, says so or why not, and reads the list again. */
  readonly attempt: <T>(deed: Promise<Result<T, Code>>, said: News<What> | null, instead?: Fault<Code>['instead']) => Promise<Result<T, Code>>;
  readonly fail: (code: Code, instead?: Fault<Code>['instead']) => void;
  readonly deeds: RecordDeeds;
}

/** What was changed by another tab first: the list is read again. */
const CHANGED_ELSEWHERE: readonly string[] = ['gone', 'renamedElsewhere'];

/** A list of records, read again after each deed and whenever another tab changed it. `joined` makes the list to show of the one that is shown and the one that is there now. */
export function useRecords<List, Code extends string, What extends string>(
  shelf: RecordShelf<List, Code>, joined: (before: List | null, now: List) => List,
): ListedRecords<List, Code, What> {
  const [list, setList] = useState<List | null>(null);
  const [fault, setFault] = useState<Fault<Code> | null>(null);
  const [news, setNews] = useState<News<What> | null>(null);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [back, setBack] = useState<string | null>(null);

  const fail = useCallback((code: Code, instead?: Fault<Code>['instead']): void => {
    setFault((before) => ({ id: (before?.id ?? 0) + 1, code, ...(instead !== undefined && { instead }) }));
  }, []);

  const take = useCallback((listed: Result<List, Code>): void => {
    if (listed.ok) setList((before) => joined(before, listed.value));
    else fail(listed.error, shelf.downloadNow);
  }, [shelf, fail, joined]);

  useEffect(() => {
    const read = (): void => void shelf.list().then(take);
    read();
    return shelf.onChange(read);
  }, [shelf, take]);

  const attempt = useCallback<ListedRecords<List, Code, What>['attempt']>(async (deed, said, instead) => {
    const done = await deed;
    if (done.ok) {
      setFault(null);
      setNews(said);
      take(await shelf.list());
    } else {
      setNews(null);
      if (CHANGED_ELSEWHERE.includes(done.error)) take(await shelf.list());
      fail(done.error, instead);
    }
    return done;
  }, [shelf, take, fail]);

  const deeds = useMemo((): RecordDeeds => {
    const removeAll: RecordDeeds['removeAll'] = async (ids, named) => {
      const records: RemovedRecord[] = [];
      const done = await attempt(eachOf(ids, async (id) => {
        const gone = await shelf.remove(id);
        if (gone.ok) records.push(gone.value);
        return gone;
      }), { what: 'deleted', name: named(ids.length) });
      if (records.length === 0) return;
      setRemoved((before) => [...before, { records, name: named(records.length) }]);
      if (!done.ok) take(await shelf.list());
    };
    return {
      download: async (id, name) => {
        await attempt(shelf.download(id), { what: 'exported', name });
      },
      remove: (id, name) => removeAll([id], () => name),
      removeAll,
      restore: async () => {
        const last = removed.at(-1);
        const [first] = last?.records ?? [];
        if (last === undefined || first === undefined) return;
        setBack(first.id);
        const restored = await attempt(eachOf(last.records, shelf.restore), { what: 'restored', name: last.name }, () => shelf.downloadRemoved(first));
        if (restored.ok) setRemoved((before) => before.filter((one) => one !== last));
      },
      dismiss: () => setFault(null),
    };
  }, [shelf, attempt, take, removed]);

  return { list, fault, news, removed: removed.at(-1)?.name ?? null, back, attempt, fail, deeds };
}

/** Does it with one after the other, until one fails. */
async function eachOf<Item, Code>(items: readonly Item[], deed: (item: Item) => Promise<Result<unknown, Code>>): Promise<Result<null, Code>> {
  for (const item of items) {
    const done = await deed(item);
    if (!done.ok) return done;
  }
  return ok(null);
}
