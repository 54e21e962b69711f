import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { amend } from '../../src/core/amend/amend';
import { textHash } from '../../src/core/columns/textHash';
import { proofOf } from '../../src/core/proof';
import { CheckDialog } from '../../src/ui/header/CheckDialog';
import { Header } from '../../src/ui/header/Header';
import { KeysDialog } from '../../src/ui/header/KeysDialog';
import { Notice } from '../../src/ui/header/Notice';
import { Settings } from '../../src/ui/settings/Settings';
import { load } from '../support/load';
import { inApp, type Setting, stubMedia } from '../support/renderInApp';
import { TALKS, talks } from '../support/talks';

const open = (setting: Setting = {}) =>
  inApp(
    <>
      <Header>
        <Settings />
      </Header>
      <Notice />
      <CheckDialog />
      <KeysDialog />
    </>,
    { dataset: talks(), ...setting },
  );

describe('the header', () => {
  beforeEach(() => stubMedia(false));

  it('says what is open and how much of it stands in the text', () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: 'Who met whom' })).toBeVisible();
    expect(screen.getByText('6 claims:')).toBeVisible();
    expect(screen.getByRole('button', { name: /^4 in the text/ })).toHaveTextContent('4 in the text');
    expect(screen.getByRole('button', { name: /^1 not found/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^1 partly/ })).toBeVisible();
    expect(screen.queryByText(/no evidence/)).toBeNull();
  });

  it.each([false, true])('keeps a mark where a text was changed since it was annotated (phone: %s)', async (phone) => {
    stubMedia(phone);
    const { user, state } = open({ dataset: load({ ...TALKS, documents: [{ ...TALKS.documents[0], sha256: textHash('Before.') }] }) });
    await user.click(screen.getByRole('button', { name: /^Text changed/ }));
    expect(state().dialog).toBe('report');
  });

  it.each([false, true])('raises no alarm over a snapshot that the reader amended (phone: %s)', async (phone) => {
    stubMedia(phone);
    const snapshot = load({ ...TALKS, proof: proofOf(talks(), '2026-11-25T10:00:00Z') });
    const removed = amend(snapshot, [{ kind: 'removeClaim', claims: ['c1'] }], '2026-11-26T10:00:00Z');
    if (!removed.ok) throw new Error(removed.error);
    const { user } = open({ dataset: removed.value });
    expect(screen.queryByRole('button', { name: /^Snapshot changed/ })).toBeNull();
    if (phone) await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(await screen.findByRole('button', { name: /^Snapshot amended/ })).toBeVisible();
  });

  it('copies a link to a dataset of one’s own with the word that its file is needed, and leads to the export', async () => {
    const { user, deeds, store, state } = open();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy a link to this view' }));
    expect(deeds.copyText).toHaveBeenCalledWith(window.location.href, 'copiedWithoutFile');
    act(() => store.actions.notify('copiedWithoutFile'));
    expect(screen.getByRole('status')).toHaveTextContent('Whoever opens it needs this file too');
    await user.click(screen.getByRole('button', { name: 'Export the file…' }));
    expect(state()).toMatchObject({ dialog: 'export', notice: null });
  });

  it('says why a picture could not be copied, in the words of the exports', () => {
    const { store } = open();
    act(() => store.actions.notify('pictureTooLarge'));
    expect(screen.getByText(/^The picture is too large for this browser/)).toBeVisible();
  });

  it('narrows to the claims of a check, and back', async () => {
    const { user, state } = open();
    const count = screen.getByRole('button', { name: /^1 not found/ });
    await user.click(count);
    expect(state().view.filters['check']?.include).toEqual(['missing']);
    expect(count).toHaveAttribute('aria-pressed', 'true');
    await user.click(count);
    expect(state().view.filters).toEqual({});
  });

  it('tells whose account it is', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Whose account?' }));
    const popup = await screen.findByRole('dialog', { name: 'Whose account?' });
    expect(popup).toHaveTextContent('Account of the Gazette, a made-up paper.');
    expect(popup).toHaveTextContent('Licence: CC0-1.0');
    expect(popup).toHaveTextContent('Date of the dataset: 24 November 2026');
  });

  it('leads to the load report, with the number of notes', async () => {
    const { user, state } = open();
    await user.click(screen.getByRole('button', { name: `${talks().report.issues.length} notes on the file` }));
    expect(state().dialog).toBe('report');
  });

  it('names the step that undo takes, and takes it from the keyboard too', async () => {
    const { user, state, store } = open();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    act(() => store.actions.toggleOption('stance', 'hedged'));
    await user.tab();
    screen.getByRole('button', { name: 'Undo' }).focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Undo: filtered to hedged');
    await user.keyboard('{Control>}z{/Control}');
    expect(state().view.filters).toEqual({});
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(state().view.filters).toHaveProperty('stance');
  });

  it('leaves the keys to a field that is being typed in', () => {
    const { store, state } = open();
    act(() => store.actions.toggleOption('stance', 'hedged'));
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(field, { key: '?' });
    field.remove();
    expect(state().view.filters).toHaveProperty('stance');
    expect(state().dialog).toBeNull();
  });

  it('puts the lists in the place of the inspector, and takes them away', async () => {
    const { user, state } = open();
    const look = screen.getByRole('button', { name: /To look at/ });
    expect(look).toHaveAccessibleName('To look at 2');
    await user.click(look);
    expect(state().view.panels.side).toBe('look');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(state().view.panels.side).toBe('list');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(state().view.panels.side).toBe('inspect');
  });

  it('opens the export, the ways to open, and the keys', async () => {
    const { user, state } = open();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(state().dialog).toBe('export');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(state().dialog).toBe('open');
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(state().dialog).toBeNull();
  });

  it('explains the check, and that found is not true', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'What the check means' }));
    const dialog = screen.getByRole('dialog', { name: 'What the check means' });
    for (const word of ['in the text', 'partly', 'not found', 'no evidence']) expect(within(dialog).getByText(word)).toBeVisible();
    expect(within(dialog).getByRole('heading', { name: 'In the text does not mean true' })).toBeVisible();
  });

  it('switches language and theme', async () => {
    const { user, state, store, deeds } = open();
    deeds.chooseLanguage.mockImplementation((language) => Promise.resolve(store.actions.setSettings({ language })));
    await user.click(screen.getByRole('button', { name: 'Language: English' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Français' }));
    expect(state().settings.language).toBe('fr');
    expect(screen.getByRole('heading', { level: 1, name: 'Qui a vu qui' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Thème/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Sombre' }));
    expect(state().settings.theme).toBe('dark');
  });

  it('says a short word, and lets it be put away', async () => {
    const { user, store, state } = open();
    act(() => store.actions.notify('badLink'));
    expect(screen.getByRole('status')).toHaveTextContent('The link could not be read');
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Close' }));
    expect(state().notice).toBeNull();
  });

  it('offers only to open and to set while nothing is open', () => {
    open({ dataset: null });
    expect(screen.getByText('Edgewise')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toBeVisible();
  });
});

describe('the header of a phone', () => {
  beforeEach(() => stubMedia(true));

  it('keeps everything in one menu, which closes when a deed is chosen', async () => {
    const { user, state } = open();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    const menu = screen.getByRole('dialog', { name: 'Menu' });
    expect(menu).toHaveTextContent('Account of the Gazette');
    expect(within(menu).getByRole('button', { name: /notes on the file/ })).toBeVisible();
    expect(within(menu).getByRole('button', { name: /^Language/ })).toBeVisible();
    await user.click(within(menu).getByRole('button', { name: '2 claims to look at' }));
    expect(state().view.panels.side).toBe('look');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
