import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { NO_CHOICE } from '../../src/model/view';
import { GraphPane } from '../../src/ui/graph/GraphPane';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';
import { inApp, type InApp, type Setting } from '../support/renderInApp';
import { TALKS } from '../support/talks';

const small = load(graphFile({ ann: 'Person', bea: 'Person', france: 'Country' }, [
  { subject: 'ann', object: 'france' }, { subject: 'bea', object: 'france', acts: ['states'] }, { subject: 'ann', object: 'bea', predicate: 'meets', certainty: 'possible' },
]));

const places = ({ entities }: Dataset): Float64Array => Float64Array.from({ length: 2 * entities.count }, (_, i) => 40 * i);

interface Shown extends InApp {
  readonly pane: HTMLElement;
  readonly cy: Core;
}

async function show({ dataset = small, ...setting }: Setting = {}): Promise<Shown> {
  const app = inApp(<StrictMode><GraphPane /></StrictMode>, { dataset, ...setting });
  if (dataset !== null) act(() => app.store.actions.placeEntities(1, 'stress', { entities: places(dataset), groups: new Float64Array(200).map((_, i) => 50 * i) }));
  const pane = screen.getByTestId('graph');
  await waitFor(() => expect(pane.dataset['painted']).toBe('true'), { timeout: 8000 });
  const container = [...pane.querySelectorAll('*')].find((element) => '_cyreg' in element) as (Element & { _cyreg: { cy: Core } }) | undefined;
  if (container === undefined) throw new Error('No canvas is mounted.');
  return { ...app, pane, cy: container._cyreg.cy };
}

