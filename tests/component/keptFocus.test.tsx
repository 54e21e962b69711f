import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadSheet } from '../../src/app/ReadSheet';
import { SidePanel } from '../../src/app/SidePanel';
import type { Panels, Selection } from '../../src/model/view';
import { useApp } from '../../src/ui/kit/AppContext';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

const SENT: Selection = { kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' };

const Side = () => (
  <>
    <button type="button">elsewhere</button>
    <SidePanel side={useApp((state) => state.view.panels.side)} />
  </>
);

function open(side: Panels['side'], selection: Selection | null = null) {
  const app = inApp(<Side />, { dataset: reading() });
  act(() => {
    if (selection !== null) app.store.actions.select(selection);
    app.store.actions.setPanels({ side });
  });
  return app;
}

const heading = (name: string | RegExp) => screen.getByRole('heading', { level: 2, name });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('focus in a panel that replaces itself', () => {
  it('goes on to the heading of what a row of the list selects, and back to the row', async () => {
    const { user } = open('list');
    const row = await screen.findByRole('row', { name: /^Freedonia/ });
    act(() => row.focus());
    await user.keyboard('iv{Enter}');
    expect(heading('Ivanov')).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(await screen.findByRole('row', { name: /^Ivanov/ })).toHaveFocus();
  });

  it('goes on along links and names', async () => {
    const { user } = open('inspect', { kind: 'entity', id: 'ivanov' });
    act(() => screen.getByRole('button', { name: /Freedonia/ }).focus());
    await user.keyboard('{Enter}');
    expect(heading(/Freedonia sends Ivanov/)).toHaveFocus();
    act(() => within(heading(/Freedonia sends Ivanov/)).getByRole('button', { name: 'Freedonia' }).focus());
    await user.keyboard('{Enter}');
    expect(heading('Freedonia')).toHaveFocus();
  });

  it('goes on from where one begins, to what there is to look at, to a claim', async () => {
    const { user } = open('inspect');
    act(() => screen.getByRole('button', { name: /to look at/ }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heading('To look at')).toHaveFocus());
    await user.keyboard('{Tab}{Enter}');
    expect(heading(/Sylvania fights Freedonia/)).toHaveFocus();
  });

  it('stays elsewhere where the selection comes from elsewhere', async () => {
    const { store, user } = open('list');
    const row = await screen.findByRole('row', { name: /^Freedonia/ });
    act(() => row.focus());
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    act(() => store.actions.select(SENT));
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
    act(() => screen.getByRole('button', { name: 'elsewhere' }).blur());
    act(() => store.actions.select({ kind: 'entity', id: 'sea' }));
    expect(document.body).toHaveFocus();
  });

  it('stays on what brought up another claim of the same link', () => {
    const { store } = open('inspect', SENT);
    const button = screen.getAllByRole('button', { name: 'Copy as citation' })[0]!;
    act(() => button.focus());
    act(() => store.actions.showClaim('denied'));
    expect(button).toHaveFocus();
  });

  it('goes on to the text where a sheet turns its page', async () => {
    const { user, store } = inApp(<ReadSheet side="inspect" onClose={() => undefined} />, { dataset: reading() });
    act(() => store.actions.select(SENT));
    act(() => screen.getAllByRole('button', { name: 'Read in the text' })[0]!.focus());
    await user.keyboard('{Enter}');
    expect(heading('Text')).toHaveFocus();
  });
});
