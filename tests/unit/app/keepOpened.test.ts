import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../src/app/library';
import type { Openings } from '../../../src/app/openings';
import type { Dataset } from '../../../src/model/dataset';
import type { Library } from '../../../src/model/library';
import { ok } from '../../../src/model/result';
import { openedContent } from '../../../src/platform/openedDatasets';
import { type OpenedHead, readOpenedHead } from '../../../src/platform/openedRecord';
import { recordDatabase } from '../../../src/platform/recordDatabase';
import { createSelectors } from '../../../src/store/selectors';
import { createAppStore, type Store } from '../../../src/store/store';
import { readSavedView } from '../../../src/store/viewCodec';
import { placedKey } from '../../../src/store/state';
import { load } from '../../support/load';
import { TALKS } from '../../support/talks';
import { openDB } from 'idb';

vi.mock('../../../src/platform/idle', () => ({ idle: () => Promise.resolve() }));

const named = (title: string): object => ({ ...TALKS, title: { en: title } });
const positionsFor = (dataset: Dataset) => ({ entities: Float64Array.from({ length: 2 * dataset.entities.count }, (_, place) => place), groups: new Float64Array() });

type OwnLibrary = ReturnType<typeof createLibrary>;

/** A tab: a store with its library, and files that are opened at once. */
function tab() {
  const store: Store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  const show = (dataset: Dataset, layout = 'stress'): void => store.actions.openDataset(dataset, null, { [layout]: positionsFor(dataset) });
  const openings = {
    open: async (gather, viewFor) => {
      const given = await gather(new AbortController().signal);
      if (!given.ok) return;
      const [[name, file]] = [...given.value] as [[string, Blob]];
      const dataset = load(JSON.parse(await file.text()) as object, name);
      const saved = readSavedView(dataset.savedView, dataset);
      store.actions.openDataset(dataset, viewFor(dataset) ?? saved.view, saved.positions === null ? {} : { [placedKey(saved.view)]: saved.positions });
    },
  } as Pick<Openings, 'open'> as Openings;
  const library: OwnLibrary = createLibrary(store, createSelectors(() => null), openings);
  return {
    store, library,
    /** Opens a file of the reader's own. */
    give: (file: object, completed = false): Dataset => {
      const dataset = load(file);
      if (completed) store.actions.reopenDataset(dataset);
      else show(dataset);
      library.opened(dataset, completed);
      return dataset;
    },
    show,
    /** Leaves the page for another tab. */
    hide: () => {
      document.dispatchEvent(new Event('visibilitychange'));
    },
    state: () => store.api.getState(),
  };
}

/** What stands in the storage, whole. */
async function heads(): Promise<readonly OpenedHead[]> {
  const found = await recordDatabase('edgewise.library').reading(async (all) => ok(await all.getAll()));
  if (!found.ok) throw new Error(found.error);
  return found.value.map((record) => {
    const head = readOpenedHead(record);
    if (typeof head === 'string') throw new Error(head);
    return head;
  });
}

const rows = async (library: Library) => {
  const listed = await library.list();
  if (!listed.ok) throw new Error(listed.error);
  return listed.value;
};
const kept = async (count: number): Promise<void> => vi.waitFor(async () => expect(await heads()).toHaveLength(count), { timeout: 5000 });
const viewWith = async (word: string): Promise<void> => vi.waitFor(async () => expect((await heads()).map(({ view }) => view)).toContainEqual(expect.stringContaining(word)), { timeout: 5000 });

