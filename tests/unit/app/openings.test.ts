import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLargeScenes } from '../../../src/app/largeScenes';
import { createLayouts } from '../../../src/app/layouts';
import { createOpenings, type Openings } from '../../../src/app/openings';
import { amend } from '../../../src/core/amend/amend';
import { LARGE_SCENE } from '../../../src/core/scene/largeScene';
import type { Dataset } from '../../../src/model/dataset';
import { fail, ok } from '../../../src/model/result';
import { SHIPPED_SLUG } from '../../../src/model/shippedDataset';
import type { TableMapping } from '../../../src/model/table';
import { INITIAL_VIEW } from '../../../src/model/view';
import { createAppStore, type Store } from '../../../src/store/store';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

const small = load(generateDataset(4, 6, 1));
const large = load(generateDataset(1200, 1300, 1));

describe('opening a dataset', () => {
  let store: Store;
  const fetchPart = vi.fn(() => Promise.resolve(LARGE_SCENE));
  const state = () => store.api.getState();

  /** Opens files of so many bytes; `during` runs while they are loaded. */
  const open = (dataset: Dataset, bytes: number, during = (): void => undefined): Promise<void> =>
    opened((openings) => openings.open(() => Promise.resolve(ok(new Map([['a.json', new Blob([new Uint8Array(bytes)])]]))), () => null), dataset, during);

  const opened = (deed: (openings: Openings) => Promise<void>, dataset: Dataset, during: (names: readonly string[]) => void): Promise<void> => {
    const layouts = createLayouts(store, () => Promise.resolve(null));
    const startLoader = () => ({
      load: (files: ReadonlyMap<string, unknown>) => {
        during([...files.keys()]);
        return Promise.resolve({ dataset: ok(dataset), detected: null, table: null });
      },
      end: () => undefined,
    });
    const openings = createOpenings(store, { startLoader, layouts, largeScenes: createLargeScenes(fetchPart), opened: () => undefined });
    return deed(openings);
  };

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    fetchPart.mockClear();
  });

  it('fetches what draws large ones while a large file is read, and once', async () => {
    let before = 0;
    await open(large, 600_000, () => {
      before = fetchPart.mock.calls.length;
    });
    expect([before, fetchPart.mock.calls.length]).toEqual([1, 1]);
    expect(state().dataset).toBe(large);
  });

  it('fetches it after that where the file was small, and never where the dataset is', async () => {
    await open(small, 1000);
    expect(fetchPart).not.toHaveBeenCalled();
    await open(large, 1000);
    expect(fetchPart).toHaveBeenCalledOnce();
    expect(state().dataset).toBe(large);
  });

  it('says that a part of the app is missing where it cannot be fetched, keeps what is open, and tries again the next time', async () => {
    await open(small, 1000);
    fetchPart.mockRejectedValueOnce(new TypeError('offline'));
    await open(large, 1000);
    expect(state().failure).toMatchObject([{ code: 'chunkMissing' }]);
    expect(state().dataset).toBe(small);
    await open(large, 1000);
    expect(state().failure).toBeNull();
    expect(state().dataset).toBe(large);
  });

  it('shows what a link asked for, once the dataset that it is about is given', async () => {
    await open(large, 1000);
    store.actions.keepStrayLink({ slug: small.meta.slug, view: { ...INITIAL_VIEW, traces: true } });
    await opened((openings) => openings.openGiven(() => Promise.resolve(ok(new Map([['a.json', new Blob(['{}'])]])))), small, () => undefined);
    expect(state()).toMatchObject({ strayLink: null, view: { traces: true } });
  });

  it('takes what a reader gives for the text that is wanted, and nothing else for it, whatever it is called', async () => {
    const wanting = load({ format: 'edgewise/1', documents: [{ id: 'd', href: 'snapshot.json' }], entities: [], claims: [] });
    const loaded: (readonly string[])[] = [];
    const file = () => Promise.resolve(ok(new Map([['snapshot.json', new Blob([new Uint8Array(2)])]])));
    await opened(async (openings) => {
      await openings.open(() => Promise.resolve(ok(new Map([['a.json', new Blob([new Uint8Array(2)])]]))), () => null);
      await openings.openGiven(file);
      await openings.open(file, () => null);
    }, wanting, (names) => loaded.push(names));
    expect(loaded).toEqual([['a.json'], ['a.json', 'snapshot.json'], ['snapshot.json']]);
  });

  it('reads what was opened last in another way when asked, also where nothing came of it', async () => {
    const asked: unknown[] = [];
    const detected = { file: 'a.json', format: 'edgewise', label: 'Edgewise', sure: 0.5, others: [] };
    const startLoader = () => ({
      load: (files: ReadonlyMap<string, unknown>, format: string | null) => {
        asked.push([[...files.keys()], format]);
        return Promise.resolve({ dataset: format === null ? fail([{ code: 'notEdgewise' as const, severity: 'error' as const, path: '', values: {} }]) : ok(small), detected, table: null });
      },
      end: () => undefined,
    });
    const openings = createOpenings(store, { startLoader, layouts: createLayouts(store, () => Promise.resolve(null)), largeScenes: createLargeScenes(fetchPart), opened: () => undefined });
    await openings.openGiven(() => Promise.resolve(ok(new Map([['a.json', new Blob(['{}'])]]))));
    expect(state()).toMatchObject({ dataset: null, failure: [{ code: 'notEdgewise' }], failedAs: detected });
    await openings.readAs('graphml');
    expect(asked).toEqual([[['a.json'], null], [['a.json'], 'graphml']]);
    expect(state()).toMatchObject({ dataset: small, failure: null });
  });

  describe('while another dataset is open', () => {
    const shipped = { ...small, meta: { ...small.meta, slug: SHIPPED_SLUG } };
    const givenAs = (name: string) => () => Promise.resolve(ok(new Map([[name, new Blob(['{}'])]])));

    it('asks first, and opens it in place of the other only when told to', async () => {
      await open(small, 1000);
      await opened(async (openings) => {
        await openings.openGiven(givenAs('b.json'));
        expect(state()).toMatchObject({ dataset: small, loading: null, dialog: 'join', joining: { dataset: large, adds: false } });
        await openings.openWaiting();
        expect(state().dataset).toBe(large);
      }, large, () => undefined);
    });

    it('opens the same once more unasked, as long as nothing was amended in it', async () => {
      const again = (dataset: Dataset) => opened((openings) => openings.openGiven(givenAs('b.json')), dataset, () => undefined);
      const copy = { ...small };
      await open(small, 1000);
      await again(copy);
      expect(state().dataset).toBe(copy);
      store.actions.amendDataset({ dataset: { ...small, meta: { ...small.meta, amendments: [{}] } }, placed: {}, rough: null }, 'renamed', null);
      await again({ ...small });
      expect(state().dialog).toBe('join');
    });

    it('lets what waits go once something else is opened', async () => {
      await open(small, 1000);
      await opened(async (openings) => {
        await openings.openGiven(givenAs('b.json'));
        void openings.openGiven(givenAs('c.json'));
        expect(state()).toMatchObject({ joining: null, dialog: null });
        await openings.openWaiting();
        expect(state().dataset).toBe(small);
      }, large, () => undefined);
    });

    it('takes the place of the example unasked, unless it is to be added, or the example was amended', async () => {
      const give = (adds: boolean) => opened((openings) => openings.openGiven(givenAs('b.json'), adds), large, () => undefined);
      await open(shipped, 1000);
      await give(true);
      expect(state()).toMatchObject({ dataset: shipped, joining: { dataset: large, adds: true } });
      await give(false);
      expect(state()).toMatchObject({ dataset: large, dialog: null });
      await open({ ...shipped, meta: { ...shipped.meta, amendments: [{}] } }, 1000);
      await give(false);
      expect(state()).toMatchObject({ dialog: 'join' });
    });

/** A dataset that wants a text, and the openings that note the names of the files they load. */
    const withWanting = () => {
      const wanting = load({
        format: 'edgewise/1', documents: [{ id: 'd', title: { en: 'D' }, href: 'd.txt' }], claims: [],
        entities: [{ id: 'ada', type: 'Person', name: { en: 'Ada' } }],
      });
      const files: ReadonlyMap<string, Blob>[] = [];
      const startLoader = () => ({
        load: (given: ReadonlyMap<string, Blob>) => {
          files.push(given);
          return Promise.resolve({ dataset: ok(wanting), detected: null, table: null });
        },
        end: () => undefined,
      });
      const openings = createOpenings(store, { startLoader, layouts: createLayouts(store, () => Promise.resolve(null)), largeScenes: createLargeScenes(fetchPart), opened: () => undefined });
      return { wanting, files, openings };
    };

    it('opens a text that is wanted together with the files that want it', async () => {
      const { files, openings } = withWanting();
      await openings.open(givenAs('a.json'), () => null);
      await openings.openGiven(givenAs('d.txt'));
      expect([...(files[1]?.keys() ?? [])]).toEqual(['a.json', 'd.txt']);
      expect(state()).toMatchObject({ dialog: null, opened: 2 });
    });

    it('gives a text that is wanted to what was amended, not to the file as it was', async () => {
      const { wanting, files, openings } = withWanting();
      const amended = amend(wanting, [{ kind: 'rename', entity: 'ada', name: { en: 'Ada Lane' }, aliases: [] }], '2026-11-26T10:00:00Z');
      if (!amended.ok) throw new Error(amended.error);
      await openings.open(givenAs('a.json'), () => null);
      store.actions.amendDataset({ dataset: amended.value, placed: {}, rough: null }, 'renamed', null);
      await openings.openGiven(givenAs('d.txt'));
      expect([...(files[1]?.keys() ?? [])]).toEqual(['dataset.json', 'd.txt']);
      expect(await files[1]?.get('dataset.json')?.text()).toContain('"Ada Lane"');
      expect(state()).toMatchObject({ dialog: null });
    });
  });

  it('tells of what the reader gave, in whatever way it is read, and not of what the app opens by itself', async () => {
    const told = vi.fn();
    const startLoader = () => ({ load: () => Promise.resolve({ dataset: ok(small), detected: null, table: null }), end: () => undefined });
    const openings = createOpenings(store, { startLoader, layouts: createLayouts(store, () => Promise.resolve(null)), largeScenes: createLargeScenes(fetchPart), opened: told });
    const files = () => Promise.resolve(ok(new Map([['a.json', new Blob(['{}'])]])));
    await openings.open(files, () => null);
    await openings.readAs('graphml');
    expect(told).not.toHaveBeenCalled();
    await openings.openGiven(files);
    await openings.readAs('graphml');
    expect(told.mock.calls).toEqual([[small, false], [small, false]]);
    await openings.open(files, () => null);
    expect(told).toHaveBeenCalledTimes(2);
  });

  describe('a table', () => {
    const table = { file: 't.csv', header: ['a', 'b'], head: ['a', 'b'], first: [['Ada', 'Tom']], rows: 1, guess: { columns: { subject: 0, object: 1 }, relation: '' } };
    const turned = { columns: { subject: 1, object: 0 }, relation: 'knows' };
    const kept = new Map<string, string>();
    const readBy: unknown[] = [];
    const given = () => Promise.resolve(ok(new Map([['t.csv', new Blob(['a,b'])]])));

    const tableOpenings = (): Openings => {
      const startLoader = () => ({
        load: (_: unknown, format: string | null, mapping: TableMapping | null) => {
          readBy.push([format, mapping]);
          return Promise.resolve(mapping === null
            ? { dataset: fail([{ code: 'cancelled' as const, severity: 'error' as const, path: '', values: {} }]), detected: null, table }
            : { dataset: ok(small), detected: null, table: null });
        },
        end: () => undefined,
      });
      return createOpenings(store, { startLoader, layouts: createLayouts(store, () => Promise.resolve(null)), largeScenes: createLargeScenes(fetchPart), opened: () => undefined });
    };

    beforeEach(() => {
      kept.clear();
      readBy.length = 0;
      vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
    });

    it('is read only once its columns are said, and keeps what is open until then', async () => {
      const openings = tableOpenings();
      await openings.openGiven(given);
      expect(state()).toMatchObject({ dataset: null, loading: null, failure: null, dialog: 'columns', table: { head: table, mapping: table.guess } });
      await openings.readTable(turned);
      expect(readBy).toEqual([[null, null], ['table', turned]]);
      expect(state()).toMatchObject({ dataset: small, notice: null });
    });

    it('with columns that were said before opens at once and says so; they can be changed', async () => {
      const openings = tableOpenings();
      await openings.openGiven(given);
      await openings.readTable(turned);
      store.actions.showDialog(null);
      await openings.openGiven(given);
      expect(readBy.slice(2)).toEqual([[null, null], [null, turned]]);
      expect(state()).toMatchObject({ dataset: small, dialog: null, notice: { code: 'columnsKept' } });
      await openings.changeColumns();
      expect(state()).toMatchObject({ dialog: 'columns', table: { head: table, mapping: turned }, loading: null });
    });
  });
});
