import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStore, type Store } from '../../../src/store/store';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

describe('history', () => {
  let store: Store;
  const view = () => store.api.getState().view;

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  });

  it('takes back a filter and a move, and does them again', () => {
    store.actions.toggleOption('stance', 'hedged');
    store.actions.moveEntity('cia', [10, 20]);
    store.actions.undo();
    expect(view().moved).toEqual({});
    expect(view().filters['stance']?.include).toEqual(['hedged']);
    store.actions.undo();
    expect(view().filters).toEqual({});
    store.actions.redo();
    store.actions.redo();
    expect(view().filters['stance']?.include).toEqual(['hedged']);
    expect(view().moved).toEqual({ cia: [10, 20] });
  });

  it('holds the last amendment of however large a dataset, and lets the earlier ones go', () => {
    const small = load(generateDataset(4, 6, 1));
    const vast = (title: string) => ({ ...small, meta: { ...small.meta, slug: title }, claims: { ...small.claims, count: 800_000 } });
    store.actions.openDataset(vast('opened'), null, {});
    for (const title of ['first', 'second', 'third']) store.actions.amendDataset({ dataset: vast(title), placed: {}, rough: null }, 'renamed', null);
    expect(store.api.getState().past.map(({ held }) => held?.dataset.meta.slug)).toEqual(['second']);
    const beyond = { ...vast('beyond'), claims: { ...small.claims, count: 3_000_000 } };
    store.actions.openDataset(beyond, null, {});
    store.actions.amendDataset({ dataset: beyond, placed: {}, rough: null }, 'renamed', null);
    expect(store.api.getState().past).toHaveLength(1);
    store.actions.undo();
    expect(store.api.getState().dataset).toBe(beyond);
  });

  it('closes all opened groups in one step, and none is no step', () => {
    store.actions.closeGroups();
    expect(store.api.getState().past).toHaveLength(0);
    store.actions.openGroup('g1', 50);
    store.actions.openGroup('g2', 100);
    store.actions.closeGroups();
    expect(view().opened).toEqual({});
    expect(store.api.getState().past.at(-1)?.name).toBe('closedGroup');
    store.actions.undo();
    expect(view().opened).toEqual({ g1: 50, g2: 100 });
  });

  it('merges the letters typed into one field into one step', () => {
    for (const query of ['b', 'bu', 'bur']) store.actions.setQuery('text', query);
    expect(store.api.getState().past).toHaveLength(1);
    store.actions.undo();
    expect(view().filters).toEqual({});
  });

  it('leaves selection, camera and panels alone', () => {
    store.actions.toggleOption('type', 'Person');
    store.actions.select({ kind: 'entity', id: 'burns' });
    store.actions.moveCamera({ x: 1, y: 2, zoom: 3 });
    store.actions.setPanels({ translation: true });
    store.actions.undo();
    expect(view()).toMatchObject({ filters: {}, selection: { id: 'burns' }, camera: { zoom: 3 }, panels: { translation: true } });
  });

  it('forgets what could be done again once something new is done', () => {
    store.actions.toggleOption('type', 'Person');
    store.actions.undo();
    store.actions.toggleOption('type', 'Event');
    expect(store.api.getState().future).toHaveLength(0);
    store.actions.redo();
    expect(view().filters['type']?.include).toEqual(['Event']);
  });

  it('joins the nudges of one entity into one step, and no two drags', () => {
    store.actions.moveEntity('cia', [0, 0]);
    for (let nudge = 1; nudge < 5; nudge++) store.actions.moveEntity('svr', [10 * nudge, 0], true);
    store.actions.moveEntity('cia', [5, 5]);
    store.actions.moveEntity('cia', [9, 9]);
    expect(store.api.getState().past).toHaveLength(4);
    store.actions.undoSteps(2);
    expect(view().moved).toEqual({ cia: [0, 0], svr: [40, 0] });
  });

  it('makes no step of an intent that changes nothing', () => {
    store.actions.setMode('type', 'any');
    store.actions.seekPath({ hedged: false });
    store.actions.setLayout('stress', null);
    store.actions.closeGroup('g1');
    store.actions.drawFiltered(false);
    store.actions.clearFilters();
    store.actions.clearFacet('type');
    store.actions.forgetMoves();
    expect(store.api.getState().past).toHaveLength(0);
  });

  it('drops a facet without a choice, so that the view is as it was', () => {
    store.actions.toggleOption('type', 'Person');
    store.actions.toggleOption('type', 'Person');
    expect(view().filters).toEqual({});
  });

  it('keeps two searches, and the clearing of a field, apart', () => {
    for (const query of ['C', 'CNN', '', 'W', 'WSJ']) store.actions.setQuery('text', query);
    const query = (): string | undefined => view().filters['text']?.query;
    store.actions.undo();
    expect(query()).toBeUndefined();
    store.actions.undo();
    expect(query()).toBe('CNN');
    store.actions.undo();
    expect(query()).toBeUndefined();
    store.actions.redo();
    store.actions.redo();
    store.actions.redo();
    expect(query()).toBe('WSJ');
  });

  it('takes back a link that was followed', () => {
    store.actions.toggleOption('type', 'Person');
    store.actions.followLink({ ...view(), filters: {} });
    store.actions.undo();
    expect(view().filters['type']?.include).toEqual(['Person']);
  });
});

describe('opening', () => {
  const dataset = load(generateDataset(10, 20));
  const nowhere = { entities: new Float64Array(20), groups: new Float64Array(2) };
  let store: Store;

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    store.actions.openDataset(dataset, null, {});
  });

  it('that fails is still told while an earlier layout goes on', () => {
    store.actions.failLoading([{ code: 'notJson', severity: 'error', path: 'x.json', values: {} }]);
    store.actions.showLayoutProgress(0.5);
    expect(store.api.getState().failure).toHaveLength(1);
    store.actions.startOpening();
    store.actions.showLayoutProgress(0.6);
    store.actions.placeEntities(1, 'stress', nowhere);
    expect(store.api.getState()).toMatchObject({ failure: null, loading: { phase: 'read' }, placed: { stress: nowhere } });
  });

  it('of a text that was wanted leaves filters, moves and history', () => {
    store.actions.placeEntities(1, 'stress', nowhere);
    store.actions.toggleOption('type', 'Person');
    store.actions.reopenDataset(dataset);
    expect(store.api.getState()).toMatchObject({ placed: { stress: nowhere }, loading: null, revision: 2 });
    store.actions.undo();
    expect(store.api.getState().view.filters).toEqual({});
  });
});
