import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fail, ok } from '../../src/model/result';
import type { Snapshot, SnapshotList, SnapshotShelf } from '../../src/model/snapshot';
import { SnapshotsDialog } from '../../src/ui/snapshots/SnapshotsDialog';
import { inApp, type Setting } from '../support/renderInApp';
import { talks } from '../support/talks';

const snapshot = (id: string, own: Partial<Snapshot> = {}): Snapshot => ({
  id, name: `Snapshot ${id}`, made: '2026-11-25T10:05:00', title: 'Who met whom', file: 'edgewise-talks.json', shown: 4, entities: 3, claims: 6, bytes: 12_400,
  thumbnail: null, ...own,
});

type Shelf = { readonly [Name in keyof SnapshotShelf]: Mock<SnapshotShelf[Name]> };

interface Given {
  readonly list?: Partial<SnapshotList>;
  readonly own?: Partial<SnapshotShelf>;
  readonly setting?: Setting;
  readonly dialog?: 'snapshots' | 'keep';
}

/** The dialog over a shelf in memory. */
function shown({ list = {}, own = {}, setting = {}, dialog = 'snapshots' }: Given = {}) {
  let now: SnapshotList = { kept: [], setAside: [], ...list };
  const put = (one: Snapshot): void => {
    now = { ...now, kept: [one, ...now.kept] };
  };
  const change = (id: string, to: (one: Snapshot) => Snapshot | null): void => {
    now = { kept: now.kept.flatMap((one) => (one.id === id ? (to(one) ?? []) : one)), setAside: now.setAside.filter((one) => one.id !== id || to(snapshot(id)) !== null) };
  };
  const listeners = new Set<() => void>();
  const done = Promise.resolve(ok(null));
  const deeds: SnapshotShelf = {
    list: () => Promise.resolve(ok(now)),
    keep: (name) => (put(snapshot(`k${now.kept.length}`, { name })), done),
    open: () => done,
    rename: (id, _from, name) => (change(id, (one) => ({ ...one, name })), done),
    duplicate: (id, name) => (put({ ...now.kept.find((one) => one.id === id)!, id: `${id}2`, name }), done),
    remove: (id) => {
      const head = now.kept.find((one) => one.id === id);
      change(id, () => null);
      return Promise.resolve(ok({ id, head, content: null }));
    },
    restore: ({ head }) => (put(head as Snapshot), done),
    download: () => done,
    downloadRemoved: () => done,
    downloadNow: () => done,
    onChange: (changed) => (listeners.add(changed), () => listeners.delete(changed)),
    ...own,
  };
  const shelf = Object.fromEntries(Object.entries(deeds).map(([name, deed]) => [name, vi.fn(deed as never)])) as unknown as Shelf;
  const app = inApp(<SnapshotsDialog />, { dataset: talks(), ...setting });
  app.deeds.fetchSnapshots.mockResolvedValue(shelf);
  act(() => app.store.actions.showDialog(dialog));
  return { ...app, shelf, put, tellOfChange: () => act(() => listeners.forEach((listener) => listener())), listeners };
}

const card = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest('li')!);
const deed = (what: string, name: string) => screen.getByRole('button', { name: `${what}: ${name}` });

beforeEach(() => {
  let made = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `blob:test/${made++}`, revokeObjectURL: vi.fn() }));
});

