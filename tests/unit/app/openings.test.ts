import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLargeScenes } from '../../../src/app/largeScenes';
import { createLayouts } from '../../../src/app/layouts';
import { createOpenings } from '../../../src/app/openings';
import { LARGE_SCENE } from '../../../src/core/scene/largeScene';
import type { Dataset } from '../../../src/model/dataset';
import { ok } from '../../../src/model/result';
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
  const open = (dataset: Dataset, bytes: number, during = (): void => undefined): Promise<void> => {
    const layouts = createLayouts(store, () => Promise.resolve(null));
    const startLoader = () => ({
      load: () => {
        during();
        return Promise.resolve(ok(dataset));
      },
      end: () => undefined,
    });
    const openings = createOpenings(store, { startLoader, layouts, largeScenes: createLargeScenes(fetchPart) });
    return openings.open(() => Promise.resolve(ok(new Map([['a.json', new Uint8Array(bytes)]]))), () => null);
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
});
