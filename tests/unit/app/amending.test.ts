import { beforeEach, describe, expect, it, vi } from 'vitest';
import { amendOpen } from '../../../src/app/amending';
import { createLargeScenes } from '../../../src/app/largeScenes';
import { createLayouts } from '../../../src/app/layouts';
import { amend } from '../../../src/core/amend/amend';
import { amendmentsOf } from '../../../src/core/amend/readAmendments';
import { entityAt, entityRow } from '../../../src/core/columns/access';
import type { Intent } from '../../../src/model/amendment';
import { CANVAS_LIMIT } from '../../../src/model/tokens';
import { NO_CHOICE } from '../../../src/model/view';
import { createAppStore, type Store } from '../../../src/store/store';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';
import { talks } from '../../support/talks';

describe('amending the open dataset', () => {
  let store: Store;
  const state = () => store.api.getState();
  const names = (id: string) => {
    const { dataset } = state();
    const row = dataset === null ? undefined : entityRow(dataset, id);
    return dataset === null || row === undefined ? null : entityAt(dataset, row).name.en;
  };
  const placeOf = (id: string): number[] => {
    const row = entityRow(state().dataset!, id)!;
    return [...state().placed.stress!.entities.subarray(2 * row, 2 * row + 2)];
  };

  const doing = (intents: readonly Intent[], during = (): void => undefined, signal = new AbortController().signal) =>
    amendOpen(store, {
      startLoader: () => ({
        amend: (dataset, wanted, at) => {
          during();
          return Promise.resolve(amend(dataset, wanted, at));
        },
      }),
      layouts: createLayouts(store, () => Promise.resolve(null)),
      largeScenes: createLargeScenes(() => Promise.reject(new Error('not wanted'))),
    }, intents, undefined, signal);

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    const dataset = talks();
    store.actions.openDataset(dataset, null, { stress: { entities: Float64Array.from({ length: 2 * dataset.entities.count }, (_, place) => place * 10), groups: new Float64Array() } });
  });

  it('is a step of undo that brings back the very dataset, and can be done again', async () => {
    const before = state().dataset;
    expect(await doing([{ kind: 'rename', entity: 'anna', name: { en: 'Anna B.' }, aliases: ['Anna Berg'] }])).toEqual({ ok: true, value: null });
    const after = state().dataset;
    expect(names('anna')).toBe('Anna B.');
    expect(state().past.map(({ name }) => name)).toEqual(['renamed']);
    expect(amendmentsOf(after!)).toHaveLength(1);
    store.actions.undo();
    expect(state().dataset).toBe(before);
    store.actions.redo();
    expect(state().dataset).toBe(after);
    expect(after?.documents.texts[0]).toBe(before?.documents.texts[0]);
  });

  it('leaves everybody where they stood, and selects nobody who is gone', async () => {
    const oslo = placeOf('oslo');
    store.actions.select({ kind: 'entity', id: 'carl' });
    await doing([{ kind: 'merge', kept: 'anna', gone: 'carl' }]);
    expect(names('carl')).toBeNull();
    expect(placeOf('oslo')).toEqual(oslo);
    expect(state().view.selection).toBeNull();
    expect(state().opened).toBe(1);
    expect(state().revision).toBe(2);
    store.actions.undo();
    expect(names('carl')).toBe('Carl Dahl');
    expect(placeOf('oslo')).toEqual(oslo);
  });

  it('shows around, hears and leads to who is left of two that became one, and no empty graph', async () => {
    const { actions } = store;
    actions.setFilters({ saidBy: { ...NO_CHOICE, include: ['entity:bureau'] } });
    actions.focus('carl', 1);
    actions.seekPath({ from: 'carl', to: 'anna' });
    await doing([{ kind: 'merge', kept: 'oslo', gone: 'carl' }, { kind: 'merge', kept: 'anna', gone: 'oslo' }, { kind: 'merge', kept: 'courier', gone: 'bureau' }]);
    const { cut, path, filters } = state().view;
    expect(cut.around?.map(({ id }) => id)).toEqual(['anna']);
    expect(path).toMatchObject({ from: 'anna', to: null });
    expect(filters['saidBy']?.include).toEqual(['entity:courier']);
    actions.undo();
    expect(state().view.cut.around?.map(({ id }) => id)).toEqual(['carl']);
    expect(state().view.path).toMatchObject({ from: 'carl', to: 'anna' });
  });

  it('shows all again where the only one that it was shown around is taken back', async () => {
    await doing([{ kind: 'addEntity', id: 'new', type: 'Person', name: { en: 'New' }, words: null, form: 'name' }]);
    store.actions.focus('new', 1);
    await doing([{ kind: 'takeBack', amendment: 'a1' }]);
    expect(names('new')).toBeNull();
    expect(state().view.cut.around).toBeNull();
  });

  it('is laid out anew where it is small enough now to be drawn without groups', async () => {
    const large = load(generateDataset(CANVAS_LIMIT.nodes + 1, 20));
    store.actions.openDataset(large, null, { stress: { entities: new Float64Array(2 * large.entities.count), groups: new Float64Array(2) } });
    const [kept, gone] = large.entities.ids;
    expect(await doing([{ kind: 'merge', kept: kept!, gone: gone! }])).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(new Set(state().placed['stress']?.entities).size).toBeGreaterThan(CANVAS_LIMIT.nodes));
  });

  it('changes nothing where it can’t be, and says why', async () => {
    const { dataset } = state();
    expect(await doing([{ kind: 'rename', entity: 'nobody', name: { en: 'X' }, aliases: [] }])).toEqual({ ok: false, error: 'gone' });
    expect(await doing([{ kind: 'retype', entity: 'anna', type: 'Person' }])).toEqual({ ok: false, error: 'unchanged' });
    expect(await doing([])).toEqual({ ok: false, error: 'notMade' });
    expect(state().dataset).toBe(dataset);
    expect(state().past).toEqual([]);
  });

  it('changes nothing once it is no longer wanted', async () => {
    const { dataset } = state();
    const wanted = new AbortController();
    expect(await doing([{ kind: 'retype', entity: 'anna', type: 'Group' }], () => wanted.abort(), wanted.signal)).toEqual({ ok: false, error: 'notMade' });
    expect(state().dataset).toBe(dataset);
  });

  it('comes too late where another dataset was opened meanwhile', async () => {
    const other = talks();
    expect(await doing([{ kind: 'retype', entity: 'anna', type: 'Group' }], () => store.actions.openDataset(other, null, {}))).toEqual({ ok: false, error: 'notMade' });
    expect(state().dataset).toBe(other);
  });
});
