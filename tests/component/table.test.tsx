import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClaimTable } from '../../src/ui/table/ClaimTable';
import { MainSwitch } from '../../src/ui/table/MainSwitch';
import type { Dataset } from '../../src/model/dataset';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp, stubMedia } from '../support/renderInApp';
import { talks } from '../support/talks';

beforeEach(() => {
  stubMedia(false);
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn() as Element['scrollTo'];
});

function table(dataset: Dataset = talks(), language = 'en') {
  const app = inApp(<ClaimTable />, { dataset, language });
  const grid = screen.getByRole('grid');
  const rows = (): HTMLElement[] => within(grid).getAllByRole('row').slice(1);
  const cells = (row: HTMLElement): string[] => [...row.children].map(({ textContent }) => textContent.trim());
  return {
    ...app, grid, rows, cells,
    ids: () => rows().map(({ dataset: { claim } }) => claim),
    selected: () => rows().filter((row) => row.getAttribute('aria-selected') === 'true').map(({ dataset: { claim } }) => claim),
    focused: () => document.activeElement?.getAttribute('data-place'),
    /** Puts the focus on the cell that Tab leads to. */
    enter: () => act(() => grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus()),
    copied: () => app.deeds.copyText.mock.calls.at(-1)?.[0],
  };
}

