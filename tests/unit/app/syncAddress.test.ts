import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncAddress } from '../../../src/app/syncAddress';
import { edgeSelection } from '../../../src/core/selection';
import type { Address } from '../../../src/platform/address';
import { createAppStore, type Store } from '../../../src/store/store';
import { encodeView } from '../../../src/store/viewCodec';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

interface Entry {
  state: unknown;
  hash: string;
}

/** A browser's history: entries, and the one that is shown. */
function fakeAddress() {
  const entries: Entry[] = [{ state: null, hash: '' }];
  let at = 0;
  let moved = (): void => undefined;
  const go = (to: number): void => {
    at = to;
    moved();
  };
  const address: Address = {
    hash: () => entries[at]!.hash,
    state: () => entries[at]!.state,
    push: (state, hash) => {
      entries.splice(at + 1, Infinity, { state: structuredClone(state), hash });
      at++;
    },
    replace: (state, hash) => {
      entries[at] = { state: structuredClone(state), hash };
    },
    onMove: (listener) => {
      moved = listener;
    },
  };
  return { address, entries, back: () => go(at - 1), forward: () => go(at + 1), follow: (hash: string) => (entries.push({ state: null, hash }), go(entries.length - 1)) };
}

const dataset = load(generateDataset(10, 20));
const [first, second] = [dataset.entities.ids[0]!, dataset.entities.ids[1]!];

describe('syncAddress', () => {
  let store: Store;
  let browser: ReturnType<typeof fakeAddress>;
  /** Answers the wishes for a layout, in their order. */
  let layouts: ((there: boolean) => void)[];
  const view = () => store.api.getState().view;

  beforeEach(() => {
    vi.useFakeTimers();
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    browser = fakeAddress();
    layouts = [];
    syncAddress(store, browser.address, () => new Promise((answer) => layouts.push(answer)));
    store.actions.openDataset(dataset, null, { stress: { entities: new Float64Array(2 * dataset.entities.count), groups: new Float64Array() } });
    vi.runAllTimers();
  });

  afterEach(() => vi.useRealTimers());

  it('makes a step for Back of a selection, and of nothing else', () => {
    store.actions.toggleOption('stance', 'hedged');
    store.actions.moveEntity(first, [1, 2]);
    store.actions.moveCamera({ x: 0, y: 0, zoom: 2 });
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(1);
    store.actions.select({ kind: 'entity', id: first });
    expect(browser.entries).toHaveLength(2);
    expect(browser.entries[1]?.hash).toContain(`n=${first}`);
  });

  it('gives back the selection alone when the reader goes back', () => {
    store.actions.select({ kind: 'entity', id: first });
    store.actions.select({ kind: 'entity', id: second });
    store.actions.toggleOption('stance', 'hedged');
    browser.back();
    expect(view().selection).toEqual({ kind: 'entity', id: first });
    expect(view().filters['stance']?.include).toEqual(['hedged']);
    browser.back();
    expect(view().selection).toBeNull();
    browser.forward();
    expect(view().selection).toEqual({ kind: 'entity', id: first });
  });

  it('steps through the claims of an edge without a step for Back', () => {
    const claim = dataset.claims.ids[0]!;
        store.actions.select(edgeSelection(dataset, dataset.claims.edge[0]!));
    const steps = browser.entries.length;
    store.actions.showClaim(claim);
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(steps);
    expect(browser.entries.at(-1)?.hash).toContain(claim);
  });

  it('keeps what was done just before a selection in the entry that is left', () => {
    store.actions.toggleOption('type', 'Person');
    store.actions.select({ kind: 'entity', id: first });
    expect(browser.entries[0]?.hash).toContain('f.type=Person');
  });

  it('takes a link that is followed by hand, and says so when it can not', () => {
    const link = encodeView({ ...view(), filters: { type: { include: ['Person'], exclude: [], mode: 'any', query: '' } } }, dataset.meta.slug).hash;
    browser.follow(link);
    expect(view().filters['type']?.include).toEqual(['Person']);
    browser.follow('#%zz');
    expect(store.api.getState().notice?.code).toBe('badLink');
    browser.follow('#d=another');
    expect(store.api.getState().strayLink).toMatchObject({ slug: 'another' });
    expect(view().filters['type']?.include).toEqual(['Person']);
  });

  it('waits for the layout of a link, and keeps the one that is there where it fails', async () => {
    const link = (layout: string, hedged: string) =>
      encodeView({ ...view(), layout, filters: { stance: { include: [hedged], exclude: [], mode: 'any', query: '' } } }, dataset.meta.slug).hash;
    browser.follow(link('columns', 'hedged'));
    expect(view().filters).toEqual({});
    layouts[0]?.(false);
    await Promise.resolve();
    expect(view()).toMatchObject({ layout: 'stress', filters: { stance: { include: ['hedged'] } } });
    // Two at once: the later one is meant.
    browser.follow(link('columns', 'denied'));
    browser.follow(link('circles', 'stated'));
    layouts[2]?.(true);
    layouts[1]?.(true);
    await Promise.resolve();
    expect(view()).toMatchObject({ layout: 'circles', filters: { stance: { include: ['stated'] } } });
  });

  it('lets go of a link whose dataset was replaced while it waited', async () => {
    browser.follow(encodeView({ ...view(), layout: 'columns', traces: true }, dataset.meta.slug).hash);
    store.actions.openDataset(load(generateDataset(5, 5, 2)), null, {});
    layouts[0]?.(true);
    await Promise.resolve();
    expect(view()).toMatchObject({ layout: 'stress', traces: false });
  });

  it('shows what Back gives back, whatever panel is open', () => {
    store.actions.select({ kind: 'entity', id: first });
    store.actions.select({ kind: 'entity', id: second });
    store.actions.setPanels({ side: 'list' });
    browser.back();
    expect(view()).toMatchObject({ selection: { id: first }, panels: { side: 'inspect' } });
  });

  it('says once when the link no longer holds all that was moved', () => {
    const notices: unknown[] = [];
    store.api.subscribe(({ notice }, before) => notice !== before.notice && notices.push(notice?.code));
    const moved = Object.fromEntries(Array.from({ length: 200 }, (_, place) => [`entity-${String(place)}`, [place, place] as const]));
    store.actions.setView({ ...view(), moved });
    vi.runAllTimers();
    store.actions.moveEntity(first, [5, 5]);
    vi.runAllTimers();
    expect(notices).toEqual(['linkShortened']);
  });
});
