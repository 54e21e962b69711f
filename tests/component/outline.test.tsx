import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Outline } from '../../src/ui/outline/Outline';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

const labels = (): readonly string[] => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? '');
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';

function list(dataset = reading(), language = 'en') {
  const app = inApp(<Outline />, { dataset, language });
  act(() => screen.getAllByRole('row').find((row) => row.tabIndex === 0)?.focus());
  return { ...app, selection: () => app.state().view.selection, side: () => app.state().view.panels.side };
}

const many = () => load({
  format: 'edgewise/1', title: { en: 'Many' }, documents: [], claims: [],
  entities: Array.from({ length: 10_000 }, (_, place) => ({ id: `e${place}`, type: 'Person', name: { en: `Name ${String(place).padStart(5, '0')}` }, mentions: [] })),
});

describe('the outline', () => {
  it('names every visible entity with its type and the number of its links', () => {
    list();
    expect(labels()).toEqual([
      'Freedonia, Country, 2 links', 'Ivanov, Person, 1 link', 'March talks, Event, 1 link', 'Sylvania, Country, 3 links', 'The Paper, Organisation, no link', 'the sea, Place, 1 link',
    ]);
  });

  it('writes numbers as the language does', () => {
    const names = Array.from({ length: 1_234 }, (_, place) => `x${place}`);
    list(load(graphFile({ a: 'Person', ...Object.fromEntries(names.map((name) => [name, 'Person'])) }, names.map((object) => ({ subject: 'a', object })))), 'fr');
    expect(within(screen.getAllByRole('row')[0]!).getAllByRole('gridcell')[2]!.textContent).toMatch(/^1\u202f234$/);
  });

  it('goes from an entity by relation, neighbour and claim to the sentence', async () => {
    const { user } = list();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Freedonia sent Ivanov, the paper said.');
    const shape = screen.getAllByRole('row').slice(0, 7).map((row) => [
      row.getAttribute('aria-level'), row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize'), row.getAttribute('aria-rowindex'), row.getAttribute('aria-expanded'), row.getAttribute('aria-label'),
    ]);
    expect(shape).toEqual([
      ['1', '1', '6', '1', 'true', 'Freedonia, Country, 2 links'],
      ['2', '1', '2', '2', 'true', 'sends, 1 link'],
      ['3', '1', '1', '3', 'true', 'Ivanov, Reported, Disputed, 2 claims'],
      ['4', '1', '2', '4', 'true', 'The Paper reports it, Reported, in the text'],
      ['5', '1', '1', '5', null, 'Freedonia sent Ivanov, the paper said.'],
      ['4', '2', '2', '6', 'false', 'Freedonia denies it, Denied, in the text'],
      ['2', '2', '2', '7', 'false', 'is fought by, 1 link'],
    ]);
    expect(screen.getByRole('treegrid', { name: 'Names and their links' })).toHaveAttribute('aria-rowcount', '12');
    expect(within(screen.getAllByRole('row')[2]!).getAllByRole('gridcell')).toHaveLength(3);
  });

  it('has one row that Tab reaches, and closes and goes out with left', async () => {
    const { user } = list();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focused()).toContain('Freedonia');
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{ArrowLeft}');
    expect(labels()).toHaveLength(6);
    await user.keyboard('{End}{ArrowUp}');
    expect(focused()).toContain('The Paper');
    await user.keyboard('{Home}');
    expect(focused()).toContain('Freedonia');
    await user.keyboard('{PageDown}');
    expect(focused()).toContain('the sea');
  });

  it('opens all siblings with an asterisk', async () => {
    const { user } = list();
    await user.keyboard('*');
    expect(screen.getAllByRole('row').filter((row) => row.getAttribute('aria-level') === '2')).toHaveLength(8);
  });

  it('reads a relation from the end it stands under', async () => {
    const { user } = list();
    await user.keyboard('iv{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('is sent by, 1 link');
  });

  it('takes a space within a word as a letter, and selects with it otherwise, without leaving', async () => {
    const { user, selection, side, store } = list();
    act(() => store.actions.setPanels({ side: 'list' }));
    await user.keyboard('the s');
    expect(focused()).toContain('the sea');
    expect(selection()).toBeNull();
    await user.keyboard('{Home} ');
    expect(selection()).toEqual({ kind: 'entity', id: 'freedonia' });
    expect(side()).toBe('list');
    expect(screen.getByRole('row', { selected: true })).toHaveFocus();
  });

  it('leaves keys that are no letters to the app', () => {
    list();
    const row = document.activeElement!;
    for (const key of ['/', '?']) act(() => expect(fireEvent.keyDown(row, { key })).toBe(true));
    act(() => expect(fireEvent.keyDown(row, { key: 's' })).toBe(false));
    for (const key of ['/', '?']) act(() => expect(fireEvent.keyDown(document.activeElement!, { key })).toBe(true));
    expect(focused()).toContain('Sylvania');
  });

  it('stands at what is selected once the filters give it back', () => {
    const { store } = list();
    act(() => store.actions.onlyOption('stance', 'denied'));
    act(() => store.actions.select({ kind: 'entity', id: 'sylvania' }));
    expect(screen.queryByRole('row', { selected: true })).toBeNull();
    act(() => store.actions.clearFilters());
    expect(screen.getByRole('row', { selected: true })).toHaveAccessibleName(/^Sylvania/);
    expect(screen.getByRole('row', { selected: true })).toHaveFocus();
  });

  it('opens the evidence with Enter', async () => {
    const { user, selection, side, state } = list();
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
    expect(selection()).toEqual({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' });
    expect(side()).toBe('inspect');
    expect(state().reading).toBe(0);
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(selection()).toEqual({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov', claim: 'denied' });
    expect(state().reading).toBe(1);
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(focused()).toBe('Freedonia denies that it sent Ivanov.');
    expect(state().reading).toBe(2);
  });

  it('walks back to the rows and selections before', async () => {
    const { user, selection } = list();
    await user.keyboard(' sy');
    expect(focused()).toContain('Sylvania');
    await user.keyboard('{ArrowRight}{ArrowRight} {ArrowRight}{ArrowRight} ');
    expect(selection()).toMatchObject({ kind: 'edge' });
    await user.keyboard('{ArrowDown}{Backspace}');
    expect(selection()).toMatchObject({ kind: 'edge' });
    await user.keyboard('{Backspace}');
    expect(focused()).toContain('Sylvania');
    expect(selection()).toEqual({ kind: 'entity', id: 'freedonia' });
    await user.keyboard('{Backspace}');
    expect(focused()).toContain('Freedonia');
    await user.keyboard('{Backspace}');
    expect(focused()).toContain('Freedonia');
  });

  it('stands where something was selected elsewhere, and takes no focus for it', () => {
    const { store } = list();
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => store.actions.select({ kind: 'edge', subject: 'sylvania', predicate: 'hosts', object: 'talks', claim: 'hosts' }));
    expect(screen.getByRole('row', { selected: true })).toHaveAccessibleName('The document itself (The Paper), Hedged, in the text');
    expect(labels()).toContain('hosts, 1 link');
    expect(document.body).toHaveFocus();
    act(() => store.actions.select({ kind: 'sentence', document: 'd', number: 1 }));
    expect(screen.getByRole('row', { selected: true })).toHaveAccessibleName('Sylvania lies by the sea.');
  });

  it('stands where it stood when it comes back', async () => {
    const { user, rerender, store } = list();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    const { dataset } = store.api.getState();
    rerender(<p>elsewhere</p>);
    expect(dataset).not.toBeNull();
    const again = inApp(<Outline />, { dataset });
    act(() => again.store.actions.select({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' }));
    expect(screen.getAllByRole('row').find((row) => row.tabIndex === 0)).toHaveAccessibleName(/^Ivanov, Reported/);
  });

  it('keeps its order and what is open in the view, where a link finds them, and no undo', async () => {
    const { user, state, store } = list();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await user.click(screen.getByRole('button', { name: /^Order/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Most links first' }));
    const relation = { entity: 'freedonia', predicate: 'sends', inverse: false };
    expect(state().view.outline).toEqual({ byLinks: true, opened: [{ entity: 'freedonia' }, relation, { ...relation, other: 'ivanov' }] });
    expect(state().past).toEqual([]);
    act(() => store.actions.setView({ ...state().view, outline: { byLinks: false, opened: [{ entity: 'ivanov' }, { entity: 'nobody' }] } }));
    expect(labels().slice(0, 3)).toEqual(['Freedonia, Country, 2 links', 'Ivanov, Person, 1 link', 'is sent by, 1 link']);
    expect(labels()).toHaveLength(7);
  });

  it('opens what a selection stands under in the view too', () => {
    const { store, state } = list();
    act(() => store.actions.select({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' }));
    expect(state().view.outline.opened).toEqual([{ entity: 'freedonia', predicate: 'sends', inverse: false }, { entity: 'freedonia' }]);
  });

  it('follows the filters, counts what they leave, and says so', async () => {
    const { store, user } = list();
    expect(screen.getByRole('status')).toHaveTextContent('6 entities, 5 claims');
    act(() => store.actions.onlyOption('stance', 'denied'));
    expect(screen.getByRole('status')).toHaveTextContent('2 entities, 1 claim');
    expect(labels()).toEqual(['Freedonia, Country, 1 link', 'Ivanov, Person, 1 link']);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Ivanov, Denied, 1 claim');
    act(() => store.actions.setQuery('text', 'nowhere at all'));
    expect(screen.queryByRole('treegrid')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(labels()).toContain('Sylvania, Country, 3 links');
  });

  it('can have those with the most links first', async () => {
    const { user } = list();
    await user.click(screen.getByRole('button', { name: 'Order: By name' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Most links first' }));
    expect(labels().slice(0, 2)).toEqual(['Sylvania, Country, 3 links', 'Freedonia, Country, 2 links']);
  });

  it('opens what can be done with an entity, and keeps the focus when the row goes', async () => {
    const { user, state } = list();
    act(() => void fireEvent.keyDown(document.activeElement!, { key: 'F10', shiftKey: true }));
    expect(screen.getByRole('menu', { name: 'What can be done with Freedonia' })).toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'Hide neighbours by relation' })).toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Hide' }));
    expect(state().view.cut.hidden).toEqual(['freedonia']);
    expect(focused()).toContain('Ivanov');
  });

  it('says where words are that stand in no sentence', async () => {
    const { user } = list();
    await user.keyboard('sy{ArrowRight}{ArrowDown}*');
    await user.keyboard('{ArrowDown}');
    for (let down = 0; down < 9 && !focused().startsWith('Freedonia, Stated'); down++) await user.keyboard('{ArrowDown}');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Not shown in a text: Freedonia bombed Sylvania');
  });

  it('speaks French', async () => {
    const { user } = list(reading(), 'fr');
    expect(screen.getByRole('status')).toHaveTextContent('6 entités, 5 affirmations');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(labels().slice(0, 4)).toEqual(['Freedonie, Pays, 2 liens', 'envoie, 1 lien', 'Ivanov, Rapportée, Contestée, 2 affirmations', 'The Paper le rapporte, Rapportée, dans le texte']);
  });

  it('draws a few of ten thousand, and goes to the last', async () => {
    const { user } = list(many());
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    await user.keyboard('{End}');
    expect(focused()).toContain('Name 09999');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('takes ids and names for nothing but text', async () => {
    const dataset = load(graphFile({ ['__proto__']: 'Person', constructor: 'Person', '<b>x</b>': 'Place' }, [{ subject: 'constructor', object: '<b>x</b>' }]));
    const { user, selection } = list(dataset);
    await user.keyboard('b');
    expect(focused()).toBe('<b>x</b>, Place, 1 link');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight} ');
    expect(selection()).toEqual({ kind: 'edge', subject: 'constructor', predicate: 'heads', object: '<b>x</b>' });
  });
});