/** A storage as browsers have it. */
function storage(): Partial<Storage> {
  const stored = new Map<string, string>();
  return {
    get length() {
      return stored.size;
    },
    key: (place) => [...stored.keys()][place] ?? null,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, text) => void stored.set(key, text),
    removeItem: (key) => void stored.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // A page that is hidden each time it is asked.
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'hidden' }));
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('localStorage', storage());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what the reader opens', () => {
  it('is kept with what is said of it, and not what the app opens by itself', async () => {
    const { show, give, library } = tab();
    show(load(named('An example')));
    give(named('Mine'));
    await kept(1);
    expect(await rows(library)).toMatchObject({ unkept: null, setAside: [], kept: [{ title: 'Mine', claims: 6, entities: 5, apart: false }] });
    const [head] = await heads();
    expect(Object.values(head!.checks).reduce((sum, count) => sum + count)).toBe(6);
    expect(head!.file).toBe('mine.json');
  });

  it('is kept with the view that was left, and opens with it; the same entry goes on', async () => {
    const { give, store, library, state, hide } = tab();
    give(named('Mine'));
    await kept(1);
    store.actions.toggleOption('stance', 'hedged');
    hide();
    await viewWith('["hedged"]');
    give(named('Other'));
    await kept(2);
    const { kept: [, mine] } = await rows(library);
    expect(await library.open(mine!.id)).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(state().dataset?.meta.title).toEqual({ en: 'Mine' }));
    expect(state().view.filters).toEqual({ stance: { include: ['hedged'], exclude: [], mode: 'any', query: '' } });
    // It has its positions: nothing is laid out.
    expect(Object.keys(state().placed)).toEqual(['stress']);
    store.actions.toggleOption('stance', 'denied');
    hide();
    await viewWith('["hedged","denied"]');
    expect((await rows(library)).kept.map(({ title }) => title)).toEqual(['Mine', 'Other']);
  });

  it('is one entry, however often its file is opened, whose view stays until another is made', async () => {
    const { give, store, hide } = tab();
    give(named('Mine'));
    await kept(1);
    store.actions.toggleOption('stance', 'hedged');
    hide();
    await viewWith('["hedged"]');
    give(named('Other'));
    await kept(2);
    give(named('Mine'));
    await vi.waitFor(async () => expect((await heads()).toSorted((one, other) => other.opened.localeCompare(one.opened))[0]!.title).toBe('Mine'), { timeout: 5000 });
    await viewWith('["hedged"]');
    store.actions.toggleOption('stance', 'denied');
    hide();
    await viewWith('["denied"]');
    const views = (await heads()).map(({ view }) => view);
    expect(views).toHaveLength(2);
    expect(views.join('')).not.toContain('["hedged"]');
  });

  it('stays one entry where a text that it wanted is given later', async () => {
    const { give, library } = tab();
    const [document] = TALKS.documents;
    const { text: _, ...without } = document!;
    give({ ...named('Mine'), documents: [{ ...without, href: 'story.txt' }] });
    await kept(1);
    const [before] = await heads();
    give(named('Mine'), true);
    await vi.waitFor(async () => expect((await heads())[0]!.revision).toBeGreaterThan(before!.revision), { timeout: 5000 });
    const [after, ...more] = await heads();
    expect(more).toEqual([]);
    expect(after!.identity).not.toBe(before!.identity);
    expect((await rows(library)).kept[0]!.checks.found).toBeGreaterThan(0);
  });

  it('is kept with the positions of a layout that was chosen later', async () => {
    const { give, store, library, state } = tab();
    const dataset = give(named('Mine'));
    await kept(1);
    store.actions.placeEntities(state().revision, 'circles', positionsFor(dataset));
    store.actions.setLayout('circles', null);
    await viewWith('circles');
    const { kept: [mine] } = await rows(library);
    await vi.waitFor(async () => {
      await library.open(mine!.id);
      await vi.waitFor(() => expect(Object.keys(state().placed)).toEqual(['circles']), { timeout: 500 });
    }, { timeout: 5000 });
    expect(state().view.layout).toBe('circles');
    expect(await heads()).toHaveLength(1);
  });

  it('is the same entry where it is opened from the list while it is open', async () => {
    const { give, store, library, state, hide } = tab();
    give(named('Mine'));
    await kept(1);
    const { kept: [mine] } = await rows(library);
    const before = state().revision;
    store.actions.toggleOption('stance', 'hedged');
    await library.open(mine!.id);
    await vi.waitFor(() => expect(state().revision).toBe(before + 1));
    expect(state().view.filters).toHaveProperty('stance');
    store.actions.toggleOption('stance', 'denied');
    hide();
    await viewWith('["hedged","denied"]');
    expect(await heads()).toHaveLength(1);
  });
});

