import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FindDialog } from '../../src/ui/find/FindDialog';
import { useShortcuts } from '../../src/ui/header/useShortcuts';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp, type Setting } from '../support/renderInApp';

const Keys = () => {
  useShortcuts();
  return <input aria-label="a field" />;
};

function open(dialog: 'find' | 'commands' | null = 'find', setting: Setting = {}) {
  const app = inApp(<><Keys /><FindDialog /></>, { dataset: reading(), ...setting });
  if (dialog !== null) act(() => app.store.actions.showDialog(dialog));
  const field = () => screen.getByRole('combobox');
  const active = (): string => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
  const groups = (): readonly string[] => screen.getAllByRole('group').map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? '');
  const options = (group: string): readonly string[] => within(screen.getByRole('group', { name: new RegExp(`^${group}`) })).getAllByRole('option').map(({ textContent }) => textContent);
  return { ...app, field, active, groups, options };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('search', () => {
  it('opens with / from anywhere but a field, and says what can be searched', async () => {
    const { user, field, state } = open(null);
    await user.click(screen.getByRole('textbox', { name: 'a field' }));
    await user.keyboard('/');
    expect(state().dialog).toBeNull();
    await user.tab();
    await user.keyboard('/');
    expect(screen.getByRole('dialog', { name: 'Search' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText(/Type a name in any language/)).toBeVisible();
  });

  it('groups what it finds, with counts, actions last, and says how many', async () => {
    const { user, field, groups, options } = open();
    await user.type(field(), 'FREEDONÍA');
    expect(groups()).toEqual(['Entities 1', 'Sentences 2']);
    expect(options('Entities')).toEqual(['Freedonia2 links']);
    expect(options('Sentences')[0]).toBe('Freedonia sent Ivanov, the paper said.Sentence 1 · The story');
    expect(screen.getByRole('status')).toHaveTextContent('3 hits');
    expect(within(screen.getByRole('group', { name: /^Entities/ })).getByText('Freedonia').tagName).toBe('MARK');
    await user.clear(field());
    await user.type(field(), 'link');
    expect(groups().at(-1)).toMatch(/^Actions \d/);
  });

  it('counts as the language does', async () => {
    const entities = Array.from({ length: 1_234 }, (_, place) => ({ id: `e${place}`, type: 'Person', name: { en: `Nom ${place}` } }));
    const { user, field, groups } = open('find', { dataset: load({ format: 'edgewise/1', title: { en: 'Many' }, documents: [], entities, claims: [] }), language: 'fr' });
    await user.type(field(), 'nom');
    expect(groups()[0]).toBe('Entités 1\u202f234');
  });

  it('shows the alias that matched beside the name', async () => {
    const { user, field, options } = open();
    await user.type(field(), 'republic');
    expect(options('Entities')).toEqual(['SylvaniaSylvanian Republic3 links']);
  });

  it('selects an entity with Enter, and closes', async () => {
    const { user, field, state } = open();
    await user.type(field(), 'ivan{Enter}');
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'ivanov' });
    expect(state().dialog).toBeNull();
  });

  it('says why an entity is not in the graph, and selects it all the same', async () => {
    const { user, store, field, options, state } = open();
    act(() => store.actions.hide(['ivanov']));
    await user.type(field(), 'ivanov');
    expect(options('Entities')).toEqual(['Ivanovtaken off the graph']);
    act(() => store.actions.showAll());
    act(() => store.actions.onlyOption('predicate', 'hosts'));
    expect(options('Entities')).toEqual(['Ivanovhidden by the filters']);
    await user.keyboard('{Enter}');
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'ivanov' });
  });

  it('filters to a relation, and never away from it', async () => {
    const { user, store, field, state } = open();
    await user.type(field(), 'sent by{Enter}');
    expect(state().view.filters['predicate']?.include).toEqual(['sends']);
    act(() => store.actions.showDialog('find'));
    await user.type(field(), 'sent by{Enter}');
    expect(state().view.filters['predicate']?.include).toEqual(['sends']);
  });

  it('selects a sentence and has it read', async () => {
    const { user, field, state } = open();
    await user.type(field(), 'nothing else{Enter}');
    expect(state().view.selection).toEqual({ kind: 'sentence', document: 'd', number: 4 });
    await vi.waitFor(() => expect(state().reading).toBe(1));
  });

  it('is walked by keys: down, up around the end, Home and End, and Escape closes', async () => {
    const { user, field, active, state } = open();
    await user.type(field(), 's');
    const first = active();
    await user.keyboard('{ArrowDown}');
    expect(active()).not.toBe(first);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    const last = active();
    expect(last).not.toBe(first);
    await user.keyboard('{Home}');
    expect(active()).toBe(first);
    await user.keyboard('{End}');
    expect(active()).toBe(last);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(last);
    await user.keyboard('{Escape}');
    expect(state().dialog).toBeNull();
    expect(state().view.selection).toBeNull();
  });

  it('shows more of a long group when asked', async () => {
    const { user, field, options } = open('find', { dataset: load(generateDataset(60, 90, 3)) });
    await user.type(field(), 'a');
    const few = options('Entities');
    expect(few).toHaveLength(7);
    expect(few.at(-1)).toMatch(/^Show \d+ more$/);
    await user.click(within(screen.getByRole('group', { name: /^Entities/ })).getByText(/^Show/));
    expect(options('Entities').length).toBeGreaterThan(20);
    expect(options('Entities').slice(0, 6)).toEqual(few.slice(0, 6));
  });

  it('says that nothing answers, shows hostile words as words, and offers a next step', async () => {
    const { user, field, state } = open();
    await user.click(field());
    await user.paste('<img src=x>\u202e');
    expect(screen.getByText(/Nothing holds/)).toHaveTextContent('<img src=x>');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
    await user.click(screen.getByRole('button', { name: 'All actions' }));
    expect(state().dialog).toBe('commands');
  });

  it('speaks French, and finds names without their accents', async () => {
    const { user, field, groups, options } = open('find', { language: 'fr' });
    expect(screen.getByRole('dialog', { name: 'Rechercher' })).toBeVisible();
    await user.type(field(), 'envoye');
    expect(groups()).toEqual(['Relations 1', 'Phrases 1']);
    expect(options('Phrases')[0]).toMatch(/^La Freedonie a envoyé Ivanov, dit le journal\.Phrase 1, en traduction · The story$/);
  });

  it('has a way on where nothing is open', async () => {
    const { user, state } = open('find', { dataset: null });
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(state().dialog).toBe('open');
  });
});

