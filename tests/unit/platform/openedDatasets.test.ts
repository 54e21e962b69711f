import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_OPENED } from '../../../src/model/library';
import { zipped } from '../../../src/platform/gzip';
import { hashInSlices } from '../../../src/platform/hashInSlices';
import {
  changeOpened, type ContentOf, listOpened, type NewOpened, openedContent, type Place, putOpened, removeOpened, restoreOpened, touchOpened, touchPlace,
} from '../../../src/platform/openedDatasets';
import { randomFrom } from '../../../src/canvas/placing/random';

const NOW = '2026-11-26T10:00:00.000Z';
const identityOf = (name: string): string => Buffer.from(name).toString('hex').padEnd(64, '0');

async function packed(text: string, name: string): Promise<{ readonly file: Uint8Array<ArrayBuffer>; readonly said: ContentOf }> {
  const content = new TextEncoder().encode(text);
  const file = await zipped(content);
  const checks = { found: 5, partly: 1, missing: 0, unchecked: 0 };
  return { file, said: { entities: 3, claims: 6, checks, bytes: content.length, sha256: await hashInSlices(file), packed: file.length, identity: identityOf(name) } };
}

async function dataset(name: string, own: Partial<NewOpened> = {}): Promise<NewOpened> {
  const { file, said } = await packed(`{"format": "edgewise/1", "title": {"en": "${name}"}}`, name);
  return { ...said, title: name, source: `${name}.json`, opened: NOW, file: `${name}.json`, view: '{}', content: file, ...own };
}

async function value<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const made = await outcome;
  if (!made.ok) throw new Error(String(made.error));
  return made.value;
}

const put = async (name: string, own: Partial<NewOpened> = {}): Promise<Place> => value(putOpened(await dataset(name, own)));
const list = () => value(listOpened());
const titles = async (): Promise<readonly string[]> => (await list()).kept.map(({ title }) => title);

