import { MOST_OPENED, type OpenedList } from '../model/library';
import { fail, ok, type Result } from '../model/result';
import type { RemovedRecord, StorageFault } from '../model/stored';
import { openedDataset, openedHead, type OpenedHead, readOpenedHead } from './openedRecord';
import type { Writing } from './recordDatabase';
import { newId, recordsOf, sameBytes } from './records';

type Bytes = Uint8Array<ArrayBuffer>;
type Outcome<T = null> = Promise<Result<T, StorageFault>>;
type Heads = Parameters<Writing<never>>[0];

/** Where a dataset is kept, and which revision of it this tab knows. */
export interface Place {
  readonly id: string;
  readonly revision: number;
}

/** What is said of the content. */
export type ContentOf = Pick<OpenedHead, 'entities' | 'claims' | 'checks' | 'bytes' | 'sha256' | 'packed' | 'identity'>;

/** A dataset to be kept. `content`: a file of `edgewise/1`, packed as gzip. */
export interface NewOpened extends ContentOf, Pick<OpenedHead, 'title' | 'source' | 'opened' | 'file' | 'view'> {
  readonly content: Bytes;
}

const records = recordsOf({ name: 'edgewise.library', readHead: readOpenedHead, unnamed: 'edgewise-dataset.json' });

export const { remove: removeOpened, restore: restoreOpened, salvaged: salvagedOpened, salvagedFrom: salvagedFromOpened, onChange: onOpenedChange } = records;

/** All that the storage holds. */
export async function listOpened(): Outcome<Pick<OpenedList, 'kept' | 'setAside'>> {
  const listed = await records.list();
  if (!listed.ok) return listed;
  const { heads, setAside } = listed.value;
  const kept = heads.map(([id, head]) => openedDataset(id, head));
  return ok({ kept: kept.toSorted((one, other) => other.opened.localeCompare(one.opened)), setAside });
}

/** The record that holds the dataset of that hash; null where none does. One that another tab keeps apart is none: it is opened from the list alone. */
async function holding(heads: Heads, identity: string): Promise<readonly [id: string, head: OpenedHead] | null> {
  const [ids, all] = await Promise.all([heads.getAllKeys(), heads.getAll()]);
  for (const [place, id] of ids.entries()) {
    const head = readOpenedHead(all[place]);
    if (typeof head !== 'string' && head.identity === identity && !head.apart) return [id, head];
  }
  return null;
}

/** Notes that the dataset of that hash was opened again; null where it is not kept. What is kept of it stays: no revision of its own. */
export const touchOpened = (identity: string, said: Pick<OpenedHead, 'title' | 'source' | 'opened'>): Outcome<Place | null> =>
  records.changing(async (heads) => {
    const found = await holding(heads, identity);
    if (found === null) return ok(null);
    const [id, head] = found;
    await heads.put(openedHead({ ...head, ...said }), id);
    return ok({ id, revision: head.revision });
  });

/** Keeps a dataset, unless another tab has kept it meanwhile. */
export async function putOpened({ content, ...said }: NewOpened): Outcome<Place> {
  const own = newId();
  const put = await records.changing<Place>(async (heads, contents) => {
    const found = await holding(heads, said.identity);
    if (found !== null) return ok({ id: found[0], revision: found[1].revision });
    await heads.put(openedHead({ ...said, apart: false, revision: 0 }), own);
    await contents.put(content, own);
    return ok({ id: own, revision: 0 });
  });
  if (!put.ok || put.value.id !== own) return put;
  const back = await records.stored(own);
  if (back.ok && !sameBytes(content, back.value.content)) {
    await records.remove(own);
    return fail('notWritten');
  }
  if (!back.ok) return back;
  // Only once the new one is there for sure.
  await pruned();
  return put;
}

const pruned = (): Outcome =>
  records.changing(async (heads, contents) => {
    const [ids, all] = await Promise.all([heads.getAllKeys(), heads.getAll()]);
    const known = ids.flatMap((id, place) => {
      const head = readOpenedHead(all[place]);
      return typeof head === 'string' ? [] : [{ id, opened: head.opened }];
    });
    for (const { id } of known.toSorted((one, other) => other.opened.localeCompare(one.opened)).slice(MOST_OPENED)) {
      await heads.delete(id);
      await contents.delete(id);
    }
    return ok(null);
  });

/** What is written to a dataset that is kept: its view, and where the dataset itself is another than was kept, its content with what is said of it. */
export interface Change {
  readonly view: string;
  readonly content?: { readonly file: Bytes; readonly said: ContentOf };
}

interface Written {
  readonly place: Place;
  /** What stood there, where its content was another. */
  readonly before: RemovedRecord | null;
}

/**
 * Writes to a dataset that is kept, and gives where it is kept now. Where another tab has written meanwhile, its revision
 * stays as it is, and this one is kept apart from it.
 */
export async function changeOpened({ id, revision }: Place, { view, content }: Change, now: string): Outcome<Place> {
  const changed = await records.changing<Written>(async (heads, contents) => {
    const record = await heads.get(id);
    if (record === undefined) return fail('gone');
    const head = readOpenedHead(record);
    if (typeof head === 'string') return fail(head === 'newer' ? 'newer' : 'unreadable');
    const next = { ...head, ...content?.said, view };
    if (head.revision === revision) {
      const before = content === undefined ? null : { id, head: record, content: await contents.get(id) };
      await heads.put(openedHead({ ...next, revision: revision + 1 }), id);
      if (content !== undefined) await contents.put(content.file, id);
      return ok({ place: { id, revision: revision + 1 }, before });
    }
    if (head.view === view && content === undefined) return ok({ place: { id, revision: head.revision }, before: null });
    const own = newId();
    await heads.put(openedHead({ ...next, opened: now, apart: true, revision: 0 }), own);
    await contents.put(content?.file ?? (await contents.get(id)), own);
    return ok({ place: { id: own, revision: 0 }, before: null });
  });
  if (!changed.ok) return changed;
  const { place, before } = changed.value;
  const back = await records.stored(place.id);
  if (!back.ok) return back;
  const head = readOpenedHead(back.value.head);
  // Another tab may have gone on from here already.
  if (typeof head !== 'string' && head.revision > place.revision) return ok(place);
  if (typeof head !== 'string' && head.view === view && (content === undefined || sameBytes(content.file, back.value.content))) return ok(place);
  if (before !== null) await records.restore(before);
  return fail('notWritten');
}

/** What is kept of it, found to be what was put there. */
export const openedContent = (id: string): Outcome<{ readonly head: OpenedHead; readonly file: Bytes }> => records.opened(id);

/** Notes that what is kept there was opened. */
export const touchPlace = (id: string, opened: string): Outcome =>
  records.changing(async (heads) => {
    const head = readOpenedHead(await heads.get(id));
    if (typeof head === 'string') return fail('unreadable');
    await heads.put(openedHead({ ...head, opened }), id);
    return ok(null);
  });
