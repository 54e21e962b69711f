import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { createSelectors } from '../../src/store/selectors';
import { createAppStore } from '../../src/store/store';
import { useApp, type Deeds } from '../../src/ui/kit/AppContext';
import { stubMedia } from '../support/renderInApp';

// A chunk that can't be fetched, or one whose dialogs break when drawn.
const part = vi.hoisted(() => ({ asked: 0, missing: false, broken: false }));
const reloadPage = vi.hoisted(() => vi.fn());
const Dialogs = vi.hoisted(() => () => <FakeDialog />);
vi.mock('../../src/app/Dialogs', () => ({
  get Dialogs() {
    part.asked++;
    if (part.missing) throw new TypeError('Failed to fetch dynamically imported module');
    return Dialogs;
  },
}));
vi.mock('../../src/app/reloadPage', () => ({ reloadPage }));

const FakeDialog = () => {
  const dialog = useApp((state) => state.dialog);
  if (part.broken && dialog !== null) throw new Error('The dialog is broken');
  return dialog === null ? null : <p>{`the dialog ${dialog}`}</p>;
};

function open() {
  const store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  const deeds = { openFiles: vi.fn(), openFirst: vi.fn(), cancelLoading: vi.fn(), copyText: vi.fn(), prepareExport: vi.fn() } as unknown as Deeds;
  render(<App app={{ store, selectors: createSelectors(() => null), deeds }} />);
  return { user: userEvent.setup(), showDialog: (dialog: 'open' | 'keys' | null) => act(() => store.actions.showDialog(dialog)), state: () => store.api.getState(), actions: store.actions };
}

beforeEach(() => {
  stubMedia(false);
  Object.assign(part, { asked: 0, missing: false, broken: false });
  reloadPage.mockReset();
});

const alert = (): Promise<HTMLElement> => screen.findByRole('alert');

describe('the dialogs, fetched when first asked for', () => {
  it('are not asked for before', async () => {
    const { showDialog } = open();
    expect(part.asked).toBe(0);
    showDialog('keys');
    expect(await screen.findByText('the dialog keys')).toBeVisible();
  });

  it('offer once to reload when they can’t be fetched, and leave the rest as it is', async () => {
    part.missing = true;
    const { showDialog, user, actions } = open();
    showDialog('keys');
    expect(await alert()).toHaveTextContent(/could not be fetched.*kept in the address/);
    expect(part.asked).toBe(1);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    act(() => actions.notify('copied'));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(reloadPage).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  it('are asked for again at the next opening', async () => {
    part.missing = true;
    const { showDialog, user, state } = open();
    showDialog('keys');
    await user.click(within(await alert()).getByRole('button', { name: 'Close' }));
    expect(state().dialog).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    showDialog('open');
    await waitFor(() => expect(part.asked).toBe(2));
    expect(await alert()).toBeVisible();
    showDialog(null);
    part.missing = false;
    showDialog('open');
    expect(await screen.findByText('the dialog open')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('take nothing with them when one breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    part.broken = true;
    const { showDialog, user, actions } = open();
    showDialog('keys');
    expect(await alert()).toHaveTextContent('This part of the page has stopped working');
    act(() => actions.notify('copied'));
    expect(await screen.findByText('Copied.')).toBeVisible();
    await user.click(within(await alert()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
    part.broken = false;
    showDialog('open');
    expect(await screen.findByText('the dialog open')).toBeVisible();
  });
});
