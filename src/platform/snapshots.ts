import { fail, ok, type Result } from '../model/result';
import type { Snapshot, SnapshotFault, SnapshotList } from '../model/snapshot';
import { zipped } from './gzip';
import { hashInSlices } from './hashInSlices';
import { newId, recordsOf } from './records';
import { headOf, readHead, snapshotOf } from './snapshotRecord';

type Bytes = Uint8Array<ArrayBuffer>;
type Outcome<T = null> = Promise<Result<T, SnapshotFault>>;

/** A snapshot to be kept. `content`: a file of `edgewise/1`, as it would be exported. */
export interface NewSnapshot extends Omit<Snapshot, 'id' | 'bytes' | 'thumbnail'> {
  readonly content: Bytes;
  readonly thumbnail: Bytes | null;
}

const records = recordsOf({ name: 'edgewise.snapshots', readHead, unnamed: 'edgewise-snapshot.json' });

export const { remove: removeSnapshot, restore: restoreSnapshot, salvaged, salvagedFrom, onChange: onSnapshotsChange } = records;

/** All that the storage holds. */
export async function listSnapshots(): Outcome<SnapshotList> {
  const listed = await records.list();
  if (!listed.ok) return listed;
  const { heads, setAside } = listed.value;
  const kept = heads.map(([id, head]) => snapshotOf(id, head));
  return ok({ kept: kept.toSorted((one, other) => other.made.localeCompare(one.made)), setAside });
}

/** Keeps a snapshot, and gives how many there are with it. */
export async function putSnapshot({ content, ...said }: NewSnapshot): Outcome<number> {
  const packed = await zipped(content);
  return records.write(newId(), headOf({ ...said, bytes: content.length, sha256: await hashInSlices(packed) }), packed);
}

/** Its content, found to be what was kept. */
export async function snapshotContent(id: string): Outcome<Bytes> {
  const found = await records.opened(id);
  return found.ok ? ok(found.value.file) : found;
}

export const renameSnapshot = (id: string, from: string, to: string): Outcome =>
  records.changing<null, SnapshotFault>(async (heads) => {
    const record = await heads.get(id);
    if (record === undefined) return fail('gone');
    const head = readHead(record);
    if (typeof head === 'string') return fail('unreadable');
    if (head.name !== from) return fail('renamedElsewhere');
    await heads.put(headOf({ ...head, name: to }), id);
    return ok(null);
  });

export async function duplicateSnapshot(id: string, name: string, made: string): Outcome<number> {
  const found = await records.verified(id);
  return found.ok ? records.write(newId(), headOf({ ...found.value.head, name, made }), found.value.packed) : found;
}

/** Asks the browser not to clear away what is kept when it needs room. Whatever it answers, nothing else changes. */
export async function askToLast(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not every browser has it, nor every page.
  }
}