async function raw<T>(deed: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB('edgewise.library');
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

/** All that stands in the storage: what must not change where a write fails. */
const whole = (): Promise<unknown> => raw(async (database) => [await database.getAllKeys('heads'), await database.getAll('heads'), await database.getAllKeys('contents'), await database.getAll('contents')]);

async function viewAt(id: string): Promise<string> {
  const { head } = await value(openedContent(id));
  return head.view;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('datasets opened before', () => {
  it('are kept as they are, each with its view, and say what they are', async () => {
    const place = await put('talks', { view: '{"filters":{}}' });
    expect(place.revision).toBe(0);
    const { kept, setAside } = await list();
    expect(setAside).toEqual([]);
    expect(kept).toEqual([{
      id: place.id, title: 'talks', source: 'talks.json', opened: NOW, entities: 3, claims: 6, checks: { found: 5, partly: 1, missing: 0, unchecked: 0 },
      packed: expect.any(Number) as number, apart: false,
    }]);
    const { head, file } = await value(openedContent(place.id));
    expect(new TextDecoder().decode(file)).toBe('{"format": "edgewise/1", "title": {"en": "talks"}}');
    expect(head.view).toBe('{"filters":{}}');
    expect(kept[0]?.packed).toBeGreaterThan(0);
  });

  it('replace their own entry where they are opened again, whose view stays', async () => {
    const place = await put('talks', { view: '"kept"' });
    await put('other', { opened: '2026-11-26T11:00:00.000Z' });
    expect(await titles()).toEqual(['other', 'talks']);
    const again = { title: 'Talks', source: 'elsewhere.json', opened: '2026-11-26T12:00:00.000Z' };
    expect(await value(touchOpened(identityOf('talks'), again))).toEqual(place);
    expect(await value(touchOpened(identityOf('unknown'), again))).toBeNull();
    expect(await titles()).toEqual(['Talks', 'other']);
    // Another tab kept it between the asking and the keeping.
    expect(await put('talks', { view: '"new"' })).toEqual(place);
    expect(await list()).toMatchObject({ kept: { length: 2 } });
    expect(await viewAt(place.id)).toBe('"kept"');
    await value(touchPlace(place.id, '2026-11-26T09:00:00.000Z'));
    expect(await titles()).toEqual(['other', 'Talks']);
  });

  it('are as many as are kept: the one that was opened longest ago goes', async () => {
    for (let day = 1; day <= MOST_OPENED; day++) await put(`d${day}`, { opened: new Date(Date.UTC(2026, 0, day)).toISOString() });
    await value(touchOpened(identityOf('d1'), { title: 'd1', source: '', opened: NOW }));
    await put('one more', { opened: NOW, file: 'one-more.json' });
    const now = await titles();
    expect(now).toHaveLength(MOST_OPENED);
    expect(now).toContain('one more');
    expect(now).toContain('d1');
    expect(now).not.toContain('d2');
    expect(await raw((database) => database.count('contents'))).toBe(MOST_OPENED);
  });

  it('take another view, and another content', async () => {
    const place = await put('talks');
    const first = await value(changeOpened(place, { view: '"a"' }, NOW));
    expect(first).toEqual({ id: place.id, revision: 1 });
    const { file, said } = await packed('{"with": "its text"}', 'talks with text');
    const second = await value(changeOpened(first, { view: '"b"', content: { file, said: { ...said, claims: 9 } } }, NOW));
    expect(second).toEqual({ id: place.id, revision: 2 });
    const opened = await value(openedContent(place.id));
    expect([opened.head.view, opened.head.claims, opened.head.identity, new TextDecoder().decode(opened.file)]).toEqual(['"b"', 9, identityOf('talks with text'), '{"with": "its text"}']);
    expect((await list()).kept).toHaveLength(1);
  });

  it('are not written again where they were removed', async () => {
    const place = await put('talks');
    const removed = await value(removeOpened(place.id));
    expect(await changeOpened(place, { view: '"a"' }, NOW)).toEqual({ ok: false, error: 'gone' });
    expect(await list()).toEqual({ kept: [], setAside: [] });
    await value(restoreOpened(removed));
    expect(await value(changeOpened(place, { view: '"a"' }, NOW))).toEqual({ id: place.id, revision: 1 });
  });
});

describe('an old tab that comes back', () => {
  it('writes over no newer revision: both views are there, and it goes on with its own', async () => {
    const place = await put('talks');
    await value(changeOpened(place, { view: '"of the other tab"' }, NOW));
    const own = await value(changeOpened(place, { view: '"of the old tab"' }, '2026-11-27T10:00:00.000Z'));
    expect(own.id).not.toBe(place.id);
    const { kept } = await list();
    expect(kept.map(({ id, apart, opened }) => [id, apart, opened])).toEqual([[own.id, true, '2026-11-27T10:00:00.000Z'], [place.id, false, NOW]]);
    expect([await viewAt(place.id), await viewAt(own.id)]).toEqual(['"of the other tab"', '"of the old tab"']);
    expect(await value(changeOpened(own, { view: '"later"' }, NOW))).toEqual({ id: own.id, revision: 1 });
    // What is kept apart is not what the file stands for.
    expect((await value(touchOpened(identityOf('talks'), { title: 'talks', source: '', opened: NOW })))?.id).toBe(place.id);
  });

  it('joins the other where both have the same view', async () => {
    const place = await put('talks');
    const other = await value(changeOpened(place, { view: '"same"' }, NOW));
    expect(await value(changeOpened(place, { view: '"same"' }, NOW))).toEqual(other);
    expect((await list()).kept).toHaveLength(1);
  });

  it('loses no view, whichever tab is first: 200 interleavings', async () => {
    let apart = 0;
    for (let run = 0; run < 200; run++) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const next = randomFrom(run + 1);
      const first = await put('talks');
      const tab = async (name: string): Promise<string> => {
        let place = first;
        let view = '{}';
        for (let step = 0; step < 4; step++) {
          if (next() < 0.4) await touchPlace(place.id, NOW);
          view = `"${name} ${step}"`;
          place = await value(changeOpened(place, { view }, NOW));
          expect(await viewAt(place.id)).toBe(view);
        }
        return view;
      };
      const last = await Promise.all([tab('one'), tab('other')]);
      const { kept, setAside } = await list();
      expect(setAside).toEqual([]);
      expect((await Promise.all(kept.map(({ id }) => viewAt(id)))).toSorted()).toEqual(last.toSorted());
      apart += kept.filter((one) => one.apart).length;
    }
    expect(apart).toBe(200);
  });
});

describe('a storage that fails', () => {
  const failing = (method: 'put' | 'delete', number: number, name: string): void => {
    const original = IDBObjectStore.prototype[method] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (writes++ === number) throw new DOMException('no', name);
      return original.apply(this, given) as never;
    });
  };

  it.each([['storageFull', 'QuotaExceededError'], ['storageBlocked', 'UnknownError'], ['notWritten', 'AbortError']])('leaves all as it was: %s', async (fault, name) => {
    const place = await put('before', { view: '"before"' });
    const before = await whole();
    const { file, said } = await packed('{"more": 1}', 'before');
    for (const number of [0, 1]) {
      failing('put', number, name);
      expect(await putOpened(await dataset('after'))).toEqual({ ok: false, error: fault });
      vi.restoreAllMocks();
      failing('put', number, name);
      expect(await changeOpened(place, { view: '"after"', content: { file, said } }, NOW)).toEqual({ ok: false, error: fault });
      vi.restoreAllMocks();
      // The old tab, whose view would be kept apart.
      failing('put', number, name);
      expect(await changeOpened({ ...place, revision: 7 }, { view: '"after"' }, NOW)).toEqual({ ok: false, error: fault });
      vi.restoreAllMocks();
      failing('delete', number, name);
      expect(await removeOpened(place.id)).toEqual({ ok: false, error: fault });
      vi.restoreAllMocks();
    }
    failing('put', 0, name);
    expect(await changeOpened(place, { view: '"after"' }, NOW)).toEqual({ ok: false, error: fault });
    vi.restoreAllMocks();
    expect(await whole()).toEqual(before);
  });

  it('is found out by reading back, and what was there is put back', async () => {
    const alter = (): void => {
      const original = IDBObjectStore.prototype.put as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey>;
      let isFirst = true;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, given: unknown, key) {
        const bent = this.name === 'contents' && isFirst;
        if (bent) isFirst = false;
        return original.call(this, bent ? (given as Uint8Array).map((byte, place) => (place === 20 ? byte ^ 1 : byte)) : given, key);
      });
    };
    alter();
    expect(await putOpened(await dataset('one'))).toEqual({ ok: false, error: 'notWritten' });
    vi.restoreAllMocks();
    expect(await list()).toEqual({ kept: [], setAside: [] });
    const place = await put('one', { view: '"good"' });
    const before = await whole();
    const { file, said } = await packed('{"more": 1}', 'one');
    alter();
    expect(await changeOpened(place, { view: '"after"', content: { file, said } }, NOW)).toEqual({ ok: false, error: 'notWritten' });
    vi.restoreAllMocks();
    expect(await whole()).toEqual(before);
  });

  it('says so in words where there is none, whatever is asked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const blocked = { ok: false, error: 'storageBlocked' };
    expect(await listOpened()).toEqual(blocked);
    expect(await putOpened(await dataset('one'))).toEqual(blocked);
    expect(await changeOpened({ id: 'x', revision: 0 }, { view: '' }, NOW)).toEqual(blocked);
    expect(await touchOpened('x', { title: '', source: '', opened: NOW })).toEqual(blocked);
    expect(await touchPlace('x', NOW)).toEqual(blocked);
    expect(await openedContent('x')).toEqual(blocked);
  });
});

