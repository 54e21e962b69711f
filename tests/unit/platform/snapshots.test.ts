import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SnapshotList } from '../../../src/model/snapshot';
import { unzipped, zipped } from '../../../src/platform/gzip';
import {
  duplicateSnapshot, listSnapshots, type NewSnapshot, onSnapshotsChange, putSnapshot, removeSnapshot, renameSnapshot, restoreSnapshot, salvaged, snapshotContent,
} from '../../../src/platform/snapshots';
import { randomFrom } from '../../../src/canvas/placing/random';

function random(seed: number) {
  const next = randomFrom(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: <T>(some: readonly T[]): T => some[below(some.length)]! };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

const snapshot = (name: string, own: Partial<NewSnapshot> = {}): NewSnapshot => ({
  name, made: '2026-11-25T10:00:00.000Z', title: 'Who met whom', file: 'edgewise-talks-2026-11-25.json', shown: 4, entities: 3, claims: 6,
  content: bytes(`{"format": "edgewise/1", "title": {"en": "${name}"}}`), thumbnail: null, ...own,
});

async function value<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const made = await outcome;
  if (!made.ok) throw new Error(String(made.error));
  return made.value;
}

const list = (): Promise<SnapshotList> => value(listSnapshots());
const names = async (): Promise<string[]> => (await list()).kept.map(({ name }) => name).toSorted();
const firstId = async (): Promise<string> => (await list()).kept[0]!.id;

