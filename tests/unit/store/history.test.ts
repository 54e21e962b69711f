import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStore, type Store } from '../../../src/store/store';

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

  it('makes no step of an intent that changes nothing', () => {
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
});