describe('a record that is no longer what was kept', () => {
  const bend = (id: string, change: (head: Record<string, unknown>) => unknown): Promise<unknown> =>
    raw(async (database) => database.put('heads', change((await database.get('heads', id)) as Record<string, unknown>), id));

  it.each([
    ['of the future', 'newer', { format: 2 }],
    ['without a date', 'damaged', { opened: 'yesterday' }],
    ['with checks that are none', 'damaged', { checks: { found: 1 } }],
    ['with a view that is no text', 'damaged', { view: {} }],
    ['with a path for a file name', 'damaged', { file: '../x.json' }],
    ['with a revision that is none', 'damaged', { revision: -1 }],
  ] as const)('is set aside, and neither written to nor taken for what is opened: one %s', async (_what, why, own) => {
    const place = await put('one');
    await bend(place.id, (head) => ({ ...head, ...own }));
    expect(await list()).toEqual({ kept: [], setAside: [{ id: place.id, why }] });
    expect(await changeOpened(place, { view: '"a"' }, NOW)).toEqual({ ok: false, error: why === 'newer' ? 'newer' : 'unreadable' });
    expect(await touchPlace(place.id, NOW)).toEqual({ ok: false, error: 'unreadable' });
    const other = await put('one');
    expect(other.id).not.toBe(place.id);
    expect(await list()).toMatchObject({ kept: [{ id: other.id }], setAside: [{ id: place.id }] });
  });

  it('never makes anything throw, nor goes missing from the list: 1,000 mutations', async () => {
    const { id } = await put('one');
    const head = (await raw((database) => database.get('heads', id))) as Record<string, unknown>;
    const next = randomFrom(20261126);
    const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]!;
    const values: readonly unknown[] = [undefined, null, 0, -1, 1.5, NaN, 2 ** 53, '', 'x', '\ud800', '2026', 'x'.repeat(2000), true, [], {}, new Date(NaN), new Uint8Array(), 10n];
    const seen = { kept: 0, setAside: 0 };
    for (let time = 0; time < 1000; time++) {
      const changed = { ...head };
      for (let change = 0; change < 2; change++) changed[pick([...Object.keys(head), 'more', 'more', 'more'])] = pick(values);
      await raw((database) => database.put('heads', next() < 0.1 ? pick(values) : changed, id));
      const { kept, setAside } = await list();
      expect(kept.length + setAside.length).toBe(1);
      seen[kept.length === 1 ? 'kept' : 'setAside'] += 1;
      await changeOpened({ id, revision: 0 }, { view: '{}' }, NOW);
      await openedContent(id);
    }
    expect(Math.min(seen.kept, seen.setAside)).toBeGreaterThan(20);
  });
});