/** The storage as it is, past all that reads it with care. */
async function raw<T>(deed: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB('edgewise.snapshots');
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('snapshots in the browser', () => {
  it('keep a file as it is, and say what it holds', async () => {
    const content = bytes(`{"text": "${'é'.repeat(50_000)}"}`);
    const thumbnail = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
    expect(await value(putSnapshot(snapshot('one', { content, thumbnail })))).toBe(1);
    const { kept: [one], setAside } = await list();
    expect(one).toMatchObject({ name: 'one', title: 'Who met whom', shown: 4, entities: 3, claims: 6, bytes: content.length, made: '2026-11-25T10:00:00.000Z' });
    expect(one?.thumbnail?.type).toBe('image/png');
    expect(new Uint8Array(await one!.thumbnail!.arrayBuffer())).toEqual(thumbnail);
    expect(setAside).toEqual([]);
    expect(await value(snapshotContent(one!.id))).toEqual(content);
    const file = await value(salvaged(one!.id));
    expect([file.name, await file.blob.text()]).toEqual(['edgewise-talks-2026-11-25.json', text(content)]);
  });

  it('are listed with the newest first', async () => {
    await putSnapshot(snapshot('older', { made: '2026-11-24T10:00:00.000Z' }));
    await putSnapshot(snapshot('newest', { made: '2026-11-26T10:00:00.000Z' }));
    await putSnapshot(snapshot('middle'));
    expect((await list()).kept.map(({ name }) => name)).toEqual(['newest', 'middle', 'older']);
  });

  it('can be renamed, duplicated, deleted, and brought back as they were', async () => {
    await putSnapshot(snapshot('one'));
    const id = await firstId();
    await value(renameSnapshot(id, 'one', 'uno'));
    await value(duplicateSnapshot(id, 'due', '2026-11-26T10:00:00.000Z'));
    expect(await names()).toEqual(['due', 'uno']);
    const before = await list();
    const removed = await value(removeSnapshot(id));
    expect(await names()).toEqual(['due']);
    await value(restoreSnapshot(removed));
    expect(await list()).toEqual(before);
    for (const kept of (await list()).kept) expect(text(await value(snapshotContent(kept.id)))).toContain('"one"');
  });

  it('do not put a name over one that another tab gave', async () => {
    await putSnapshot(snapshot('one'));
    const id = await firstId();
    await value(renameSnapshot(id, 'one', 'by another tab'));
    expect(await renameSnapshot(id, 'one', 'mine')).toEqual({ ok: false, error: 'renamedElsewhere' });
    expect(await names()).toEqual(['by another tab']);
    await removeSnapshot(id);
    expect(await renameSnapshot(id, 'by another tab', 'mine')).toEqual({ ok: false, error: 'gone' });
    expect(await removeSnapshot(id)).toEqual({ ok: false, error: 'gone' });
    expect(await snapshotContent(id)).toEqual({ ok: false, error: 'gone' });
    expect(await duplicateSnapshot(id, 'mine', '2026-11-26T10:00:00.000Z')).toEqual({ ok: false, error: 'gone' });
  });

  it('cut a name that could not be read again', async () => {
    await putSnapshot(snapshot('x'.repeat(5000), { title: 'y'.repeat(5000) }));
    expect((await list()).kept[0]).toMatchObject({ name: 'x'.repeat(1000), title: 'y'.repeat(1000) });
  });

  it('tell other tabs of each change, until they no longer listen', async () => {
    const heard = vi.fn();
    const stop = onSnapshotsChange(heard);
    await putSnapshot(snapshot('one'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    stop();
    heard.mockClear();
    const other = vi.fn();
    const stopOther = onSnapshotsChange(other);
    await putSnapshot(snapshot('two'));
    await vi.waitFor(() => expect(other).toHaveBeenCalled());
    stopOther();
    expect(heard).not.toHaveBeenCalled();
  });
});

/** What a storage may do to a write, each at the write of that number. */
const FAILURES = {
  storageFull: (_original: () => IDBRequest, _store: IDBObjectStore): IDBRequest => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  notWritten: (original: () => IDBRequest, store: IDBObjectStore): IDBRequest => {
    const request = original();
    store.transaction.abort();
    return request;
  },
  storageBlocked: (_original: () => IDBRequest, _store: IDBObjectStore): IDBRequest => {
    throw new DOMException('broken', 'UnknownError');
  },
} as const;

function failWrite(method: 'put' | 'delete', number: number, failure: keyof typeof FAILURES): void {
  const original = IDBObjectStore.prototype[method] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    const write = (): IDBRequest => original.apply(this, given);
    return (writes++ === number ? FAILURES[failure](write, this) : write()) as never;
  });
}

describe.each(Object.keys(FAILURES) as (keyof typeof FAILURES)[])('a write that fails with %s', (failure) => {
  const whole = async (): Promise<unknown> => {
    const all = await list();
    const contents = await Promise.all(all.kept.map(async ({ id }) => text(await value(snapshotContent(id)))));
    return [all, contents];
  };

  it.each([0, 1])('leaves what was kept before as it was: put, write %i', async (number) => {
    await putSnapshot(snapshot('before'));
    const before = await whole();
    failWrite('put', number, failure);
    expect(await putSnapshot(snapshot('after'))).toEqual({ ok: false, error: failure });
    vi.restoreAllMocks();
    expect(await whole()).toEqual(before);
    await value(putSnapshot(snapshot('after')));
    expect(await names()).toEqual(['after', 'before']);
  });

  it.each([0, 1])('leaves all as it was: duplicate, delete and restore, write %i', async (number) => {
    await putSnapshot(snapshot('before'));
    const id = await firstId();
    const before = await whole();
    failWrite('put', number, failure);
    expect(await duplicateSnapshot(id, 'copy', '2026-11-26T10:00:00.000Z')).toEqual({ ok: false, error: failure });
    vi.restoreAllMocks();
    failWrite('delete', number, failure);
    expect(await removeSnapshot(id)).toEqual({ ok: false, error: failure });
    vi.restoreAllMocks();
    expect(await whole()).toEqual(before);
    const removed = await value(removeSnapshot(id));
    failWrite('put', number, failure);
    expect(await restoreSnapshot(removed)).toEqual({ ok: false, error: failure });
    vi.restoreAllMocks();
    expect(await names()).toEqual([]);
    await value(restoreSnapshot(removed));
    expect(await whole()).toEqual(before);
  });

  it('leaves the name as it was: rename', async () => {
    await putSnapshot(snapshot('before'));
    failWrite('put', 0, failure);
    expect(await renameSnapshot(await firstId(), 'before', 'after')).toEqual({ ok: false, error: failure });
    vi.restoreAllMocks();
    expect(await names()).toEqual(['before']);
  });
});

describe('a storage that cannot be trusted', () => {
  it('is found out by reading back: what it altered is taken out again', async () => {
    const original = IDBObjectStore.prototype.put as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, given: unknown, key) {
      const altered = this.name === 'contents' ? (given as Uint8Array).map((byte, place) => (place === 20 ? byte ^ 1 : byte)) : given;
      return original.call(this, altered, key);
    });
    expect(await putSnapshot(snapshot('one'))).toEqual({ ok: false, error: 'notWritten' });
    vi.restoreAllMocks();
    expect(await list()).toEqual({ kept: [], setAside: [] });
  });

  it.each([
    ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
    ['it may not be used', () => vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    })],
  ])('fails in words, whatever is asked, where %s', async (_what, block) => {
    block();
    const blocked = { ok: false, error: 'storageBlocked' };
    expect(await listSnapshots()).toEqual(blocked);
    expect(await putSnapshot(snapshot('one'))).toEqual(blocked);
    expect(await snapshotContent('x')).toEqual(blocked);
    expect(await renameSnapshot('x', 'a', 'b')).toEqual(blocked);
    expect(await duplicateSnapshot('x', 'a', '2026-11-26')).toEqual(blocked);
    expect(await removeSnapshot('x')).toEqual(blocked);
    expect(await restoreSnapshot({ id: 'x', head: 1, content: 2 })).toEqual(blocked);
    expect(await salvaged('x')).toEqual(blocked);
  });

  it('of a newer version is read, and never written to', async () => {
    await putSnapshot(snapshot('one'));
    const id = await firstId();
    (await openDB('edgewise.snapshots', 7)).close();
    expect(await names()).toEqual(['one']);
    expect(text(await value(snapshotContent(id)))).toContain('"one"');
    expect(await putSnapshot(snapshot('two'))).toEqual({ ok: false, error: 'newer' });
    expect(await removeSnapshot(id)).toEqual({ ok: false, error: 'newer' });
    expect(await names()).toEqual(['one']);
  });

  it('that another tab still holds in an older form is not waited for', async () => {
    const held = await openDB('edgewise.snapshots', 1, { upgrade: (database) => void database.createObjectStore('heads') });
    const asked = indexedDB.open('edgewise.snapshots', 2);
    await new Promise((resolve) => {
      asked.onblocked = resolve;
    });
    held.close();
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
    });
    asked.result.close();
    // A storage without what this app put there.
    expect(await listSnapshots()).toEqual({ ok: false, error: 'storageBlocked' });
  });
});

