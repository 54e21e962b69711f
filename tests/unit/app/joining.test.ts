import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJoining } from '../../../src/app/joining';
import { createLargeScenes } from '../../../src/app/largeScenes';
import { createLayouts } from '../../../src/app/layouts';
import { amendmentsOf } from '../../../src/core/amend/readAmendments';
import { join } from '../../../src/core/join/join';
import { proposeJoin } from '../../../src/core/join/proposeJoin';
import { fail, ok } from '../../../src/model/result';
import type { Positions } from '../../../src/model/scene';
import { createAppStore, type Store } from '../../../src/store/store';
import { load } from '../../support/load';
import { talks } from '../../support/talks';

const added = load({
  format: 'edgewise/1', title: { en: 'Notes' }, documents: [], claims: [],
  entities: [{ id: 'anna', type: 'Person', name: { en: 'Anna Berg' } }, { id: 'zoe', type: 'Person', name: { en: 'Zoe' } }],
});

const PLACED: Positions = { entities: new Float64Array(100), groups: new Float64Array() };

describe('adding a dataset to the open one', () => {
  let store: Store;
  let controller: AbortController;
  const openWaiting = vi.fn(() => Promise.resolve());
  const state = () => store.api.getState();

  const joining = (during = (): void => undefined, place = () => Promise.resolve<Positions | null>(PLACED)) => createJoining(store, {
    startJoiner: (one, other) => ({
      propose: () => Promise.resolve(ok(proposeJoin(one, other))),
      join: (decisions, at) => {
        during();
        return Promise.resolve(join(one, other, decisions, at));
      },
    }),
    openings: { openWaiting, takePlace: () => controller.signal },
    place,
    layouts: createLayouts(store, () => Promise.resolve(null)),
    largeScenes: createLargeScenes(() => Promise.reject(new Error('not wanted'))),
  });

  beforeEach(() => {
    controller = new AbortController();
    openWaiting.mockClear();
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    store.actions.openDataset(talks(), null, { stress: PLACED });
    store.actions.askJoin(added, false);
  });

  it('proposes, adds as one step of undo, and says what came of it', async () => {
    const before = state().dataset!;
    const { propose, add } = joining();
    expect(await propose()).toMatchObject({ ok: true, value: { candidates: [{ added: 0 }] } });
    add({ same: [['anna', 'anna']], distinct: [] });
    expect(state()).toMatchObject({ dialog: null, joining: null, loading: { phase: 'index' } });
    await vi.waitFor(() => expect(state().notice).toMatchObject({ code: 'joined', counts: { entities: 1, claims: 0, merged: 1, alike: 0 } }));
    expect(state()).toMatchObject({ loading: null, placed: { stress: PLACED }, rough: null });
    expect(state().dataset?.entities.count).toBe(before.entities.count + 1);
    expect(amendmentsOf(state().dataset!)).toHaveLength(1);
    expect(state().past.map(({ name }) => name)).toEqual(['joined']);
    const after = state().dataset;
    store.actions.undo();
    expect(state().dataset).toBe(before);
    store.actions.redo();
    expect(state().dataset).toBe(after);
  });

  it('stands in rough positions where no layout could be made', async () => {
    joining(undefined, () => Promise.resolve(null)).add({ same: [], distinct: [] });
    await vi.waitFor(() => expect(state().notice?.code).toBe('joined'));
    expect(state().rough).toBe('stress');
    expect(state().placed.stress?.entities.length).toBe(2 * state().dataset!.entities.count);
  });

  it('leaves all as it was where it is cancelled', async () => {
    const before = state().dataset;
    joining(() => controller.abort()).add({ same: [], distinct: [] });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toMatchObject({ dataset: before, past: [], failure: null });
  });

  it('says so where it could not be done, or the open one was amended meanwhile', async () => {
    joining().add({ same: [['nobody', 'anna']], distinct: [] });
    await vi.waitFor(() => expect(state()).toMatchObject({ loading: null, failure: [{ code: 'internal' }], past: [] }));
    store.actions.askJoin(added, false);
    joining(() => store.actions.amendDataset({ dataset: talks(), placed: {}, rough: null }, 'renamed', null)).add({ same: [], distinct: [] });
    await vi.waitFor(() => expect(state()).toMatchObject({ failure: [{ code: 'internal' }], past: [{ name: 'renamed' }] }));
  });

  it('leaves what waits alone, or lets it take the place of the open one', () => {
    joining().openInstead();
    expect(openWaiting).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ dialog: null, joining: null });
    store.actions.askJoin(added, false);
    joining().end();
    expect(openWaiting).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ dialog: null, joining: null });
  });

  it('compares nothing where nothing waits', async () => {
    store.actions.leaveJoin();
    expect(await joining().propose()).toEqual(fail('notMade'));
  });
});