describe('the graph', () => {
  it('is one labelled group, and says how much is shown', async () => {
    await show();
    expect(screen.getByRole('group', { name: /Graph of 3 entities and 3 links/ })).toHaveAccessibleDescription(/arrow keys/);
    expect(screen.getByText('3 of 3 claims · 3 entities')).toBeVisible();
  });

  it('selects what is picked, and nothing with the ground', async () => {
    const { cy, state } = await show();
    act(() => void cy.$id('n0').emit('tap'));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'ann' });
    expect(cy.$id('n0').hasClass('selected')).toBe(true);
    expect(cy.$id('n2').hasClass('near')).toBe(true);
    act(() => void cy.$id('e1').emit('tap'));
    expect(state().view.selection).toEqual({ kind: 'edge', subject: 'bea', predicate: 'heads', object: 'france' });
    expect(cy.$('.selected').map((element) => element.id())).toEqual(['e1']);
    act(() => void cy.emit('tap'));
    expect(state().view.selection).toBeNull();
    expect(cy.$('.selected, .near, .named').nonempty()).toBe(false);
  });

  it('says what to do first, until something is selected', async () => {
    const { store } = await show();
    expect(screen.getByText('Tap a name or a line to read the sentences behind it.')).toBeInTheDocument();
    act(() => store.actions.select({ kind: 'entity', id: 'ann' }));
    expect(screen.queryByText(/^Tap a name/)).toBeNull();
  });

  it('follows a selection made elsewhere', async () => {
    const { cy, store } = await show();
    act(() => store.actions.select({ kind: 'edge', subject: 'bea', predicate: 'meets', object: 'ann' }));
    expect(cy.$('.selected').map((element) => element.id())).toEqual(['e2']);
  });

  it('removes what a filter hides and moves nothing', async () => {
    const { cy, store } = await show();
    const before = cy.$id('n0').position().x;
    act(() => store.actions.toggleOption('stance', 'hedged'));
    expect(cy.elements().map((element) => element.id()).sort()).toEqual(['e2', 'n0', 'n1']);
    expect(cy.$id('n0').position().x).toBe(before);
    expect(screen.getByText('1 of 3 claims · 2 entities')).toBeVisible();
  });

  it('says so where the filters leave nothing, and clears them', async () => {
    const { store, user, state } = await show();
    act(() => store.actions.setQuery('text', 'nobody'));
    expect(screen.getByText('The filters leave nothing to draw.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(state().view.filters).toEqual({});
    expect(screen.queryByText('The filters leave nothing to draw.')).toBeNull();
  });

  it('keeps where the reader put a symbol, and puts it back on request', async () => {
    const { cy, user, state } = await show();
    expect(screen.queryByRole('button', { name: 'Put what was moved back in place' })).toBeNull();
    act(() => void cy.$id('n1').position({ x: 7, y: 9 }).emit('dragfree'));
    expect(state().view.moved).toEqual({ bea: [7, 9] });
    await user.click(screen.getByRole('button', { name: 'Put what was moved back in place' }));
    expect(state().view.moved).toEqual({});
    expect(cy.$id('n1').position()).toEqual({ x: 80, y: 120 });
  });

  it('names what is under the pointer, with its stance in words', async () => {
    const { cy, pane } = await show();
    act(() => void cy.$id('e1').emit('mouseover'));
    expect(pane).toHaveTextContent(/bea heads france/);
    expect(pane).toHaveTextContent(/Reported · 1 claim/);
    act(() => void cy.$id('e1').emit('mouseout'));
    act(() => void cy.$id('n2').emit('mouseover'));
    expect(pane).toHaveTextContent(/france.*Country · 2 claims/);
  });

  it('obeys the keyboard', async () => {
    const { cy, store, state } = await show();
    const group = screen.getByRole('group', { name: /Graph/ });
    const { x } = cy.pan();
    fireEvent.keyDown(group, { key: 'ArrowRight' });
    expect(cy.pan().x).toBe(x - 60);
    const zoom = cy.zoom();
    fireEvent.keyDown(group, { key: '+' });
    expect(cy.zoom()).toBeGreaterThan(zoom);
    act(() => store.actions.select({ kind: 'entity', id: 'ann' }));
    fireEvent.keyDown(group, { key: 'Escape' });
    expect(state().view.selection).toBeNull();
  });

  it('moves what is selected with Shift and an arrow, and says so', async () => {
    const { cy, store, state } = await show();
    const group = screen.getByRole('group', { name: /Graph/ });
    expect(group).toHaveAccessibleDescription(/with Shift the selected entity/);
    const { x } = cy.pan();
    fireEvent.keyDown(group, { key: 'ArrowRight', shiftKey: true });
    expect(cy.pan().x).toBe(x);
    act(() => store.actions.select({ kind: 'edge', subject: 'bea', predicate: 'meets', object: 'ann' }));
    fireEvent.keyDown(group, { key: 'ArrowRight', shiftKey: true });
    expect(state().view.moved).toEqual({});

    act(() => store.actions.select({ kind: 'entity', id: 'bea' }));
    const pan = cy.pan().x;
    const before = { ...cy.$id('n1').position() };
    fireEvent.keyDown(group, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(group, { key: 'ArrowUp', shiftKey: true });
    expect(cy.$id('n1').position()).toEqual({ x: before.x + 10, y: before.y - 10 });
    expect(cy.pan().x).toBe(pan);
    act(() => store.actions.undo());
    expect(state().view.moved).toEqual({});
  });

  it('takes the old picture away while another dataset is laid out, and paints the new one', async () => {
    const { cy, store, state, pane } = await show();
    const other = load(graphFile({ zoe: 'Person', yan: 'Person' }, [{ subject: 'zoe', object: 'yan' }]));
    const old = cy.$id('n2');
    act(() => store.actions.openDataset(other, null, {}));
    expect(pane.dataset['painted']).toBe('false');
    expect(cy.elements()).toHaveLength(0);
    act(() => void old.emit('tap').emit('mouseover').emit('dragfree'));
    act(() => store.actions.select({ kind: 'entity', id: 'zoe' }));
    act(() => void cy.emit('tap'));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'zoe' });
    expect(state().view.moved).toEqual({});
    expect(state().hover).toBeNull();

    act(() => store.actions.placeEntities(state().revision, 'stress', { entities: places(other), groups: new Float64Array(4) }));
    expect(pane.dataset['painted']).toBe('true');
    expect(cy.$('.selected').map((element) => element.id())).toEqual(['n0']);
    expect(cy.elements()).toHaveLength(3);
  });

  it('looks where the view of the new dataset says', async () => {
    const { cy, store, state } = await show();
    const camera = { x: 30, y: 40, zoom: 2 };
    act(() => store.actions.openDataset(small, { ...state().view, camera }, {}));
    act(() => store.actions.placeEntities(state().revision, 'stress', { entities: places(small), groups: new Float64Array(6) }));
    expect(cy.zoom()).toBe(2);
    expect(state().view.camera).toEqual(camera);
  });

  it('changes its words and its colours without being mounted again', async () => {
    const { cy, store, pane } = await show();
    const light = cy.$id('n0').style('background-color') as string;
    act(() => store.actions.setSettings({ language: 'fr', theme: 'dark' }));
    expect(screen.getByText(/^3 sur 3 affirmations · 3 entités$/)).toBeVisible();
    expect(cy.$id('n0').data('label')).toBe('ann (fr)');
    expect(cy.$id('e1').data('label')).toBe('dirige · rapportée');
    expect(cy.$id('n0').style('background-color')).not.toBe(light);
    expect(pane.querySelectorAll('canvas, [class*=mount]')).toHaveLength(1);
    expect(cy.destroyed()).toBe(false);
  });

  it('writes stances in small letters by the rules of its own language, not of the browser', async () => {
    const lower = vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string, locale) {
      return locale === undefined ? 'as the browser has it' : this.toLowerCase();
    });
    const { cy } = await show();
    expect(cy.$id('e1').data('label')).toBe('heads · reported');
    lower.mockRestore();
  });

  it('shows a legend on request, with the types that occur', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(screen.getByText('Country')).toBeVisible();
    expect(screen.queryByText('Topic')).toBeNull();
    expect(screen.getByText('Hedged')).toBeVisible();
    expect(screen.getByText('No link here has evidence that could be looked up')).toBeVisible();
  });

  it('marks what has no evidence where something else has', async () => {
    const [quoted, ...claims] = TALKS.claims;
    const { user } = await show({ dataset: load({ ...TALKS, claims: [{ ...quoted, evidence: [] }, ...claims] }) });
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(screen.getByText('No evidence')).toBeVisible();
    expect(screen.queryByText('No link here has evidence that could be looked up')).toBeNull();
  });

  it('leaves nothing behind when it is unmounted', async () => {
    const { cy, unmount } = await show();
    unmount();
    expect(cy.destroyed()).toBe(true);
  });
});

