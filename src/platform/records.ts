import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../model/result';
import type { RemovedRecord, SetAside, StorageFault } from '../model/stored';
import { unzipped } from './gzip';
import { hashInSlices } from './hashInSlices';
import { recordDatabase, type Reading, type Writing } from './recordDatabase';
import { isBytes } from './recordFields';

type Bytes = Uint8Array<ArrayBuffer>;
type Outcome<T = null> = Promise<Result<T, StorageFault>>;

/** The least that a record's head says: of its content, a file packed as gzip. */
export interface ContentFacts {
  /** Name of the file it is saved as. */
  readonly file: string;
  /** Of the file, unpacked. */
  readonly bytes: number;
  /** Of the content as it is stored, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What tells one kind of records from another. */
export interface RecordKind<Head extends ContentFacts> {
  /** Of its database, and of the channel by which tabs tell each other of changes. */
  readonly name: string;
  /** The head that a record holds, or why it can't be used. */
  readonly readHead: (record: unknown) => Head | SetAside['why'];
  /** Name of a file whose head can't be asked for it. */
  readonly unnamed: string;
}

/** A file with the name it is saved as. */
export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Records of one kind, kept in this browser. Nothing here rejects. */
export interface Records<Head extends ContentFacts> {
  /** Every record is among the heads or is set aside. */
  readonly list: () => Outcome<{ readonly heads: readonly (readonly [id: string, head: Head])[]; readonly setAside: readonly SetAside[] }>;
  /** Head and content, found to be what was put there. */
  readonly verified: (id: string) => Outcome<{ readonly head: Head; readonly packed: Bytes }>;
  /** The file of its content, found to be what was put there. */
  readonly opened: (id: string) => Outcome<{ readonly head: Head; readonly file: Bytes }>;
  readonly reading: <T>(deed: Reading<T>) => Outcome<T>;
  /** Changes both stores in one transaction, and tells other tabs of it. */
  readonly changing: <T, Fault = StorageFault>(deed: Writing<T, Fault>) => Promise<Result<T, Fault | StorageFault>>;
  /** Writes both parts in one transaction, then reads them back; gives how many records there are with it. */
  readonly write: (id: string, head: unknown, content: unknown) => Outcome<number>;
  /** Head and content as they stand there, whatever state they are in. */
  readonly stored: (id: string) => Outcome<RemovedRecord>;
  /** Takes it out, whatever state it is in. */
  readonly remove: (id: string) => Outcome<RemovedRecord>;
  /** Puts back what was taken out. */
  readonly restore: (removed: RemovedRecord) => Outcome<number>;
  /** What can be saved of a record, whatever state it is in: its content unpacked, or as it is stored, or what else there is. */
  readonly salvaged: (id: string) => Outcome<NamedFile>;
  readonly salvagedFrom: (removed: RemovedRecord) => Promise<NamedFile>;
  /** Calls back after each change that another tab, or this one, made; gives the way to stop that. */
  readonly onChange: (changed: () => void) => () => void;
}

/** Unpacked no further than this where the head can't be asked. */
const MOST_UNPACKED = 2 ** 30;

export const newId = (): string => bytesToHex(randomBytes(16));

export function recordsOf<Head extends ContentFacts>({ name, readHead, unnamed }: RecordKind<Head>): Records<Head> {
  const { reading, writing } = recordDatabase(name);
  const stored = (id: string): Outcome<RemovedRecord> =>
    reading(async (heads, contents) => {
      const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
      return head === undefined && content === undefined ? fail('gone') : ok({ id, head, content });
    });

  const changing: Records<Head>['changing'] = async (deed) => {
    const made = await writing(deed);
    if (made.ok) tell(name);
    return made;
  };

  const verified: Records<Head>['verified'] = async (id) => {
    const found = await stored(id);
    if (!found.ok) return found;
    const { head: record, content: packed } = found.value;
    const head = readHead(record);
    if (typeof head === 'string' || !isBytes(packed) || (await hashInSlices(packed)) !== head.sha256) return fail('unreadable');
    return ok({ head, packed });
  };

  const remove: Records<Head>['remove'] = (id) =>
    changing(async (heads, contents) => {
      const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
      if (head === undefined && content === undefined) return fail('gone');
      await heads.delete(id);
      await contents.delete(id);
      return ok({ id, head, content });
    });

  const write: Records<Head>['write'] = async (id, head, content) => {
    const put = await changing(async (heads, contents) => {
      // One after the other: a second that fails at once would leave nobody to hear of the first.
      if (head !== undefined) await heads.put(head, id);
      if (content !== undefined) await contents.put(content, id);
      return ok(await heads.count());
    });
    if (!put.ok) return put;
    const back = await reading(async (heads, contents) => ok(await Promise.all([heads.getKey(id), contents.get(id)])));
    const [key, found] = back.ok ? back.value : [id, undefined];
    if ((head === undefined || key !== undefined) && (!isBytes(content) || sameBytes(content, found))) return put;
    // What is not there as it was given is taken out again. Where nothing is left, another tab took it out, and may be putting it back.
    if (key !== undefined || found !== undefined) await remove(id);
    return fail('notWritten');
  };

  const salvagedFrom: Records<Head>['salvagedFrom'] = async ({ head: record, content }) => {
    const head = readHead(record);
    const known = typeof head === 'string' ? null : head;
    const text = isBytes(content) ? await unzipped(content, known?.bytes ?? MOST_UNPACKED) : null;
    if (text !== null) return { name: known?.file ?? unnamed, blob: new Blob([text], { type: 'application/json' }) };
    if (isBytes(content)) return { name: 'edgewise-damaged.json.gz', blob: new Blob([content], { type: 'application/gzip' }) };
    return { name: 'edgewise-damaged.txt', blob: new Blob([described(record), '\n', described(content)], { type: 'text/plain' }) };
  };

  return {
    list: () =>
      reading(async (heads, contents) => {
        const [ids, records, whole] = await Promise.all([heads.getAllKeys(), heads.getAll(), contents.getAllKeys()]);
        const sound: [string, Head][] = [];
        const setAside: SetAside[] = [];
        for (const [place, id] of ids.entries()) {
          const head = readHead(records[place]);
          if (typeof head === 'string') setAside.push({ id, why: head });
          else if (!whole.includes(id)) setAside.push({ id, why: 'damaged' });
          else sound.push([id, head]);
        }
        for (const id of whole) if (!ids.includes(id)) setAside.push({ id, why: 'damaged' });
        return ok({ heads: sound, setAside });
      }),
    verified,
    opened: async (id) => {
      const found = await verified(id);
      if (!found.ok) return found;
      const { head, packed } = found.value;
      const file = await unzipped(packed, head.bytes);
      return file?.length === head.bytes ? ok({ head, file }) : fail('unreadable');
    },
    reading,
    changing,
    write,
    stored,
    remove,
    restore: ({ id, head, content }) => write(id, head, content),
    salvaged: async (id) => {
      const found = await stored(id);
      return found.ok ? ok(await salvagedFrom(found.value)) : found;
    },
    salvagedFrom,
    onChange: (changed) => listen(name, changed),
  };
}

export function sameBytes(one: Uint8Array, other: unknown): boolean {
  if (!isBytes(other) || one.length !== other.length) return false;
  // Not `every`: a call a byte would hold up the page.
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return false;
  return true;
}

function described(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

function tell(name: string): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage(null);
    channel.close();
  } catch {
    // A page from a file may speak to no other; their lists are read again when they are opened.
  }
}

function listen(name: string, changed: () => void): () => void {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', changed);
    return () => channel.close();
  } catch {
    return () => undefined;
  }
}
