import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FilterLine } from '../../src/ui/facets/FilterLine';
import { inApp, type Setting } from '../support/renderInApp';
import { talks } from '../support/talks';

const open = (setting: Setting = {}) => inApp(<FilterLine />, { dataset: talks(), ...setting });
const field = (name = 'Filter as a sentence') => screen.findByRole('combobox', { name });

describe('the filters as a line', () => {
  it('says quietly that nothing is filtered', () => {
    open();
    expect(screen.getByText('All 6 claims')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Write a filter' })).toBeVisible();
  });

  it('shows each thing asked for, and takes it out alone', async () => {
    const { user, state, store } = open();
    act(() => store.actions.toggleOptions('stance', ['hedged', 'denied']));
    act(() => store.actions.toggleHidden('type', ['Place']));
    act(() => store.actions.toggleOptions('type', ['Person']));
    const pieces = within(screen.getByRole('list', { name: 'Filters in force' })).getAllByRole('listitem').map((item) => item.textContent);
    expect(pieces).toEqual(['people', 'hedged or denied', 'without places']);
    await user.click(screen.getByRole('button', { name: 'Remove the filter: people' }));
    expect(state().view.filters['type']).toMatchObject({ include: [], exclude: ['Place'] });
    await user.click(screen.getByRole('button', { name: 'Remove the filter: hedged or denied' }));
    expect(Object.keys(state().view.filters)).toEqual(['type']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(state().view.filters).toEqual({});
    expect(screen.getByRole('button', { name: 'Write a filter' })).toHaveFocus();
  });

  it('is written with the keyboard alone: Enter applies it as one step', async () => {
    const { user, state } = open();
    await user.tab();
    await user.keyboard('{Enter}');
    const sentence = await field();
    expect(sentence).toHaveFocus();
    await user.type(sentence, 'HEDGED or denied, without places{Enter}');
    expect(state().view.filters).toMatchObject({ stance: { include: ['hedged', 'denied'] }, type: { exclude: ['Place'] } });
    expect(state().past).toHaveLength(1);
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit the filter as a sentence' })).toHaveFocus());
  });

  it('holds the whole sentence to be changed, and Escape leaves it as it was', async () => {
    const { user, state, store } = open();
    act(() => store.actions.toggleOptions('stance', ['hedged']));
    await user.click(screen.getByRole('button', { name: 'Edit the filter as a sentence' }));
    expect(await field()).toHaveValue('hedged');
    await user.keyboard(' or denied{Escape}{Escape}');
    expect(state().view.filters['stance']?.include).toEqual(['hedged']);
    expect(screen.getByText('hedged')).toBeVisible();
  });

  it('follows what is filtered beside it, until something is written', async () => {
    const { user, state, store } = open();
    await user.click(screen.getByRole('button', { name: 'Write a filter' }));
    const sentence = await field();
    act(() => store.actions.toggleOptions('stance', ['hedged']));
    expect(sentence).toHaveValue('hedged');
    act(() => store.actions.undo());
    expect(sentence).toHaveValue('');
    await user.type(sentence, 'denied');
    act(() => store.actions.toggleHidden('type', ['Place']));
    expect(sentence).toHaveValue('denied');
    await user.keyboard('{Enter}');
    expect(Object.keys(state().view.filters)).toEqual(['stance']);
  });

  it('says what it does not understand, changes nothing, and offers what is nearest', async () => {
    const { user, state } = open();
    await user.click(screen.getByRole('button', { name: 'Write a filter' }));
    const sentence = await field();
    await user.type(sentence, 'hedged, said by Couriel{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('No value is called “Couriel”.');
    expect(sentence).toHaveAttribute('aria-invalid', 'true');
    expect(state().view.filters).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Write The Courier instead' }));
    expect(sentence).toHaveValue('hedged, said by The Courier');
    expect(sentence).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(state().view.filters).toMatchObject({ saidBy: { include: ['entity:courier'] } });
  });

  it('offers values while it is written, to be taken with the arrow keys', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Write a filter' }));
    const sentence = await field();
    await user.type(sentence, 'hedged, cour');
    expect(within(screen.getByRole('listbox')).getAllByRole('option').map((option) => option.textContent)).toEqual(['The CourierSaid by']);
    await user.keyboard('{ArrowDown}');
    expect(sentence).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id);
    await user.keyboard('{Enter}');
    expect(sentence).toHaveValue('hedged, said by The Courier');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('does nothing where nothing is open', () => {
    const { container } = open({ dataset: null });
    expect(container).toBeEmptyDOMElement();
  });

  it('speaks French', async () => {
    const { user, state } = open({ language: 'fr' });
    expect(screen.getByText('Les 6 affirmations')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Écrire un filtre' }));
    await user.type(await field('Filtre en toutes lettres'), 'avec reserve ou niee, selon le courrier, sans lieux{Enter}');
    expect(state().view.filters).toMatchObject({ stance: { include: ['hedged', 'denied'] }, saidBy: { include: ['entity:courier'] }, type: { exclude: ['Place'] } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['avec réserve ou niée', 'selon Le Courrier', 'sans lieux']);
  });
});