describe('a record that is no longer what was kept', () => {
  async function altered(change: (head: Record<string, unknown>, content: Uint8Array) => { head?: unknown; content?: unknown }): Promise<string> {
    await putSnapshot(snapshot('one'));
    const id = await firstId();
    await raw(async (database) => {
      const made = change((await database.get('heads', id)) as Record<string, unknown>, (await database.get('contents', id)) as Uint8Array);
      if ('head' in made) await (made.head === undefined ? database.delete('heads', id) : database.put('heads', made.head, id));
      if ('content' in made) await (made.content === undefined ? database.delete('contents', id) : database.put('contents', made.content, id));
    });
    return id;
  }

  it.each([
    ['of the future', 'newer', (head: object) => ({ head: { ...head, format: 2 } })],
    ['of no format', 'damaged', (head: object) => ({ head: { ...head, format: 0 } })],
    ['without a head', 'damaged', () => ({ head: undefined })],
    ['without content', 'damaged', () => ({ content: undefined })],
    ['that is a text', 'damaged', () => ({ head: 'nonsense' })],
    ['with a path for a file name', 'damaged', (head: object) => ({ head: { ...head, file: '../../x.json' } })],
  ] as const)('is set aside, can be saved and deleted, and stops nothing: one %s', async (_what, why, change) => {
    const id = await altered(change);
    await putSnapshot(snapshot('sound'));
    const { kept, setAside } = await list();
    expect(kept.map(({ name }) => name)).toEqual(['sound']);
    expect(setAside).toEqual([{ id, why }]);
    expect((await value(salvaged(id))).blob.size).toBeGreaterThan(0);
    expect(await snapshotContent(id)).toEqual({ ok: false, error: 'unreadable' });
    const removed = await value(removeSnapshot(id));
    expect((await list()).setAside).toEqual([]);
    await value(restoreSnapshot(removed));
    expect((await list()).setAside).toEqual([{ id, why }]);
  });

  it('is not opened with a single bit changed, and is saved as it stands', async () => {
    let damaged = new Uint8Array();
    const id = await altered((_head, content) => {
      damaged = content.map((byte, place) => (place === content.length - 12 ? byte ^ 4 : byte));
      return { content: damaged };
    });
    expect(await snapshotContent(id)).toEqual({ ok: false, error: 'unreadable' });
    const file = await value(salvaged(id));
    expect([file.name, new Uint8Array(await file.blob.arrayBuffer())]).toEqual(['edgewise-damaged.json.gz', damaged]);
  });

  it('is unpacked no further than it says', async () => {
    const bomb = await zipped(new Uint8Array(5_000_000));
    const id = await altered((head) => ({ content: bomb, head: { ...head, sha256: bytesToHex(sha256(bomb)) } }));
    expect(await snapshotContent(id)).toEqual({ ok: false, error: 'unreadable' });
    expect(await unzipped(bomb, 4_999_999)).toBeNull();
    expect((await unzipped(bomb, 5_000_000))?.length).toBe(5_000_000);
    expect(await unzipped(bytes('no gzip'), 100)).toBeNull();
  });

  it('never makes anything throw, nor goes missing from the list: 1,000 mutations', async () => {
    await putSnapshot(snapshot('one', { thumbnail: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }));
    const id = await firstId();
    const [head, content] = await raw(async (database) => [(await database.get('heads', id)) as Record<string, unknown>, (await database.get('contents', id)) as Uint8Array]);
    const { below, pick } = random(20261125);
    const values: readonly unknown[] = [
      undefined, null, 0, -1, 1.5, NaN, Infinity, 2 ** 53, '', 'x', '\ud800', '2026', 'x'.repeat(2000), true, [], {}, new Date(NaN), new Map([[1, 2]]), /x/,
      new Uint8Array(), new Uint16Array(3), new ArrayBuffer(4), 10n, { length: 3 },
    ];
    const seen = { kept: 0, setAside: 0 };
    for (let time = 0; time < 1000; time++) {
      const changed: Record<string, unknown> = { ...head };
      for (let change = below(3); change >= 0; change--) {
        const key = pick([...Object.keys(head), '__proto__', 'more']);
        if (below(3) === 0) Reflect.deleteProperty(changed, key);
        else Object.defineProperty(changed, key, { value: pick(values), enumerable: true, configurable: true, writable: true });
      }
      const bent = below(3) === 0 ? pick(values) : below(2) === 0 ? content.map((byte) => (below(30) === 0 ? below(256) : byte)) : content.slice(0, below(content.length));
      await raw(async (database) => {
        await database.put('heads', below(10) === 0 ? pick(values) : changed, id);
        await database.put('contents', bent, id);
      });
      const { kept, setAside } = await list();
      expect(kept.length + setAside.length).toBe(1);
      seen[kept.length === 1 ? 'kept' : 'setAside'] += 1;
      expect((await salvaged(id)).ok).toBe(true);
      const opened = await snapshotContent(id);
      if (opened.ok) expect(text(opened.value)).toContain('"one"');
    }
    expect(Math.min(seen.kept, seen.setAside)).toBeGreaterThan(20);
  });
});

