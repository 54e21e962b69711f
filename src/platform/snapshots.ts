import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../model/result';
import type { RemovedSnapshot, SetAside, Snapshot, SnapshotFault, SnapshotList } from '../model/snapshot';
import { unzipped, zipped } from './gzip';
import { reading, writing } from './snapshotDatabase';
import { headOf, isBytes, readHead, snapshotOf, type StoredHead } from './snapshotRecord';

type Bytes = Uint8Array<ArrayBuffer>;
type Outcome<T = null> = Promise<Result<T, SnapshotFault>>;

/** A snapshot to be kept. `content`: a file of `edgewise/1`, as it would be exported. */
export interface NewSnapshot extends Omit<Snapshot, 'id' | 'bytes' | 'thumbnail'> {
  readonly content: Bytes;
  readonly thumbnail: Bytes | null;
}

/** All that the storage holds. */
export const listSnapshots = (): Outcome<SnapshotList> =>
  reading(async (heads, contents) => {
    const [ids, records, whole] = await Promise.all([heads.getAllKeys(), heads.getAll(), contents.getAllKeys()]);
    const kept: Snapshot[] = [];
    const setAside: SetAside[] = [];
    for (const [place, id] of ids.entries()) {
      const head = readHead(records[place]);
      if (typeof head === 'string') setAside.push({ id, why: head });
      else if (!whole.includes(id)) setAside.push({ id, why: 'damaged' });
      else kept.push(snapshotOf(id, head));
    }
    for (const id of whole) if (!ids.includes(id)) setAside.push({ id, why: 'damaged' });
    return ok({ kept: kept.toSorted((one, other) => other.made.localeCompare(one.made)), setAside });
  });

/** Keeps a snapshot, and gives how many there are with it. */
export async function putSnapshot({ content, ...said }: NewSnapshot): Outcome<number> {
  const packed = await zipped(content);
  return written(bytesToHex(randomBytes(16)), headOf({ ...said, bytes: content.length, sha256: bytesToHex(sha256(packed)) }), packed);
}

/** Its content, found to be what was kept. */
export async function snapshotContent(id: string): Outcome<Bytes> {
  const found = await verified(id);
  if (!found.ok) return found;
  const { head, packed } = found.value;
  const content = await unzipped(packed, head.bytes);
  return content?.length === head.bytes ? ok(content) : fail('unreadable');
}

export const renameSnapshot = (id: string, from: string, to: string): Outcome =>
  changing(async (heads) => {
    const record = await heads.get(id);
    if (record === undefined) return fail('gone');
    const head = readHead(record);
    if (typeof head === 'string') return fail('unreadable');
    if (head.name !== from) return fail('renamedElsewhere');
    await heads.put(headOf({ ...head, name: to }), id);
    return ok(null);
  });

export async function duplicateSnapshot(id: string, name: string, made: string): Outcome<number> {
  const found = await verified(id);
  return found.ok ? written(bytesToHex(randomBytes(16)), headOf({ ...found.value.head, name, made }), found.value.packed) : found;
}

/** Takes it out, whatever state it is in. */
export const removeSnapshot = (id: string): Outcome<RemovedSnapshot> =>
  changing(async (heads, contents) => {
    const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
    if (head === undefined && content === undefined) return fail('gone');
    await heads.delete(id);
    await contents.delete(id);
    return ok({ id, head, content });
  });

/** Puts back what was taken out. */
export const restoreSnapshot = ({ id, head, content }: RemovedSnapshot): Outcome<number> => written(id, head, content);

/** What can be saved of a record, whatever state it is in: its content unpacked, or as it is stored, or what else there is. */
export async function salvaged(id: string): Outcome<{ readonly name: string; readonly blob: Blob }> {
  const found = await reading(async (heads, contents) => ok(await Promise.all([heads.get(id), contents.get(id)])));
  if (!found.ok) return found;
  const [head, content] = found.value;
  return head === undefined && content === undefined ? fail('gone') : ok(await salvagedFrom({ id, head, content }));
}

/** Unpacked no further than this where the head can't be asked. */
const MOST_UNPACKED = 2 ** 30;

export async function salvagedFrom({ head: record, content }: RemovedSnapshot): Promise<{ readonly name: string; readonly blob: Blob }> {
  const head = readHead(record);
  const known = typeof head === 'string' ? null : head;
  const text = isBytes(content) ? await unzipped(content, known?.bytes ?? MOST_UNPACKED) : null;
  if (text !== null) return { name: known?.file ?? 'edgewise-snapshot.json', blob: new Blob([text], { type: 'application/json' }) };
  if (isBytes(content)) return { name: 'edgewise-damaged.json.gz', blob: new Blob([content], { type: 'application/gzip' }) };
  return { name: 'edgewise-damaged.txt', blob: new Blob([described(record), '\n', described(content)], { type: 'text/plain' }) };
}

function described(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

async function verified(id: string): Outcome<{ readonly head: StoredHead; readonly packed: Bytes }> {
  const found = await reading(async (heads, contents) => ok(await Promise.all([heads.get(id), contents.get(id)])));
  if (!found.ok) return found;
  const [record, packed] = found.value;
  if (record === undefined && packed === undefined) return fail('gone');
  const head = readHead(record);
  if (typeof head === 'string' || !isBytes(packed) || bytesToHex(sha256(packed)) !== head.sha256) return fail('unreadable');
  return ok({ head, packed });
}

/** Writes both parts in one transaction, then reads them back: what is not there as it was given is taken out again. */
async function written(id: string, head: unknown, content: unknown): Outcome<number> {
  const put = await changing(async (heads, contents) => {
    // One after the other: a second that fails at once would leave nobody to hear of the first.
    if (head !== undefined) await heads.put(head, id);
    if (content !== undefined) await contents.put(content, id);
    return ok(await heads.count());
  });
  if (!put.ok) return put;
  const back = await reading(async (heads, contents) => ok(await Promise.all([heads.getKey(id), contents.get(id)])));
  const [key, found] = back.ok ? back.value : [id, undefined];
  const isThere = (head === undefined || key !== undefined) && (!isBytes(content) || (isBytes(found) && sameBytes(content, found)));
  if (isThere) return put;
  // Where nothing is left, another tab took it out, and may be putting it back.
  if (key !== undefined || found !== undefined) await removeSnapshot(id);
  return fail('notWritten');
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, place) => byte === other[place]);

const CHANNEL = 'edgewise.snapshots';

/** As `writing`, and tells other tabs of it. */
async function changing<T>(deed: Parameters<typeof writing<T>>[0]): Outcome<T> {
  const made = await writing(deed);
  if (made.ok) {
    try {
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage(null);
      channel.close();
    } catch {
      // A page from a file may speak to no other; their lists are read again when they are opened.
    }
  }
  return made;
}

/** Calls back after each change that another tab, or this one, made; gives the way to stop that. */
export function onSnapshotsChange(changed: () => void): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', changed);
    return () => channel.close();
  } catch {
    return () => undefined;
  }
}

/** Asks the browser not to clear away what is kept when it needs room. Whatever it answers, nothing else changes. */
export async function askToLast(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not every browser has it, nor every page.
  }
}