describe('the dialog of kept snapshots', () => {
  it('says what it is for while nothing is kept, and that it stays here', async () => {
    shown();
    expect(await screen.findByText('No snapshot kept yet')).toBeVisible();
    expect(screen.getByText(/stays in this browser and is sent nowhere/)).toBeVisible();
  });

  it('keeps what is seen, named for the dataset and its filters', async () => {
    const { user, shelf, store } = shown();
    expect(await screen.findByRole('textbox', { name: 'Keep what you see now as' })).toHaveValue('Who met whom');
    act(() => store.actions.toggleOption('stance', 'hedged'));
    expect(screen.getByRole('textbox')).toHaveValue('Who met whom: hedged');
    await user.click(screen.getByRole('button', { name: 'Keep snapshot' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Who met whom: hedged' })).toBeVisible();
    expect(shelf.keep).toHaveBeenCalledExactlyOnceWith('Who met whom: hedged');
    expect(screen.getByRole('status')).toHaveTextContent('Kept “Who met whom: hedged”.');
    expect(screen.queryByText('No snapshot kept yet')).toBeNull();
  });

  it('has the name ready to be written over where it was opened to keep, and keeps on Enter', async () => {
    const { user, shelf } = shown({ dialog: 'keep' });
    const field = await screen.findByRole('textbox', { name: 'Keep what you see now as' });
    expect(field).toHaveFocus();
    await user.keyboard('Mine{Enter}');
    expect(await screen.findByRole('heading', { level: 3, name: 'Mine' })).toBeVisible();
    expect(shelf.keep).toHaveBeenCalledExactlyOnceWith('Mine');
    await user.clear(field);
    await user.type(field, '  ');
    expect(screen.getByRole('button', { name: 'Keep snapshot' })).toBeDisabled();
    await user.keyboard('{Enter}');
    expect(shelf.keep).toHaveBeenCalledOnce();
  });

  it('shows each with its picture, day, counts and size', async () => {
    const thumbnail = new Blob(['x'], { type: 'image/png' });
    shown({ list: { kept: [snapshot('a', { thumbnail }), snapshot('b', { name: 'Who met whom: hedged' })] } });
    await screen.findByRole('heading', { level: 3, name: 'Snapshot a' });
    expect(await card('Snapshot a').findByRole('img', { name: 'The graph of “Snapshot a”' })).toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(card('Snapshot a').getByText('25 November 2026, 10:05')).toBeVisible();
    expect(card('Snapshot a').getByText('4 of 6 claims · 3 entities · 12 kB')).toBeVisible();
    // The dataset is named where the name does not.
    expect(card('Snapshot a').getByText('Who met whom')).toBeVisible();
    expect(card('Who met whom: hedged').queryByText('Who met whom')).toBeNull();
    expect(screen.getByText(/^2 snapshots in this browser only/)).toHaveTextContent('Opening one replaces what you see now.');
  });

  it('opens one and closes', async () => {
    const { user, shelf, state } = shown({ list: { kept: [snapshot('a')] } });
    await user.click(await screen.findByRole('button', { name: 'Open: Snapshot a' }));
    expect(shelf.open).toHaveBeenCalledExactlyOnceWith('a');
    await waitFor(() => expect(state().dialog).toBeNull());
  });

  it('renames in place: Enter saves, Escape does not, and neither closes the dialog', async () => {
    const { user, shelf } = shown({ list: { kept: [snapshot('a')] } });
    await user.click(await screen.findByRole('button', { name: 'Rename: Snapshot a' }));
    const field = screen.getByRole('textbox', { name: 'New name for “Snapshot a”' });
    expect(field).toHaveFocus();
    await user.keyboard('Other{Escape}');
    expect(screen.getByRole('heading', { level: 3, name: 'Snapshot a' })).toBeVisible();
    expect(deed('Rename', 'Snapshot a')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard('Mine{Enter}');
    expect(await screen.findByRole('heading', { level: 3, name: 'Mine' })).toBeVisible();
    expect(shelf.rename).toHaveBeenCalledExactlyOnceWith('a', 'Snapshot a', 'Mine');
    expect(deed('Rename', 'Mine')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(shelf.rename).toHaveBeenCalledOnce();
  });

  it('duplicates and exports', async () => {
    const { user, shelf } = shown({ list: { kept: [snapshot('a')] } });
    await user.click(await screen.findByRole('button', { name: 'Duplicate: Snapshot a' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Snapshot a (copy)' })).toBeVisible();
    await user.click(deed('Export', 'Snapshot a (copy)'));
    expect(shelf.download).toHaveBeenCalledExactlyOnceWith('a2');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Exported “Snapshot a (copy)”.'));
  });

  it('deletes at once, and brings back what was deleted, the last first', async () => {
    const { user } = shown({ list: { kept: [snapshot('a'), snapshot('b')] } });
    await user.click(await screen.findByRole('button', { name: 'Delete: Snapshot a' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Snapshot a' })).toBeNull());
    expect(screen.getByRole('status')).toHaveTextContent('Deleted “Snapshot a”.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
    await user.click(deed('Delete', 'Snapshot b'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Deleted “Snapshot b”.'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Snapshot b' })).toBeVisible();
    expect(deed('Open', 'Snapshot b')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Bring back “Snapshot a”' }));
    expect(await screen.findByRole('heading', { name: 'Snapshot a' })).toBeVisible();
    expect(deed('Open', 'Snapshot a')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^(Undo|Bring back)/ })).toBeNull();
  });

  it('shows names that other people wrote as text, with what would be invisible in them', async () => {
    shown({ list: { kept: [snapshot('a', { name: '<img src=x>\u202e', title: '\u200b<b>' })] } });
    const heading = await screen.findByRole('heading', { level: 3 });
    expect(heading).toHaveTextContent('<img src=x>');
    expect(within(heading).getByRole('img', { name: 'U+202E' })).toBeInTheDocument();
    expect(document.querySelector('[role="dialog"] li b')).toBeNull();
  });

  it('is read again when another tab changed something, and stops listening when it closes', async () => {
    const { put, tellOfChange, listeners, store } = shown({ list: { kept: [snapshot('a')] } });
    await screen.findByRole('heading', { name: 'Snapshot a' });
    put(snapshot('b'));
    expect(screen.queryByRole('heading', { name: 'Snapshot b' })).toBeNull();
    tellOfChange();
    expect(await screen.findByRole('heading', { name: 'Snapshot b' })).toBeVisible();
    act(() => store.actions.showDialog(null));
    await waitFor(() => expect(listeners.size).toBe(0));
  });

  it('works while no dataset is open', async () => {
    shown({ list: { kept: [snapshot('a')] }, setting: { dataset: null } });
    expect(await screen.findByRole('button', { name: 'Open: Snapshot a' })).toBeEnabled();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(/Opening one replaces/)).toBeNull();
  });

  it('speaks French', async () => {
    shown({ list: { kept: [snapshot('a')] }, setting: { language: 'fr' } });
    expect(await screen.findByText('25 novembre 2026 à 10:05')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Conserver l’instantané' })).toBeEnabled();
    expect(screen.getByText('4 sur 6 affirmations · 3 entités · 12 ko')).toBeVisible();
  });
});

describe('the dialog of kept snapshots, where something fails,', () => {
  it('says that nothing can be kept here, and saves a file instead', async () => {
    const { user, shelf } = shown({ own: { list: () => Promise.resolve(fail('storageBlocked')) } });
    expect(await screen.findByRole('alert')).toHaveTextContent('does not let this page keep anything');
    await user.click(screen.getByRole('button', { name: 'Download instead' }));
    expect(shelf.downloadNow).toHaveBeenCalledOnce();
    expect(await screen.findByText('Handed to your downloads.')).toBeVisible();
    expect(screen.queryByText('No snapshot kept yet')).toBeNull();
  });

  it('says so where not even that is allowed', async () => {
    const { user } = shown({ own: { list: () => Promise.resolve(fail('storageBlocked')), downloadNow: () => Promise.resolve(fail('notSaved')) } });
    await user.click(await screen.findByRole('button', { name: 'Download instead' }));
    expect(await screen.findByText('The browser did not allow the file to be saved.')).toBeVisible();
  });

  it('says that there is no room, leaves the list as it is, and can be put away', async () => {
    const { user, shelf } = shown({ list: { kept: [snapshot('a')] }, own: { keep: () => Promise.resolve(fail('storageFull')) } });
    await user.click(await screen.findByRole('button', { name: 'Keep snapshot' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('no room left');
    expect(screen.getByRole('heading', { level: 3, name: 'Snapshot a' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Download instead' }));
    expect(shelf.downloadNow).toHaveBeenCalledOnce();
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('stays open over a damaged snapshot, which can be saved as it is', async () => {
    const { user, shelf, state } = shown({ list: { kept: [snapshot('a')] }, own: { open: () => Promise.resolve(fail('unreadable')) } });
    await user.click(await screen.findByRole('button', { name: 'Open: Snapshot a' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('damaged, so it was not opened');
    expect(state().dialog).toBe('snapshots');
    await user.click(screen.getByRole('button', { name: 'Download instead' }));
    expect(shelf.download).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('can still put back what was deleted while another was being put back', async () => {
    let putBack = (): void => undefined;
    const restore: SnapshotShelf['restore'] = () => new Promise((resolve) => {
      putBack = () => resolve(ok(null));
    });
    const { user } = shown({ list: { kept: [snapshot('a'), snapshot('b')] }, own: { restore } });
    await user.click(await screen.findByRole('button', { name: 'Delete: Snapshot a' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(deed('Delete', 'Snapshot b'));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Snapshot b' })).toBeNull());
    act(() => putBack());
    expect(await screen.findByRole('button', { name: /^(Undo|Bring back)/ })).toBeVisible();
  });

  it('saves what was deleted and cannot be put back', async () => {
    const { user, shelf } = shown({ list: { kept: [snapshot('a')] }, own: { restore: () => Promise.resolve(fail('storageFull')) } });
    await user.click(await screen.findByRole('button', { name: 'Delete: Snapshot a' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Download instead' }));
    expect(shelf.downloadRemoved).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
    // It can still be tried again.
    expect(screen.getByRole('button', { name: 'Bring back “Snapshot a”' })).toBeVisible();
  });

  it('shows anew what another tab changed first', async () => {
    const { user, put } = shown({ list: { kept: [snapshot('a')] }, own: { rename: () => Promise.resolve(fail('renamedElsewhere')) } });
    await user.click(await screen.findByRole('button', { name: 'Rename: Snapshot a' }));
    put(snapshot('b'));
    await user.keyboard('Mine{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('renamed in another tab');
    expect(screen.getByRole('heading', { name: 'Snapshot b' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Download instead' })).toBeNull();
  });

  it('sets aside what it cannot read, to be saved or deleted', async () => {
    const { user, shelf } = shown({ list: { kept: [snapshot('a')], setAside: [{ id: 'x', why: 'damaged' }, { id: 'y', why: 'newer' }] } });
    const records = within(await screen.findByRole('region', { name: 'Set aside' })).getAllByRole('listitem');
    expect(records.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('is damaged'), expect.stringContaining('newer version')]);
    await user.click(deed('Save what is there', 'Record 2'));
    expect(shelf.download).toHaveBeenCalledExactlyOnceWith('y');
    await user.click(deed('Delete', 'Record 1'));
    expect(shelf.remove).toHaveBeenCalledExactlyOnceWith('x');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Save what is there/ })).toHaveLength(1));
  });

  it('says so where its part of the app cannot be fetched', async () => {
    const app = inApp(<SnapshotsDialog />, { dataset: talks() });
    app.deeds.fetchSnapshots.mockRejectedValue(new Error('gone'));
    act(() => app.store.actions.showDialog('snapshots'));
    expect(await screen.findByRole('alert')).toHaveTextContent('A part of the app could not be fetched');
  });
});