describe('what the reader amends', () => {
  const amend = (store: Store, title: string): Dataset => {
    const amended = load(named(title));
    const { placed, rough, view } = store.api.getState();
    store.actions.amendDataset({ dataset: amended, placed, rough }, 'renamed', view.selection, new Map());
    return amended;
  };
  const contents = async (library: Library): Promise<readonly string[]> => {
    const opened = await Promise.all((await rows(library)).kept.map(({ id }) => openedContent(id)));
    return opened.map((one) => (one.ok ? /"title": (.*),/.exec(new TextDecoder().decode(one.value.file))?.[1] ?? '' : one.error));
  };

  it('is kept with it, and what is undone, too', async () => {
    const { give, store, library } = tab();
    give(named('Mine'));
    await kept(1);
    library.opened(amend(store, 'Mended'));
    await vi.waitFor(async () => expect(await contents(library)).toEqual(['{"en":"Mended"}']), { timeout: 5000 });
    store.actions.undo();
    await vi.waitFor(async () => expect(await contents(library)).toEqual(['{"en":"Mine"}']), { timeout: 5000 });
  });

  it('is kept though something else is opened at once', async () => {
    const { give, store, library } = tab();
    give(named('Mine'));
    await kept(1);
    amend(store, 'Mended');
    store.actions.toggleOption('stance', 'hedged');
    give(named('Other'));
    await kept(2);
    expect((await contents(library)).toSorted()).toEqual(['{"en":"Mended"}', '{"en":"Other"}']);
    await viewWith('["hedged"]');
  });

  it('is kept where it is the example: it is no longer that of everybody', async () => {
    const { show, store, library } = tab();
    show(load(named('An example')));
    library.opened(amend(store, 'My example'));
    await kept(1);
    library.opened(amend(store, 'My own example'));
    await vi.waitFor(async () => expect(await contents(library)).toEqual(['{"en":"My own example"}']), { timeout: 5000 });
    expect(await heads()).toHaveLength(1);
  });

  it('is kept once, though it is amended before it is', async () => {
    const { give, store, library } = tab();
    give(named('Mine'));
    library.opened(amend(store, 'Mended'));
    library.opened(amend(store, 'Mended twice'));
    await vi.waitFor(async () => expect(await contents(library)).toEqual(['{"en":"Mended twice"}']), { timeout: 5000 });
    expect(await heads()).toHaveLength(1);
  });
});

describe('a page that is left', () => {
  const ofPage = (): string[] => Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '').filter((key) => key.startsWith('edgewise.library.left.'));

  it('leaves a view that it has no time to write, which is kept when the library is next asked', async () => {
    const { give, store, hide } = tab();
    give(named('Mine'));
    await kept(1);
    store.actions.toggleOption('stance', 'hedged');
    // The page goes, and with it whatever it has begun.
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    hide();
    expect(ofPage()).toHaveLength(1);
    open.mockRestore();
    expect((await heads())[0]!.view).not.toContain('["hedged"]');
    await rows(tab().library);
    expect((await heads())[0]!.view).toContain('["hedged"]');
    expect(ofPage()).toEqual([]);
  });

  it('takes it back where it was written after all', async () => {
    const { give, store, hide } = tab();
    give(named('Mine'));
    await kept(1);
    store.actions.toggleOption('stance', 'hedged');
    hide();
    expect(ofPage()).toHaveLength(1);
    await viewWith('["hedged"]');
    await vi.waitFor(() => expect(ofPage()).toEqual([]));
  });

  it('leaves nothing for those who say so, and what was left before is not written', async () => {
    const { give, store, library, hide } = tab();
    give(named('Mine'));
    await kept(1);
    const { view } = (await heads())[0]!;
    const { id } = (await rows(library)).kept[0]!;
    localStorage.setItem(`edgewise.library.left.${id}`, JSON.stringify({ revision: 0, view: '"left"' }));
    library.turn(false);
    store.actions.toggleOption('stance', 'hedged');
    hide();
    await rows(tab().library);
    expect(ofPage()).toEqual([]);
    expect((await heads()).map((head) => head.view)).toEqual([view]);
  });

  it.each(['', 'null', '{', '7', '{"revision": -1, "view": ""}', '{"revision": 0}', '{"revision": 0, "view": {}}', '{"revision": 0, "view": "x"}'])('stumbles over nothing that stands there: %s', async (text) => {
    localStorage.setItem('edgewise.library.left.nothing', text);
    expect((await rows(tab().library)).kept).toEqual([]);
    expect(ofPage()).toEqual([]);
  });
});