describe('a graph too large to draw whole', () => {
  const entities = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`e${i}`, 'Person']));
  const claims = Array.from({ length: 1099 }, (_, i) => ({
    subject: `e${Math.floor(i / 100) * 100}`, object: `e${i + 1}`, ...(i < 4 ? { certainty: 'possible' as const } : {}),
  }));
  const large = load(graphFile(entities, claims));

  it('says what is not drawn, opens groups, and draws what a filter leaves', async () => {
    const { cy, store, user, state, pane } = await show({ dataset: large });
    expect(pane.dataset['overview']).toBe('true');
    expect(pane).toHaveTextContent('1,100 entities are not drawn one by one.');
    act(() => void cy.$id('g0').emit('tap'));
    expect(state().view.opened).toEqual({ g0: 50 });
    expect(pane).toHaveTextContent('1,050 entities are not drawn one by one.');
    act(() => void cy.$id('g0').emit('mouseover'));
    expect(pane).toHaveTextContent(/Click to show \d+ more/);
    await user.click(screen.getByRole('button', { name: 'Close the opened group' }));
    expect(state().view.opened).toEqual({});

    screen.getByRole('button', { name: 'Open a group…' }).focus();
    await user.keyboard('{Enter}');
    const closed = await screen.findAllByRole('menuitem');
    await waitFor(() => expect(closed[0]).toHaveFocus());
    expect(closed.length).toBeGreaterThan(1);
    const sizes = closed.map((item) => Number(/(\d+) entit/.exec(item.textContent)?.[1]));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    await user.keyboard('{Enter}');
    expect(Object.values(state().view.opened)).toEqual([50]);
    await user.keyboard('{Enter}');
    expect(within(await screen.findByRole('group', { name: 'Show more of the group of' })).getByRole('menuitem')).toHaveTextContent(/\d+ more/);
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveFocus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().view.opened).toEqual({});

    act(() => store.actions.setView({ ...state().view, filters: { stance: { ...NO_CHOICE, include: ['hedged'] } } }));
    await user.click(screen.getByRole('button', { name: 'Show these 5' }));
    expect(pane.dataset['overview']).toBe('false');
    expect(cy.nodes()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Back to the groups' }));
    expect(pane.dataset['overview']).toBe('true');
  });
});
