import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStore, type Store } from '../../../src/store/store';
import { graphFile } from '../../support/graphFile';
import { load } from '../../support/load';

/** a – b – c – d, and b meets e. */
const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person', d: 'Person', e: 'Person' }, [
  { subject: 'a', object: 'b' }, { subject: 'b', object: 'c' }, { subject: 'c', object: 'd' }, { subject: 'b', object: 'e', predicate: 'meets' },
]));

describe('what the reader takes off the canvas by hand', () => {
  let store: Store;
  const view = () => store.api.getState().view;
  const cut = () => view().cut;
  const steps = () => store.api.getState().past.map(({ name }) => name);

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    store.actions.openDataset(dataset, null, {});
  });

  it('is hidden and brought back, a step each', () => {
    store.actions.hide(['a', 'b']);
    store.actions.hide(['b']);
    store.actions.bringBack(['b']);
    store.actions.bringBack(['b']);
    expect(cut().hidden).toEqual(['a']);
    expect(steps()).toEqual(['hid', 'broughtBack']);
    store.actions.undo();
    expect(cut().hidden).toEqual(['a', 'b']);
    store.actions.undo();
    expect(cut().hidden).toEqual([]);
    store.actions.redo();
    expect(cut().hidden).toEqual(['a', 'b']);
  });

  it('may be neighbours, all or by relation', () => {
    store.actions.hideNeighbours('b', 'meets');
    expect(cut().hidden).toEqual(['e']);
    store.actions.hideNeighbours('b', null);
    expect([...cut().hidden].sort()).toEqual(['a', 'c', 'e']);
    store.actions.hideNeighbours('b', null);
    expect(steps()).toEqual(['hid', 'hid']);
  });

  it('comes back with the neighbours of an entity', () => {
    store.actions.hide(['a', 'c', 'd', 'e']);
    store.actions.expand('b', 'meets');
    expect(cut().hidden).toEqual(['a', 'c', 'd']);
    store.actions.expand('b', null);
    expect(cut()).toEqual({ around: null, hidden: ['d'] });
    store.actions.undo();
    expect(cut().hidden).toEqual(['a', 'c', 'd']);
  });

  it('is all but a neighbourhood, which can grow', () => {
    store.actions.focus('a', 1);
    expect(cut().around).toEqual([{ id: 'a', depth: 1 }]);
    expect(view().drawFiltered).toBe(true);
    store.actions.expand('b', 'meets');
    expect(cut().around).toEqual([{ id: 'a', depth: 1 }, { id: 'b', depth: 1, predicate: 'meets' }]);
    store.actions.undo();
    expect(cut().around).toEqual([{ id: 'a', depth: 1 }]);
    store.actions.focus('a', 2);
    store.actions.showOnly(['d']);
    expect(cut().around).toEqual([{ id: 'd', depth: 0 }]);
    store.actions.showAll();
    expect(view()).toMatchObject({ cut: { around: null, hidden: [] }, drawFiltered: false });
    expect(steps()).toEqual(['focused', 'focused', 'shownOnly', 'shownAll']);
  });

  it('is never what it is focused on', () => {
    store.actions.hide(['a', 'c']);
    store.actions.focus('a', 1);
    expect(cut().hidden).toEqual(['c']);
  });

  it('makes no step where nothing changes', () => {
    store.actions.expand('b', null);
    store.actions.showAll();
    store.actions.setTraces(false);
    expect(steps()).toEqual([]);
    store.actions.focus('a', 1);
    store.actions.focus('a', 1);
    store.actions.expand('a', null);
    store.actions.expand('nobody', null);
    store.actions.unpin(['a']);
    expect(steps()).toEqual(['focused']);
    store.actions.showOnly(['a']);
    store.actions.showOnly(['a']);
    expect(steps()).toEqual(['focused', 'shownOnly']);
  });

  it('leaves its traces on request, and undo takes them back', () => {
    store.actions.setTraces(true);
    expect(view().traces).toBe(true);
    store.actions.undo();
    expect(view().traces).toBe(false);
  });

  it('has nothing to do with what is pinned', () => {
    store.actions.pin({ a: [1, 2] });
    store.actions.hide(['a']);
    store.actions.showAll();
    expect(view()).toMatchObject({ pinned: ['a'], moved: { a: [1, 2] } });
    store.actions.unpin(['a']);
    expect(view().pinned).toEqual([]);
    store.actions.undo();
    expect(view().pinned).toEqual(['a']);
  });
});
