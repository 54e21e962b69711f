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
    expect(names).toEqual(expect.arrayContaining(['The document itself (The Gazette): 3 claims', 'a spokesperson (Bureau): 1 claim', 'The Courier: 1 claim', 'Bureau: 1 claim']));
    expect(names[0]).toMatch(/^The document itself/);
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

  it('exclude a group with one click, seen as such, and take it in again, as one step of undo', async () => {
    const { user, state, store } = open();
    await user.click(screen.getByRole('button', { name: 'Exclude Statement' }));
    expect(state().view.filters['predicate']?.exclude).toEqual(['reportsOn']);
    expect(result()).toHaveTextContent('Showing 5 of 6 claims');
    expect(row(/^Statement/)).toHaveAccessibleName('Statement: 1 claim, excluded');
    expect(screen.getByRole('button', { name: 'No longer exclude Statement' })).toHaveTextContent('without');
    await user.click(screen.getByRole('button', { name: 'No longer exclude Statement' }));
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

  it('exclude a row from the keyboard; what is excluded is not chosen', async () => {
    const { user, state } = open();
    await user.click(row(/^The Courier/));
    row(/^The Courier/).focus();
    await user.keyboard('-');
    expect(state().view.filters['saidBy']).toMatchObject({ include: [], exclude: ['entity:courier'] });
  });

  it('say on hover what their mark does', async () => {
    const { user } = open();
    await user.click(within(screen.getByTitle('Exclude The Courier')).getByRole('button', { name: 'Exclude The Courier' }));
    expect(screen.getByTitle('No longer exclude The Courier')).toHaveTextContent('without');
  });

  it('search as the reader types, in one step of undo', async () => {
    const { user, state } = open();
    const field = screen.getByRole('searchbox', { name: 'Names and quotes' });
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

  it('narrow a long list by a field, blind to accents and in any language, and say that nothing fits', async () => {
    const people = Array.from({ length: 30 }, (_, place) => ({ label: { en: `source ${place}`, fr: place === 17 ? 'Élysée' : `voix ${place}` }, act: 'states' }));
    const [first] = TALKS.claims;
    const { user } = open({ dataset: load({ ...TALKS, claims: people.map((source, place) => ({ ...first, id: `m${place}`, attribution: [source] })) }) });
    const said = () => within(screen.getByRole('group', { name: 'Said by' }));
    expect(screen.queryByRole('searchbox', { name: 'Find in: Type' })).toBeNull();
    const field = said().getByRole('searchbox', { name: 'Find in: Said by' });
    await user.type(field, 'elys');
    expect(said().getAllByRole('checkbox')).toHaveLength(1);
    expect(said().getByRole('checkbox', { name: /^source 17/ })).toBeVisible();
    await user.type(field, 'zz');
    expect(said().queryAllByRole('checkbox')).toHaveLength(0);
    expect(said().getByRole('status')).toHaveTextContent('No value fits.');
    await user.keyboard('{Escape}');
    expect(said().getAllByRole('checkbox')).toHaveLength(8);
  });

  it('find a relation in whatever group it is', async () => {
    const predicates = Array.from({ length: 12 }, (_, place) => ({ id: `p${place}`, label: { en: `does ${place}` }, group: 'conflict' }));
    const [first] = TALKS.claims;
    const claims = [...TALKS.claims, ...predicates.map(({ id }) => ({ ...first, id: `c-${id}`, predicate: id }))];
    const { user, state } = open({ dataset: load({ ...TALKS, predicates: [...TALKS.predicates, ...predicates], claims }) });
    await user.type(screen.getByRole('searchbox', { name: 'Find in: Relation' }), 'does 11');
    await user.click(row(/^does 11/));
    expect(state().view.filters['predicate']?.include).toEqual(['p11']);
  });

  it('fold: the main ones are open, others once they filter, and one that could not narrow anything is not there', async () => {
    const { user, state, store } = open();
    expect(screen.queryByRole('group', { name: 'Document' })).toBeNull();
    const links = () => screen.getByRole('button', { name: 'Links of an end' });
    expect(links()).toHaveAttribute('aria-expanded', 'false');
    await user.click(links());
    await user.click(row(/^2 links/));
    expect(state().view.filters['degree']?.include).toEqual(['2']);
    await user.click(links());
    expect(screen.queryByRole('checkbox', { name: /^2 links/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Clear the filter: Links of an end' })).toBeVisible();
    act(() => store.actions.toggleOption('document', 'd'));
    expect(within(screen.getByRole('group', { name: 'Document' })).getByRole('checkbox', { name: /^The story/ })).toBeChecked();
  });

  it('search in the quotes alone', async () => {
    const { user, state } = open();
    await user.click(screen.getByRole('button', { name: 'Words in quotes' }));
    await user.type(screen.getByRole('searchbox', { name: 'Words in quotes' }), 'dined');
    await waitFor(() => expect(state().view.filters['quote']?.query).toBe('dined'));
    expect(result()).toHaveTextContent('Showing 1 of 6 claims');
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
