import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../src/model/view';
import { CutLine } from '../../src/ui/graph/CutLine';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';

/** a – b – c – d, and b meets e. */
const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person', d: 'Person', e: 'Person' }, [
  { subject: 'a', object: 'b' }, { subject: 'b', object: 'c' }, { subject: 'c', object: 'd', certainty: 'possible' }, { subject: 'b', object: 'e', predicate: 'meets' },
]));

const line = () => screen.getByRole('group', { name: 'What is not shown' });

describe('the line of what is not shown', () => {
  it('says nothing where all is shown', () => {
    inApp(<CutLine />, { dataset });
    expect(line()).toHaveTextContent('');
    expect(within(line()).queryByRole('button')).toBeNull();
  });

  it('counts what is hidden, lists it, and brings back one or all', async () => {
    const { store, user, state } = inApp(<CutLine />, { dataset });
    act(() => store.actions.hide(['a', 'd', 'e']));
    await user.click(screen.getByRole('button', { name: '3 entities hidden' }));
    const list = await screen.findByRole('dialog', { name: 'Hidden entities' });
    expect(within(list).getAllByRole('listitem').map((item) => item.querySelector('bdi')?.textContent)).toEqual(['e', 'd', 'a']);
    await user.click(within(list).getByRole('button', { name: 'd' }));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'd' });
    await user.click(within(list).getByRole('button', { name: 'Bring back d' }));
    expect(state().view.cut.hidden).toEqual(['a', 'e']);
    await user.click(within(list).getByRole('button', { name: 'Bring all back' }));
    expect(state().view.cut.hidden).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows a long list page by page', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `x${i}`);
    const many = load(graphFile({ a: 'Person', ...Object.fromEntries(names.map((name) => [name, 'Person'])) }, names.map((object) => ({ subject: 'a', object }))));
    const { store, user } = inApp(<CutLine />, { dataset: many });
    act(() => store.actions.hide(names));
    await user.click(screen.getByRole('button', { name: '100 entities hidden' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'Show 60 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });

  it('tells what is focused on, how far, and what that leaves out', async () => {
    const { store, user, state } = inApp(<CutLine />, { dataset });
    act(() => store.actions.focus('a', 1));
    expect(line()).toHaveTextContent(/Around a, within\s*1 link/);
    expect(line()).toHaveTextContent('3 entities not shown');
    expect(screen.getByRole('button', { name: 'One link fewer' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'One link further' }));
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 2 }]);
    expect(line()).toHaveTextContent('1 entity not shown');
    await user.click(screen.getByRole('button', { name: 'One link further' }));
    await user.click(screen.getByRole('button', { name: 'One link further' }));
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 3 }]);
    await user.click(screen.getByRole('button', { name: 'a' }));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'a' });
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(state().view.cut).toEqual({ around: null, hidden: [] });
    expect(line()).toHaveFocus();
  });

  it('tells what alone is shown, and what was added to it', () => {
    const { store } = inApp(<CutLine />, { dataset });
    act(() => store.actions.showOnly(['a', 'd']));
    expect(line()).toHaveTextContent('Only these 2');
    act(() => store.actions.showOnly(['a']));
    expect(line()).toHaveTextContent('Only a');
    act(() => store.actions.expand('a', null));
    expect(line()).toHaveTextContent('Only a with the neighbours of one more');
    expect(screen.queryByRole('button', { name: 'One link further' })).toBeNull();
  });

  it('counts what the filters leave out too', () => {
    const { store } = inApp(<CutLine />, { dataset });
    act(() => store.actions.toggleOption('stance', 'hedged'));
    act(() => store.actions.hide(['a']));
    expect(line()).toHaveTextContent('2 entities left out by the filters');
    act(() => store.actions.clearFilters());
    expect(line()).toHaveTextContent('1 entity hidden');
    expect(line()).not.toHaveTextContent('left out');
  });

  it('says to the ear what became of the graph', () => {
    const { store } = inApp(<CutLine />, { dataset });
    const said = () => within(line()).getByRole('status').textContent;
    act(() => store.actions.focus('a', 1));
    expect(said()).toBe('3 entities and 3 claims taken off the graph. 2 entities and 1 claim shown.');
    act(() => store.actions.expand('b', null));
    expect(said()).toBe('2 entities and 2 claims added to the graph. 4 entities and 3 claims shown.');
    act(() => store.actions.toggleOption('stance', 'hedged'));
    expect(said()).toBe('2 entities and 2 claims added to the graph. 4 entities and 3 claims shown.');
    act(() => store.actions.setView({ ...store.api.getState().view, filters: { stance: { ...NO_CHOICE, include: ['denied'] } } }));
    act(() => store.actions.hide(['d']));
    expect(said()).toContain('The graph holds the same as before.');
  });

  it('switches traces on and off', async () => {
    const { store, user, state } = inApp(<CutLine />, { dataset });
    act(() => store.actions.hide(['b']));
    const traces = screen.getByRole('button', { name: 'Show where hidden ones stood' });
    await user.click(traces);
    expect(state().view.traces).toBe(true);
    expect(traces).toHaveAttribute('aria-pressed', 'true');
    await user.click(traces);
    expect(state().view.traces).toBe(false);
  });

  it('speaks French', () => {
    const { store } = inApp(<CutLine />, { dataset, language: 'fr' });
    act(() => store.actions.focus('a', 2));
    act(() => store.actions.hide(['b']));
    expect(screen.getByRole('group', { name: 'Ce qui n’est pas affiché' })).toHaveTextContent(/Autour de a \(fr\), jusqu’à\s*2 liens/);
    expect(screen.getByRole('button', { name: '1 entité masquée' })).toBeVisible();
  });
});
