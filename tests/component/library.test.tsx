import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, type Mock, vi } from 'vitest';
import type { Library, OpenedDataset, OpenedList } from '../../src/model/library';
import { fail, ok } from '../../src/model/result';
import { OpenDialog } from '../../src/ui/files/OpenDialog';
import { inApp, type Setting } from '../support/renderInApp';
import { talks } from '../support/talks';

const opened = (id: string, own: Partial<OpenedDataset> = {}): OpenedDataset => ({
  id, title: `Dataset ${id}`, source: `${id}.json`, opened: '2026-11-25T10:05:00', entities: 3, claims: 6, checks: { found: 4, partly: 2, missing: 0, unchecked: 0 },
  packed: 12_400, apart: false, ...own,
});

type MockLibrary = { readonly [Name in keyof Library]: Mock<Library[Name]> };

interface Given {
  readonly list?: Partial<OpenedList>;
  readonly own?: Partial<Library>;
  readonly setting?: Setting;
  readonly dialog?: 'open' | 'library';
}

/** The dialog over a library in memory. */
function shown({ list = {}, own = {}, setting = {}, dialog = 'open' }: Given = {}) {
  let now: OpenedList = { kept: [], setAside: [], unkept: null, ...list };
  let isOn = true;
  const listeners = new Set<() => void>();
  const done = Promise.resolve(ok(null));
  const deeds: Library = {
    list: () => Promise.resolve(ok(now)),
    open: () => done,
    remove: (id) => {
      const head = now.kept.find((one) => one.id === id);
      now = { ...now, kept: now.kept.filter((one) => one.id !== id), setAside: now.setAside.filter((one) => one.id !== id) };
      return Promise.resolve(ok({ id, head, content: null }));
    },
    restore: ({ head }) => {
      now = { ...now, kept: [...now.kept, head as OpenedDataset].toSorted((one, other) => one.id.localeCompare(other.id)) };
      return done;
    },
    download: () => done,
    downloadRemoved: () => done,
    downloadNow: () => done,
    onChange: (changed) => (listeners.add(changed), () => listeners.delete(changed)),
    isOn: () => isOn,
    turn: (on) => {
      isOn = on;
      return true;
    },
    ...own,
  };
  const library = Object.fromEntries(Object.entries(deeds).map(([name, deed]) => [name, vi.fn(deed as never)])) as unknown as MockLibrary;
  const app = inApp(<OpenDialog />, { dataset: talks(), ...setting });
  app.deeds.fetchLibrary.mockResolvedValue(library);
  act(() => app.store.actions.showDialog(dialog));
  return {
    ...app, library, listeners,
    change: (to: Partial<OpenedList>) => {
      now = { ...now, ...to };
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

const row = (name: string) => within(screen.getByRole('heading', { level: 4, name }).closest('li')!);
const deed = (what: string, name: string) => screen.getByRole('button', { name: `${what}: ${name}` });
const keepsThem = () => screen.findByRole('checkbox', { name: 'Keep the datasets I open in this browser' });

describe('the datasets opened before', () => {
  it('are announced while there is none, with what stays where', async () => {
    shown();
    expect(await screen.findByText('Nothing here yet')).toBeVisible();
    expect(screen.getByText(/stays in this browser and is sent nowhere/)).toBeVisible();
    expect(await keepsThem()).toBeChecked();
  });

  it('say what they are, from which file, when they were opened and what they take', async () => {
    shown({ list: { kept: [opened('a'), opened('b', { source: '', packed: 2_340_000, checks: { found: 0, partly: 0, missing: 1, unchecked: 5 } })] } });
    await screen.findByRole('heading', { level: 4, name: 'Dataset a' });
    expect(row('Dataset a').getByText('6 claims · 3 entities · 4 in the text, 2 partly')).toBeVisible();
    expect(row('Dataset a').getByText((_, element) => element?.tagName === 'P' && element.textContent === 'a.json · 25 November 2026, 10:05 · 12 kB')).toBeVisible();
    expect(row('Dataset b').getByText('6 claims · 3 entities · 1 not found, 5 with no evidence')).toBeVisible();
    expect(row('Dataset b').getByText('25 November 2026, 10:05 · 2.3 MB')).toBeVisible();
    expect(screen.getByText(/^2 datasets, 2\.4 MB, in this browser only\. The 20 opened last are kept/)).toBeVisible();
  });

  it('open by a press, and the dialog closes', async () => {
    const { user, library, state } = shown({ list: { kept: [opened('a')] } });
    await screen.findByRole('heading', { level: 4, name: 'Dataset a' });
    // Asked for the dialog, the reader begins at its beginning.
    expect(deed('Open', 'Dataset a')).not.toHaveFocus();
    await user.click(deed('Open', 'Dataset a'));
    expect(library.open).toHaveBeenCalledExactlyOnceWith('a');
    await waitFor(() => expect(state().dialog).toBeNull());
  });

  it('have the focus where they were asked for, so that Enter opens the last', async () => {
    const { user, library } = shown({ list: { kept: [opened('a'), opened('b')] }, dialog: 'library' });
    await waitFor(() => expect(deed('Open', 'Dataset a')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(library.open).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('are removed at once, and brought back', async () => {
    const { user } = shown({ list: { kept: [opened('a'), opened('b')] } });
    await user.click(await screen.findByRole('button', { name: 'Remove: Dataset a' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Dataset a' })).toBeNull());
    expect(screen.getByText(/^Removed:/)).toHaveTextContent('Removed: Dataset a.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Dataset a' })).toBeVisible();
    expect(deed('Open', 'Dataset a')).toHaveFocus();
  });

  it('tell two views of one dataset apart', async () => {
    shown({ list: { kept: [opened('a', { title: 'Talks' }), opened('b', { title: 'Talks', apart: true })] } });
    expect(await screen.findByRole('button', { name: 'Open: Talks' })).toBeVisible();
    expect(deed('Remove', 'Talks (view from another tab)')).toBeVisible();
  });

  it('show names that other people wrote as text, with what would be invisible in them', async () => {
    shown({ list: { kept: [opened('a', { title: '<img src=x>\u202e', source: '\u200b<b>.json' })] } });
    const heading = await screen.findByRole('heading', { level: 4 });
    expect(heading).toHaveTextContent('<img src=x>');
    expect(within(heading).getByRole('img', { name: 'U+202E' })).toBeInTheDocument();
    expect(document.querySelector('[role="dialog"] li b')).toBeNull();
  });

  it('are read again when another tab changed something, until the dialog closes', async () => {
    const { change, listeners, store } = shown({ list: { kept: [opened('a')] } });
    await screen.findByRole('heading', { name: 'Dataset a' });
    change({ kept: [opened('b')] });
    expect(await screen.findByRole('heading', { name: 'Dataset b' })).toBeVisible();
    act(() => store.actions.showDialog(null));
    await waitFor(() => expect(listeners.size).toBe(0));
  });

  it('speak French', async () => {
    shown({ list: { kept: [opened('a')] }, setting: { language: 'fr' } });
    expect(await screen.findByText('6 affirmations · 3 entités · 4 dans le texte, 2 en partie')).toBeVisible();
    expect(screen.getByText('25 novembre 2026 à 10:05 · 12 ko')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retirer : Dataset a' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Conserver dans ce navigateur les jeux de données que j’ouvre' })).toBeChecked();
  });

  it('are not there in a living page, which leaves nothing behind', () => {
    const { deeds, store } = inApp(<OpenDialog />, { dataset: talks() });
    act(() => {
      store.api.setState({ surroundings: { first: 'page', shareSheet: false } });
      store.actions.showDialog('open');
    });
    expect(screen.getByRole('button', { name: 'Choose files…' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Opened before' })).toBeNull();
    expect(deeds.fetchLibrary).not.toHaveBeenCalled();
  });
});

describe('whoever wants nothing kept', () => {
  it('says so, and decides on what is there: all is removed by one press and brought back by another', async () => {
    const { user, library } = shown({ list: { kept: [opened('a'), opened('b')] } });
    await user.click(await keepsThem());
    expect(library.turn).toHaveBeenCalledExactlyOnceWith(false);
    // Nothing goes unasked.
    expect(library.remove).not.toHaveBeenCalled();
    expect(screen.getByText('What you open from now on is not kept. The 2 datasets below still are.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove them all' }));
    expect(await screen.findByText('Nothing is kept')).toBeVisible();
    expect(library.remove.mock.calls).toEqual([['a'], ['b']]);
    expect(screen.getByText(/^Removed:/)).toHaveTextContent('Removed: 2 datasets.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Dataset a' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Dataset b' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove them all' })).toBeVisible();
    await user.click(await keepsThem());
    expect(library.turn).toHaveBeenLastCalledWith(true);
    expect(screen.queryByRole('button', { name: 'Remove them all' })).toBeNull();
  });

  it('can bring back what was removed where not all could be', async () => {
    const { user, library, change } = shown({ list: { kept: [opened('a'), opened('b')] }, own: { isOn: () => false } });
    library.remove.mockImplementation((id) => {
      if (id === 'b') return Promise.resolve(fail('storageBlocked'));
      change({ kept: [opened('b')] });
      return Promise.resolve(ok({ id, head: opened('a'), content: null }));
    });
    await user.click(await screen.findByRole('button', { name: 'Remove them all' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('does not let this page keep anything');
    expect(screen.queryByRole('heading', { name: 'Dataset a' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bring back: 1 dataset' }));
    expect(await screen.findByRole('heading', { name: 'Dataset a' })).toBeVisible();
    expect(library.restore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
  });

  it('is told where the browser does not store the choice', async () => {
    const { user } = shown({ own: { turn: () => false } });
    await user.click(await keepsThem());
    expect(screen.getByText('The browser did not store this choice: it lasts until you close this tab.')).toBeVisible();
    expect(await keepsThem()).not.toBeChecked();
  });
});

describe('where something fails', () => {
  it('the reader is told that what is open is not kept, and saves a file instead', async () => {
    const { user, library } = shown({ list: { unkept: 'tooLarge' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('What you see now is not kept here. It is larger than 50 MB even when packed.');
    await user.click(screen.getByRole('button', { name: 'Download instead' }));
    expect(library.downloadNow).toHaveBeenCalledOnce();
    expect(await screen.findByText('Handed to your downloads.')).toBeVisible();
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a storage that cannot be read says why, and files still open', async () => {
    shown({ own: { list: () => Promise.resolve(fail('storageBlocked')) } });
    expect(await screen.findByRole('alert')).toHaveTextContent('does not let this page keep anything');
    expect(screen.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
    expect(screen.queryByText('Nothing here yet')).toBeNull();
  });

  it('a damaged dataset is not opened, and can be saved as it is', async () => {
    const { user, library, state } = shown({ list: { kept: [opened('a')] }, own: { open: () => Promise.resolve(fail('unreadable')) } });
    await user.click(await screen.findByRole('button', { name: 'Open: Dataset a' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('damaged, so it was not opened');
    expect(state().dialog).toBe('open');
    await user.click(screen.getByRole('button', { name: 'Download instead' }));
    expect(library.download).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('what cannot be read is set aside, to be saved or deleted', async () => {
    const { user, library } = shown({ list: { kept: [opened('a')], setAside: [{ id: 'x', why: 'damaged' }, { id: 'y', why: 'newer' }] } });
    const records = within(await screen.findByRole('region', { name: 'Set aside' })).getAllByRole('listitem');
    expect(records.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('is damaged'), expect.stringContaining('newer version')]);
    await user.click(deed('Save what is there', 'Record 2'));
    expect(library.download).toHaveBeenCalledExactlyOnceWith('y');
  });

  it('its part of the app that cannot be fetched is said to be missing, and files still open', async () => {
    const app = inApp(<OpenDialog />, { dataset: talks() });
    app.deeds.fetchLibrary.mockRejectedValue(new Error('gone'));
    act(() => app.store.actions.showDialog('open'));
    expect(await screen.findByRole('alert')).toHaveTextContent('A part of the app could not be fetched');
    expect(screen.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
  });
});