describe('nothing is kept', () => {
  it('of what was removed, though the reader goes on with it', async () => {
    const { give, store, library, hide } = tab();
    give(named('Mine'));
    await kept(1);
    const { kept: [mine] } = await rows(library);
    const removed = await library.remove(mine!.id);
    store.actions.toggleOption('stance', 'hedged');
    hide();
    give(named('Other'));
    await kept(1);
    expect((await heads()).map(({ title }) => title)).toEqual(['Other']);
    if (!removed.ok) throw new Error(removed.error);
    expect(await library.restore(removed.value)).toEqual({ ok: true, value: null });
    expect(await heads()).toHaveLength(2);
  });

  it('for those who say so, in any tab, until they say otherwise', async () => {
    const one = tab();
    const other = tab();
    one.give(named('Mine'));
    await kept(1);
    expect(other.library.turn(false)).toBe(true);
    expect(one.library.isOn()).toBe(false);
    one.store.actions.toggleOption('stance', 'hedged');
    one.hide();
    one.give(named('Other'));
    expect((await rows(one.library)).kept.map(({ title }) => title)).toEqual(['Mine']);
    expect(one.library.turn(true)).toBe(true);
    await kept(2);
    // What was written now came after all that was not.
    expect((await heads()).map(({ view }) => view.includes('["hedged"]'))).toEqual([false, false]);
  });

  it('of it where the browser has no room: the reader is told, and the one before is untouched', async () => {
    const { give, store, library, state, show } = tab();
    give(named('Mine'));
    await kept(1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    give(named('Other'));
    await vi.waitFor(() => expect(state().notice?.code).toBe('notKept'), { timeout: 5000 });
    expect((await rows(library)).unkept).toBe('storageFull');
    store.actions.notify(null);
    library.turn(true);
    await vi.waitFor(async () => expect((await rows(library)).unkept).toBe('storageFull'));
    // Once is enough.
    expect(state().notice).toBeNull();
    show(load(named('An example')));
    expect((await rows(library)).unkept).toBeNull();
    vi.restoreAllMocks();
    expect((await heads()).map(({ title }) => title)).toEqual(['Mine']);
  });

  it('where the browser lets the page keep nothing: that is said where the list would be, and nowhere else', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { give, library, state } = tab();
    give(named('Mine'));
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    expect(await library.list()).toEqual({ ok: false, error: 'storageBlocked' });
    expect(state().notice).toBeNull();
  });
});

it('opens what is damaged not at all, and says so', async () => {
  const { give, library, state } = tab();
  give(named('Mine'));
  await kept(1);
  const { kept: [mine] } = await rows(library);
  const database = await openDB('edgewise.library');
  await database.put('contents', ((await database.get('contents', mine!.id)) as Uint8Array).map((byte, place) => (place === 30 ? byte ^ 1 : byte)), mine!.id);
  database.close();
  const { revision } = state();
  expect(await library.open(mine!.id)).toEqual({ ok: false, error: 'unreadable' });
  expect(state().revision).toBe(revision);
});