describe('the table of claims', () => {
  it('says of each claim who, what, whom, how, by whom, and in which words', () => {
    const { grid, rows, cells } = table();
    expect(grid).toHaveAttribute('aria-rowcount', '7');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Subject', 'Relation', 'Object', 'How it is told', 'Said by', 'Check', 'Quote']);
    expect(cells(rows()[2]!)).toEqual(['Carl Dahl', 'visited', 'Oslo', 'Hedged', 'a spokesperson (Bureau)', 'in the text', 'Carl Dahl may have visited Oslo']);
    expect(rows()[2]).toHaveAttribute('aria-rowindex', '4');
    expect(within(rows()[2]!).getByRole('rowheader')).toHaveTextContent('Carl Dahl');
    expect(screen.getByRole('status')).toHaveTextContent('6 of 6 claims');
  });

  it('speaks French', () => {
    const { rows, cells } = table(talks(), 'fr');
    expect(screen.getByRole('grid', { name: 'Affirmations' })).toBeVisible();
    expect(cells(rows()[3]!)).toEqual(['Anna Berg', 'a visité', 'Oslo', 'Rapportée', 'Le Courrier', 'dans le texte', 'Anna Berg visited Oslo']);
    expect(screen.getByRole('status')).toHaveTextContent('6 sur 6 affirmations');
  });

  it('sorts by a header: up, down, and back', async () => {
    const { user, ids, state } = table();
    const header = () => screen.getByRole('columnheader', { name: 'Subject' });
    const press = () => user.click(screen.getByRole('button', { name: 'Subject' }));
    expect(header()).toHaveAttribute('aria-sort', 'none');
    await press();
    expect(header()).toHaveAttribute('aria-sort', 'ascending');
    expect(ids()).toEqual(['c1', 'c4', 'c6', 'c2', 'c3', 'c5']);
    await press();
    expect(header()).toHaveAttribute('aria-sort', 'descending');
    expect(ids()).toEqual(['c5', 'c2', 'c3', 'c1', 'c4', 'c6']);
    expect(state().view.table).toMatchObject({ sort: 'subject', descending: true });
    await press();
    expect(ids()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
    expect(state().past).toHaveLength(0);
  });

  it('has the columns that are chosen, one at least, and the usual ones again', async () => {
    const { user, state } = table();
    const headers = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: 'Columns…' }));
    const box = (name: string) => screen.getByRole('checkbox', { name });
    await screen.findByRole('dialog');
    await user.click(box('Date'));
    expect(state().view.table.columns).toEqual(['subject', 'relation', 'object', 'told', 'saidBy', 'check', 'quote', 'when']);
    for (const name of ['Subject', 'Relation', 'How it is told', 'Said by', 'Check', 'Quote', 'Date']) await user.click(box(name));
    expect(headers()).toEqual(['Object']);
    expect(box('Object')).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(state().view.table.columns).toBeNull();
    expect(headers()).toHaveLength(7);
  });

  it('is walked by keys', async () => {
    const { user, enter, focused } = table();
    enter();
    expect(focused()).toBe('0 0');
    for (const [keys, place] of [
      ['{ArrowDown}{ArrowRight}', '1 1'], ['{End}', '1 6'], ['{Home}', '1 0'], ['{Control>}{End}{/Control}', '5 6'], ['{ArrowDown}{ArrowRight}', '5 6'],
      ['{Control>}{Home}{/Control}', '0 0'], ['{PageDown}', '1 0'], ['{PageUp}{PageUp}', '0 0'], ['{ArrowUp}', '-1 0'], ['{ArrowUp}{ArrowLeft}{ArrowRight}', '-1 1'], ['{ArrowDown}', '0 1'],
    ] as const) {
      await user.keyboard(keys);
      expect([keys, focused()]).toEqual([keys, place]);
    }
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('sorts by keys, and the focus stays on the header', async () => {
    const { user, enter, focused, ids } = table();
    enter();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{Enter}');
    expect(ids()).toEqual(['c2', 'c5', 'c1', 'c6', 'c3', 'c4']);
    expect(focused()).toBe('-1 2');
  });

  it('opens a row by Enter: the edge is selected, and the reader goes to its sentence', async () => {
    const { user, enter, state, selected } = table();
    enter();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().view.selection).toEqual({ kind: 'edge', subject: 'carl', predicate: 'met', object: 'anna', claim: 'c2' });
    expect(state().reading).toBe(1);
    expect(selected()).toEqual(['c2']);
  });

  it('opens a row by a click, and marks the other claims of its edge', async () => {
    const { user, state, rows, selected } = table(reading());
    await user.click(within(rows()[1]!).getByText('Ivanov'));
    expect(state().view.selection).toMatchObject({ subject: 'freedonia', claim: 'denied' });
    expect(selected()).toEqual(['denied']);
    expect(rows().filter((row) => row.dataset['edge'] === 'true').map(({ dataset: { claim } }) => claim)).toEqual(['sent', 'denied']);
  });

  it('goes to what is selected elsewhere, and leaves the focus where it is', () => {
    const { store, selected, grid } = table();
    act(() => store.actions.select({ kind: 'edge', subject: 'anna', predicate: 'visited', object: 'oslo' }));
    expect(selected()).toEqual(['c4']);
    expect(grid.querySelector('[tabindex="0"]')).toHaveAttribute('data-place', '3 0');
    expect(document.body).toHaveFocus();
    act(() => store.actions.select({ kind: 'entity', id: 'oslo' }));
    expect(selected()).toEqual([]);
    expect(grid.querySelectorAll('[data-chosen]')).toHaveLength(2);
  });

  it('follows the filters, and the focus stays with its claim', async () => {
    const { store, user, enter, ids, focused } = table();
    enter();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    act(() => store.actions.onlyOption('stance', 'hedged'));
    expect(ids()).toEqual(['c3']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 claims');
    act(() => store.actions.undo());
    expect(ids()).toHaveLength(6);
    expect(focused()).toBe('2 0');
  });

  it('keeps the focus in the table when its row is gone', async () => {
    const { store, user, enter, focused } = table();
    enter();
    await user.keyboard('{ArrowDown}');
    act(() => store.actions.onlyOption('stance', 'hedged'));
    expect(focused()).toBe('0 0');
  });

  it('says so where no claim fits, and clears the filters', async () => {
    const { store, user } = table();
    act(() => store.actions.setQuery('text', 'nobody of that name'));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('No claim fits these filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByRole('grid')).toBeVisible();
  });

  it('copies all rows in their order, with the names of the columns', async () => {
    const { user, copied, store } = table(talks(), 'fr');
    act(() => store.actions.setTable({ sort: 'subject', descending: true, columns: ['number', 'subject', 'told'] }));
    await user.click(screen.getByRole('button', { name: 'Copier en TSV' }));
    expect(copied()).toBe(['N°\tSujet\tFormulation', '5\tLe Courrier\tÉnoncée', '2\tCarl Dahl\tNiée', '3\tCarl Dahl\tAvec réserve', '1\tAnna Berg\tÉnoncée', '4\tAnna Berg\tRapportée', '6\tAnna Berg\tÉnoncée'].join('\n'));
  });

  it('copies the row that has the focus, or the rows chosen with Shift', async () => {
    const { user, enter, copied, store, selected } = table();
    act(() => store.actions.setTable({ columns: ['number', 'object'] }));
    enter();
    await user.keyboard('{ArrowDown}{Control>}c{/Control}');
    expect(copied()).toBe('2\tAnna Berg');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['c2', 'c3', 'c4']);
    await user.keyboard('{Control>}c{/Control}');
    expect(copied()).toBe('2\tAnna Berg\n3\tOslo\n4\tOslo');
    await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}{Control>}c{/Control}');
    expect(copied()).toBe('1\tBureau\n2\tAnna Berg');
    await user.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });

  it('chooses rows with Shift and the mouse, and opens none of them', async () => {
    const { user, enter, rows, selected, state } = table();
    enter();
    await user.keyboard('{Shift>}');
    await user.click(rows()[2]!.children[1]!);
    expect(selected()).toEqual(['c1', 'c2', 'c3']);
    expect(state().view.selection).toBeNull();
  });

  it('shows text as text', () => {
    const file = {
      format: 'edgewise/1', title: { en: 'Hostile' },
      predicates: [{ id: '__proto__', label: { en: '<b>is</b>' } }],
      documents: [{ id: 'constructor', title: { en: 'D' }, lang: 'en', text: '<img src=x onerror=alert(1)> is \u202eevil.' }],
      entities: [
        { id: '__proto__', type: 'Person', name: { en: '<img src=x onerror=alert(1)>' } }, { id: 'toString', type: 'Person', name: { en: '\u202eevil' } },
      ],
      claims: [{ id: 'hasOwnProperty', subject: '__proto__', predicate: '__proto__', object: 'toString', evidence: [{ document: 'constructor', exact: '<img src=x onerror=alert(1)> is \u202eevil', role: 'support' }] }],
    };
    const { rows, grid } = table(load(file));
    expect(rows()[0]).toHaveTextContent('<b>is</b>');
    expect(grid.querySelector('img, b')).toBeNull();
    expect(grid.querySelector('[data-code="U+202E"]')).not.toBeNull();
  });

  it('draws a few of twenty thousand, and goes to the last', async () => {
    const { user, enter, rows, focused, grid } = table(load(generateDataset(500, 20_000)));
    expect(grid).toHaveAttribute('aria-rowcount', '20001');
    expect(rows().length).toBeLessThan(60);
    enter();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('19999 6');
    expect(rows().length).toBeLessThan(60);
  });

  it('leaves the speaker away where panels leave little room, unless asked for', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('1439'), addEventListener: () => undefined, removeEventListener: () => undefined }));
    const { user, state } = table();
    const headers = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent);
    expect(headers()).toEqual(['Subject', 'Relation', 'Object', 'How it is told', 'Check', 'Quote']);
    await user.click(screen.getByRole('button', { name: 'Columns…' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Said by' }));
    expect(headers()).toEqual(['Subject', 'Relation', 'Object', 'How it is told', 'Said by', 'Check', 'Quote']);
    await user.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(state().view.table.columns).toBeNull();
    expect(headers()).toHaveLength(6);
  });

  it('has two lines a row on a phone, and no choice of columns', () => {
    stubMedia(true);
    table();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Subject', 'Relation', 'Object', 'How it is told', 'Quote']);
    expect(screen.queryByRole('button', { name: 'Columns…' })).toBeNull();
  });
});

describe('the switch of graph and table', () => {
  it('says which is shown, and shows another', async () => {
    const { user, state } = inApp(<MainSwitch />, { dataset: talks() });
    const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
    expect(screen.getByRole('group', { name: 'What is shown' })).toBeVisible();
    expect(pressed()).toEqual(['Graph']);
    await user.click(screen.getByRole('button', { name: 'Both' }));
    expect(pressed()).toEqual(['Both']);
    await user.keyboard('{Tab}{Enter}');
    expect(state().view.panels.main).toBe('table');
    // A second press leaves it: there is always one.
    await user.keyboard('{Enter}');
    expect(pressed()).toEqual(['Table']);
  });
});
