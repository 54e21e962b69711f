// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { snapshotShelf } from '../../../src/app/snapshotShelf';
import { createSelectors } from '../../../src/store/selectors';
import { createAppStore } from '../../../src/store/store';
import { talks } from '../../support/talks';

const platform = vi.hoisted(() => ({ putSnapshot: vi.fn() }));
vi.mock('../../../src/platform/snapshots', async (original) => ({ ...(await original<object>()), putSnapshot: platform.putSnapshot }));
vi.mock('../../../src/app/thumbnail', () => ({ thumbnail: () => Promise.resolve(null) }));

it('rejects nothing where a snapshot cannot be packed, and says that it was not made', async () => {
  const store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  store.actions.openDataset(talks(), null, {});
  platform.putSnapshot.mockRejectedValue(new RangeError('Array buffer allocation failed'));
  const shelf = snapshotShelf(store, createSelectors(() => null), { open: vi.fn(), openGiven: vi.fn(), openWaiting: vi.fn(), takePlace: vi.fn(), readAs: vi.fn(), readTable: vi.fn(), changeColumns: vi.fn(), cancel: vi.fn() });
  await expect(shelf.keep('Mine')).resolves.toEqual({ ok: false, error: 'notMade' });
});
