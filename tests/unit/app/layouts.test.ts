import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLayouts, type Layouts, type Place } from '../../../src/app/layouts';
import { roughPositions } from '../../../src/canvas/spiral';
import type { Positions } from '../../../src/model/scene';
import { isRough, positionsOf } from '../../../src/store/state';
import { createAppStore, type Store } from '../../../src/store/store';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

const dataset = load(generateDataset(4, 6, 1));
const [moved] = dataset.entities.ids;
const at = (x: number): Positions => ({ entities: new Float64Array(8).fill(x), groups: new Float64Array() });

describe('the layouts of the open dataset', () => {
  let store: Store;
  let place: ReturnType<typeof vi.fn<Place>>;
  let layouts: Layouts;
  const state = () => store.api.getState();
  const stands = () => positionsOf(state());

  /** What layouts make, one after the other. */
  const makes = (...made: readonly (Positions | null)[]): void => made.forEach((one) => place.mockResolvedValueOnce(one));

  beforeEach(() => {
    store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
    place = vi.fn<Place>();
    layouts = createLayouts(store, place);
    store.actions.openDataset(dataset, null, {});
  });

  it('places a dataset that has just been opened', async () => {
    makes(at(1));
    await layouts.first();
    expect(stands()).toEqual(at(1));
    expect(isRough(state())).toBe(false);
    expect(state().loading).toBeNull();
  });

  it('has rough places where the first fails or cannot be fetched, and is asked again', async () => {
    place.mockRejectedValueOnce(new TypeError('offline'));
    await layouts.first();
    expect(stands()).toEqual(roughPositions(dataset));
    expect(isRough(state())).toBe(true);
    makes(at(2));
    await layouts.choose('stress', null);
    expect(stands()).toEqual(at(2));
    expect(isRough(state())).toBe(false);
    expect(state().past).toEqual([]);
  });

  it('has rough places where the first is cancelled', async () => {
    place.mockImplementationOnce((_dataset, _wanted, signal) => new Promise((done) => signal.addEventListener('abort', () => done(null))));
    const first = layouts.first();
    layouts.end();
    await first;
    expect(isRough(state())).toBe(true);
  });

  it('made again over rough places, puts what was moved in place, and undo brings it back', async () => {
    makes(null, at(3));
    await layouts.first();
    store.actions.moveEntity(moved!, [7, 8]);
    await layouts.choose('stress', null);
    expect(state().view.moved).toEqual({});
    store.actions.undo();
    expect(state().view.moved).toEqual({ [moved!]: [7, 8] });
    expect(stands()).toEqual(at(3));
    store.actions.redo();
    expect(state().view.moved).toEqual({});
  });

  it('stays rough where it fails again, and says so', async () => {
    makes(null, null);
    await layouts.first();
    await layouts.choose('stress', null);
    expect(isRough(state())).toBe(true);
    expect(state().notice?.code).toBe('layoutFailed');
    expect(state().loading).toBeNull();
  });

  it('goes back to rough places with undo, and can be made from there', async () => {
    makes(null, at(4), at(5));
    await layouts.first();
    await layouts.choose('columns', null);
    expect([state().view.layout, isRough(state())]).toEqual(['columns', false]);
    store.actions.undo();
    expect([state().view.layout, isRough(state())]).toEqual(['stress', true]);
    await layouts.choose('stress', null);
    expect(stands()).toEqual(at(5));
  });

  it('makes each once, and another only of those that are there', async () => {
    makes(at(1), at(2));
    await layouts.first();
    await layouts.choose('columns', null);
    await layouts.choose('stress', null);
    await layouts.choose('columns', null);
    expect(place).toHaveBeenCalledTimes(2);
    expect(stands()).toEqual(at(2));
  });

  it('forgets rough places with their dataset', async () => {
    makes(null);
    await layouts.first();
    store.actions.openDataset(dataset, null, { stress: at(6) });
    expect(isRough(state())).toBe(false);
    await layouts.first();
    expect(stands()).toEqual(at(6));
  });
});
