import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { LaterNotices } from '../../src/app/LaterNotices';
import type { Issue } from '../../src/model/result';
import { INITIAL_VIEW } from '../../src/model/view';
import { inApp } from '../support/renderInApp';
import { talks } from '../support/talks';

const part = vi.hoisted(() => ({ asked: 0, missing: false }));
const reloadPage = vi.hoisted(() => vi.fn());
vi.mock('../../src/app/fetchNotices', () => ({
  fetchNotices: async () => {
    part.asked++;
    if (part.missing) throw new TypeError('Failed to fetch dynamically imported module');
    return (await import('../../src/app/Notices')).Notices;
  },
}));
vi.mock('../../src/app/reloadPage', () => ({ reloadPage }));

const CANCELLED: readonly Issue[] = [{ code: 'cancelled', severity: 'error', path: '', values: {} }];

beforeEach(() => {
  Object.assign(part, { asked: 0, missing: false });
  reloadPage.mockReset();
});

it('are not fetched while there is nothing to say', () => {
  inApp(<LaterNotices />, { dataset: talks() });
  expect(part.asked).toBe(0);
});

it('say why a file could not be opened, and whose a followed link is', async () => {
  const { store } = inApp(<LaterNotices />, { dataset: talks() });
  act(() => store.actions.failLoading(CANCELLED));
  expect(await screen.findByRole('alert')).toHaveTextContent('Opening was cancelled.');
  act(() => {
    store.actions.dismissFailure();
    store.actions.keepStrayLink({ slug: 'old-news', view: INITIAL_VIEW });
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('old-news');
  expect(part.asked).toBe(1);
});

it('offer to reload where they can’t be had, and try again at the next failure', async () => {
  part.missing = true;
  const { store, user } = inApp(<LaterNotices />);
  act(() => store.actions.failLoading(CANCELLED));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
  await user.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(reloadPage).toHaveBeenCalledOnce();
  part.missing = false;
  act(() => store.actions.dismissFailure());
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  act(() => store.actions.failLoading(CANCELLED));
  expect(await screen.findByRole('alert')).toHaveTextContent('Opening was cancelled.');
});
