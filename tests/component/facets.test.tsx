import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { Facets } from '../../src/ui/facets/Facets';
import { load } from '../support/load';
import { inApp, type Setting } from '../support/renderInApp';

import { TALKS, talks } from '../support/talks';

const talksSpeaker = (dataset: Dataset | null, row: number): string => dataset?.speakers.keys[row] ?? '';
const open = (setting: Setting = {}) => inApp(<Facets />, { dataset: talks(), ...setting });
const row = (name: RegExp) => screen.getByRole('checkbox', { name });
const result = () => screen.getByText(/Showing|No claim fits/);

describe('the facets', () => {
  it('show every row with its count, and say how many claims are shown', () => {
    open();
    expect(result()).toHaveTextContent('Showing all 6 claims');
    expect(row(/^Person/)).toHaveAccessibleName('Person: 6 claims');
    expect(row(/^Hedged/)).toHaveAccessibleName('Hedged: 1 claim');
    expect(row(/^Denied/)).toHaveAccessibleName('Denied: 1 claim');
    expect(row(/^not found/)).toHaveAccessibleName('not found: 1 claim');
    expect(within(screen.getByRole('group', { name: 'Type' })).getAllByRole('checkbox')).toHaveLength(3);
  });

  it('name every kind of source for what it is', () => {
    open();
    const names = within(screen.getByRole('group', { name: 'Said by' })).getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));
    expect(names).toEqual(expect.arrayContaining(['The article itself (The Gazette): 3 claims', 'a spokesperson (Bureau): 1 claim', 'The Courier: 1 claim', 'Bureau: 1 claim']));
    expect(names[0]).toMatch(/^The article itself/);
  });

  it('narrow with one click, and the others count on while a facet ignores its own choice', async () => {
    const { user, state } = open();
    await user.click(row(/^Hedged/));
    expect(state().view.filters['stance']?.include).toEqual(['hedged']);
    expect(result()).toHaveTextContent('Showing 1 of 6 claims');
    expect(row(/^Stated/)).toHaveAccessibleName('Stated: 3 claims');
    expect(row(/^The Courier/)).toHaveAccessibleName('The Courier: 0 claims');
    expect(row(/^a spokesperson/)).toHaveAccessibleName('a spokesperson (Bureau): 1 claim');
  });

  it('let rows with nothing be chosen, and say that no claim is left', async () => {
    const { user } = open();
    await user.click(row(/^Hedged/));
    await user.click(row(/^The Courier/));
    expect(row(/^The Courier/)).toBeChecked();
    expect(result()).toHaveTextContent('No claim fits these filters');
  });

  it('clear one facet, and all', async () => {
    const { user, state } = open();
    await user.click(row(/^Hedged/));
    await user.click(row(/^Person/));
    await user.click(screen.getByRole('button', { name: 'Clear the filter: Type' }));
    expect(Object.keys(state().view.filters)).toEqual(['stance']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(state().view.filters).toEqual({});
    expect(result()).toHaveTextContent('Showing all 6 claims');
  });

  it('offer any or all where a claim can have several, once two are chosen', async () => {
    const { user, state } = open();
    await user.click(row(/^Person/));
    expect(screen.queryByRole('button', { name: 'all of them' })).toBeNull();
    await user.click(row(/^Place/));
    expect(result()).toHaveTextContent('Showing 6 of 6 claims');
    await user.click(screen.getByRole('button', { name: 'all of them' }));
    expect(state().view.filters['type']?.mode).toBe('all');
    expect(result()).toHaveTextContent('Showing 2 of 6 claims');
    await user.click(row(/^Hedged/));
    await user.click(row(/^Stated/));
    expect(screen.getAllByRole('button', { name: 'all of them' })).toHaveLength(1);
  });

  it('have one row alone when others were chosen', async () => {
    const { user, state } = open();
    await user.click(row(/^Hedged/));
    await user.click(screen.getByRole('button', { name: 'Only Denied' }));
    expect(state().view.filters['stance']?.include).toEqual(['denied']);
    expect(screen.queryByRole('button', { name: 'Only Denied' })).toBeNull();
  });

  it('hide a group with one click and show it again, as one step of undo', async () => {
    const { user, state, store } = open();
    await user.click(screen.getByRole('button', { name: 'Hide Statement' }));
    expect(state().view.filters['predicate']?.exclude).toEqual(['reportsOn']);
    expect(result()).toHaveTextContent('Showing 5 of 6 claims');
    expect(row(/^Statement/)).toHaveAccessibleName('Statement: 1 claim, hidden');
    await user.click(screen.getByRole('button', { name: 'Show Statement again' }));
    expect(state().view.filters).toEqual({});
    act(() => store.actions.undo());
    expect(state().view.filters['predicate']?.exclude).toEqual(['reportsOn']);
  });

  it('choose a group as one, and show a part of it as mixed', async () => {
    const { user, state } = open();
    await user.click(row(/^Contact/));
    expect(state().view.filters['predicate']?.include.toSorted()).toEqual(['met', 'visited']);
    expect(row(/^Contact/)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Show the relations in Contact' }));
    await user.click(row(/^met/));
    expect(row(/^Contact/)).toBePartiallyChecked();
    expect(row(/^visited/)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Fold Contact' }));
    expect(row(/^visited/)).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /^met/ })).toBeNull();
  });

  it('hide a row from the keyboard; what is hidden is not chosen', async () => {
    const { user, state } = open();
    await user.click(row(/^The Courier/));
    row(/^The Courier/).focus();
    await user.keyboard('-');
    expect(state().view.filters['saidBy']).toMatchObject({ include: [], exclude: ['entity:courier'] });
  });

  it('search as the reader types, in one step of undo, and `/` leads to the field', async () => {
    const { user, state } = open();
    await user.keyboard('/');
    const field = screen.getByRole('searchbox', { name: 'Names and quotes' });
    expect(field).toHaveFocus();
    await user.type(field, 'oslo');
    await waitFor(() => expect(state().view.filters['text']?.query).toBe('oslo'));
    expect(state().past).toHaveLength(1);
    expect(result()).toHaveTextContent('Showing 2 of 6 claims');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(state().view.filters).toEqual({}));
  });

  it('fold a long group, keeping what is chosen in sight', async () => {
    const predicates = Array.from({ length: 130 }, (_, place) => ({ id: `p${place}`, label: { en: `does ${place}` }, group: 'contact' }));
    const [first] = TALKS.claims;
    const claims = [first, ...predicates.map(({ id }) => ({ ...first, id: `c-${id}`, predicate: id }))];
    const { user, store } = open({ dataset: load({ ...TALKS, predicates: [...TALKS.predicates, ...predicates], claims }) });
    await user.click(screen.getByRole('button', { name: 'Show the relations in Contact' }));
    const contact = () => within(screen.getByRole('group', { name: 'Contact' }));
    expect(contact().getAllByRole('checkbox')).toHaveLength(1 + 8);
    act(() => store.actions.toggleOptions('predicate', ['p129']));
    expect(contact().getByRole('checkbox', { name: /^does 129/ })).toBeChecked();
    await user.click(contact().getByRole('button', { name: '121 others…' }));
    expect(contact().getAllByRole('checkbox')).toHaveLength(1 + 109);
    await user.click(contact().getByRole('button', { name: 'Fewer' }));
    expect(contact().getAllByRole('checkbox')).toHaveLength(1 + 9);
  });

  it('says in French that there is no claim where there is none', () => {
    open({ language: 'fr', dataset: load({ format: 'edgewise/1', title: { en: 'Empty' }, documents: [], entities: [], claims: [] }) });
    expect(screen.getByText('Aucune affirmation')).toBeVisible();
  });

  it('fold a long list, keeping what is chosen in sight', async () => {
    const people = Array.from({ length: 30 }, (_, place) => ({ label: { en: `source ${place}` }, act: 'states' }));
    const [first] = TALKS.claims;
    const { user, store } = open({ dataset: load({ ...TALKS, claims: people.map((source, place) => ({ ...first, id: `m${place}`, attribution: [source] })) }) });
    const said = () => within(screen.getByRole('group', { name: 'Said by' }));
    expect(said().getAllByRole('checkbox')).toHaveLength(8);
    const last = talksSpeaker(store.api.getState().dataset, 29);
    act(() => store.actions.toggleOptions('saidBy', [last]));
    expect(said().getAllByRole('checkbox')).toHaveLength(9);
    await user.click(said().getByRole('button', { name: '21 others…' }));
    expect(said().getAllByRole('checkbox')).toHaveLength(30);
    await user.click(said().getByRole('button', { name: 'Fewer' }));
    expect(said().getAllByRole('checkbox')).toHaveLength(9);
  });

  it('keep their order whatever is chosen', async () => {
    const { user } = open();
    const names = () => screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label')?.split(':')[0]);
    const before = names();
    await user.click(row(/^Hedged/));
    expect(names()).toEqual(before);
  });

  it('speak French', () => {
    open({ language: 'fr' });
    expect(screen.getByRole('group', { name: 'Selon' })).toBeVisible();
    expect(row(/^un porte-parole \(Bureau central\)/)).toBeVisible();
    expect(row(/^introuvable/)).toHaveAccessibleName('introuvable\u00a0: 1 affirmation');
  });
});