describe('two tabs at once', () => {
  it('never mix two snapshots, nor put a name over one they have not seen: 200 interleavings', async () => {
    let renamed = 0;
    let refused = 0;
    for (let run = 0; run < 200; run++) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const { below, pick } = random(run + 1);
      for (const name of ['a', 'b', 'c']) await putSnapshot(snapshot(name));
      const first = (await list()).kept;
      const standing = new Map(first.map(({ id }) => [id, 1]));
      const replaced = new Set<string>();
      let number = 0;

      const tab = async (): Promise<void> => {
        let seen = (await list()).kept;
        for (let step = 0; step < 4; step++) {
          const one = seen.length === 0 ? null : pick(seen);
          const deed = one === null ? 0 : below(5);
          if (deed === 0) await putSnapshot(snapshot(`new ${number++}`));
          else if (deed === 1) await duplicateSnapshot(one!.id, `copy ${number++}`, '2026-11-26T10:00:00.000Z');
          else if (deed === 2) {
            const removed = await removeSnapshot(one!.id);
            if (!removed.ok) continue;
            standing.set(one!.id, (standing.get(one!.id) ?? 1) - 1);
            if (below(2) === 0) {
              // The other tab may have taken it out again before it is read back.
              await restoreSnapshot(removed.value);
              standing.set(one!.id, (standing.get(one!.id) ?? 0) + 1);
            }
          } else if (deed === 3) {
            const done = await renameSnapshot(one!.id, one!.name, `name ${number++}`);
            if (done.ok) {
              renamed += 1;
              expect(replaced.has(`${one!.id} ${one!.name}`)).toBe(false);
              replaced.add(`${one!.id} ${one!.name}`);
            } else if (done.error === 'renamedElsewhere') refused += 1;
          } else seen = (await list()).kept;
        }
      };
      await Promise.all([tab(), tab()]);

      const { kept, setAside } = await list();
      expect(setAside).toEqual([]);
      for (const { id } of first) expect(kept.some((one) => one.id === id)).toBe(standing.get(id) === 1);
      for (const { id, bytes: size } of kept) expect((await value(snapshotContent(id))).length).toBe(size);
    }
    expect(Math.min(renamed, refused)).toBeGreaterThan(10);
  });
});