describe('the palette', () => {
  it('opens with Control K, from a field too, and lists what can be done now', async () => {
    const { user, groups, store, options } = open(null);
    await user.click(screen.getByRole('textbox', { name: 'a field' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog', { name: 'Actions' })).toBeVisible();
    expect(groups().map((name) => name.replace(/ \d+$/, ''))).toEqual(['Filters and what is hidden', 'Graph', 'Panels', 'File', 'Settings', 'Help']);
    act(() => store.actions.hide(['sea']));
    expect(options('Undo')[0]).toMatch(/^Undo/);
    expect(options('Filters and what is hidden').slice(0, 2)).toEqual(['Show the whole graph again', 'Bring back the hidden entity']);
  });

  it('runs an action by the words of its name, and closes', async () => {
    const { user, field, state } = open('commands');
    await user.type(field(), 'theme dark{Enter}');
    expect(state().settings.theme).toBe('dark');
    expect(state().dialog).toBeNull();
  });

  it('reaches what is open in a dialog of its own', async () => {
    const { user, field, state } = open('commands');
    await user.type(field(), 'check means{Enter}');
    expect(state().dialog).toBe('check');
  });

  it('offers the deeds of the entity that is selected', async () => {
    const { user, store, field, state } = open(null);
    act(() => store.actions.select({ kind: 'entity', id: 'ivanov' }));
    act(() => store.actions.showDialog('commands'));
    await user.type(field(), 'ivanov hide');
    await user.keyboard('{End}{Home}{Enter}');
    expect(state().view.cut.hidden.length).toBeGreaterThan(0);
  });

  it('asks for a layout and a language', async () => {
    const { user, store, field, deeds } = open('commands');
    await user.type(field(), 'layout{Enter}');
    expect(deeds.chooseLayout).toHaveBeenCalledWith(expect.not.stringMatching('stress'), null);
    act(() => store.actions.showDialog('commands'));
    await user.type(field(), 'francais{Enter}');
    expect(deeds.chooseLanguage).toHaveBeenCalledWith('fr');
  });

  it('reaches actions in French, without accents', async () => {
    const { user, field, state } = open('commands', { language: 'fr' });
    await user.type(field(), 'theme sombre{Enter}');
    expect(state().settings.theme).toBe('dark');
  });

  it('falls through to what a search finds', async () => {
    const { user, field, state, groups } = open('commands');
    await user.type(field(), 'ivanov');
    expect(groups()[0]).toMatch(/^Entities/);
    await user.keyboard('{Enter}');
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'ivanov' });
  });
});
