import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { GraphPane } from '../../src/ui/graph/GraphPane';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';
import { inApp, type InApp } from '../support/renderInApp';

/** a heads b and c, and meets d; d meets e. */
const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person', d: 'Person', e: 'Person' }, [
  { subject: 'a', object: 'b' }, { subject: 'a', object: 'c' }, { subject: 'a', object: 'd', predicate: 'meets' }, { subject: 'd', object: 'e', predicate: 'meets' },
]));

interface Shown extends InApp {
  readonly cy: Core;
  readonly group: HTMLElement;
}

async function show(): Promise<Shown> {
  const app = inApp(<GraphPane />, { dataset });
  act(() => app.store.actions.placeEntities(1, 'stress', { entities: Float64Array.from({ length: 10 }, (_, i) => 40 * i), groups: new Float64Array(20) }));
  const pane = screen.getByTestId('graph');
  await waitFor(() => expect(pane.dataset['painted']).toBe('true'), { timeout: 8000 });
  const container = [...pane.querySelectorAll('*')].find((element) => '_cyreg' in element) as Element & { _cyreg: { cy: Core } };
  return { ...app, cy: container._cyreg.cy, group: screen.getByRole('group', { name: /^Graph of/ }) };
}

const menu = () => screen.findByRole('menu', { name: /What can be done with a$/ });

describe('the menu of an entity on the canvas', () => {
  it('opens with the other mouse button, and does what it says', async () => {
    const { cy, user, state } = await show();
    act(() => void cy.$id('n0').emit({ type: 'cxttap', renderedPosition: { x: 10, y: 20 } } as never));
    expect(within(await menu()).getByRole('menuitem', { name: /^Show its neighbours/ })).toHaveAttribute('aria-disabled', 'true');
    await user.click(within(await menu()).getByRole('menuitem', { name: /^Focus on its neighbours/ }));
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 1 }]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('opens with a long press of a finger, which then picks nothing, and not of a mouse', async () => {
    const { cy, state } = await show();
    act(() => void cy.$id('n0').emit({ type: 'taphold', renderedPosition: { x: 1, y: 2 }, originalEvent: { type: 'mousedown' } } as never));
    expect(screen.queryByRole('menu')).toBeNull();
    act(() => void cy.$id('n0').emit({ type: 'taphold', renderedPosition: { x: 1, y: 2 }, originalEvent: { type: 'touchstart' } } as never).emit('tap'));
    expect(await menu()).toBeVisible();
    expect(state().view.selection).toBeNull();
  });

  it('opens with the menu key for what is selected, and gives the focus back', async () => {
    const { store, user, group } = await show();
    group.focus();
    fireEvent.keyDown(group, { key: 'ContextMenu' });
    expect(screen.queryByRole('menu')).toBeNull();
    act(() => store.actions.select({ kind: 'entity', id: 'a' }));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await menu()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(group).toHaveFocus());
  });

  it('hides and shows neighbours by relation, each with how many it leads to', async () => {
    const { store, user, state, group } = await show();
    act(() => store.actions.select({ kind: 'entity', id: 'a' }));
    group.focus();
    const open = async (way: RegExp): Promise<HTMLElement> => {
      await user.keyboard('{Shift>}{F10}{/Shift}');
      const item = within(await menu()).getByRole('menuitem', { name: way });
      item.focus();
      await user.keyboard('{ArrowRight}');
      return screen.getByRole('menu', { name: way });
    };
    const hiding = await open(/^Hide neighbours by relation/);
    expect(within(hiding).getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['heads2 neighbours', 'meets1 neighbour']);
    await user.click(within(hiding).getByRole('menuitem', { name: /^heads/ }));
    expect(state().view.cut.hidden).toEqual(['b', 'c']);
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    group.focus();
    const showing = await open(/^Show neighbours by relation/);
    expect(within(showing).getByRole('menuitem', { name: /^meets/ })).toHaveAttribute('aria-disabled', 'true');
    await user.click(within(showing).getByRole('menuitem', { name: /^heads/ }));
    expect(state().view.cut.hidden).toEqual([]);
  });

  it('keeps the browser’s own menu away from the canvas', async () => {
    const { group } = await show();
    expect(fireEvent.contextMenu(group)).toBe(false);
  });
});

describe('the keys of the canvas', () => {
  it('do with the selected entity what the menu offers', async () => {
    const { store, state, user, group } = await show();
    group.focus();
    await user.keyboard('h2');
    expect(state().past).toEqual([]);
    act(() => store.actions.select({ kind: 'entity', id: 'a' }));
    await user.keyboard('h');
    expect(state().view.cut.hidden).toEqual(['a']);
    await user.keyboard('h');
    expect(state().view.cut.hidden).toEqual([]);
    await user.keyboard('o');
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 0 }]);
    await user.keyboard('e');
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 0 }, { id: 'a', depth: 1 }]);
    await user.keyboard('2');
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 2 }]);
    await user.keyboard('x');
    expect(state().view.pinned).toEqual(['a']);
    await user.keyboard('p');
    expect(state().view).toMatchObject({ path: { from: 'a' }, panels: { side: 'paths' } });
  });

  it('are off where the reader switched single keys off', async () => {
    const { store, state, user, group } = await show();
    act(() => store.actions.select({ kind: 'entity', id: 'a' }));
    act(() => store.actions.setSettings({ singleKeys: false }));
    group.focus();
    await user.keyboard('h1x');
    expect(state().past).toEqual([]);
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await menu()).not.toHaveTextContent('E');
  });
});

describe('traces on the canvas', () => {
  it('name what is not shown, say why, and select it', async () => {
    const { cy, store, state } = await show();
    act(() => store.actions.setTraces(true));
    act(() => store.actions.hide(['a']));
    expect(cy.$('.trace').map((element) => element.id()).sort()).toEqual(['t0', 't0-1', 't0-2', 't0-3']);
    expect(cy.$id('t0-1').classes()).toEqual(['trace']);
    act(() => void cy.$id('t0-2').emit('mouseover'));
    expect(screen.getByTestId('graph')).toHaveTextContent('Hidden by you. Click for the way back.');
    act(() => void cy.$id('t0').emit('tap'));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'a' });
    expect(cy.$id('t0').hasClass('selected')).toBe(true);
    expect(cy.$id('t0-1').hasClass('near')).toBe(false);
  });

  it('mark what is pinned', async () => {
    const { cy, store } = await show();
    act(() => store.actions.pin({ b: [5, 6] }));
    expect(cy.$('.pinned').map((element) => element.id())).toEqual(['n1']);
    act(() => store.actions.unpin(['b']));
    expect(cy.$('.pinned')).toHaveLength(0);
  });
});

describe('the entity in the inspector', () => {
  const inspected = () => {
    const app = inApp(<Inspector />, { dataset });
    act(() => app.store.actions.select({ kind: 'entity', id: 'a' }));
    return app;
  };

  it('offers the commonest deeds, and the others in a menu', async () => {
    const { user, state } = inspected();
    expect(screen.queryByRole('button', { name: 'Show its neighbours' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Focus on its neighbours' }));
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 1 }]);
    await user.click(screen.getByRole('button', { name: /^More/ }));
    await user.click(within(await menu()).getByRole('menuitem', { name: 'Show only this' }));
    expect(state().view.cut.around).toEqual([{ id: 'a', depth: 0 }]);
    await user.click(screen.getByRole('button', { name: 'Show its neighbours' }));
    expect(state().view.cut.around).toHaveLength(2);
    await waitFor(() => expect(screen.getByRole('button', { name: /^More/ })).toHaveFocus());
  });

  it('says why it is not shown, with the way back', async () => {
    const { store, user, state } = inspected();
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.getByText('Hidden by you.')).toBeVisible();
    expect(screen.getByText('3 links are not shown.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(state().view.cut.hidden).toEqual([]);
    expect(screen.queryByText('Hidden by you.')).toBeNull();

    act(() => store.actions.focus('e', 1));
    act(() => store.actions.select({ kind: 'entity', id: 'a' }));
    const note = screen.getByText('Outside what you focused on.');
    await user.click(within(note).getByRole('button', { name: 'Show everything' }));
    expect(state().view.cut.around).toBeNull();

    act(() => store.actions.toggleOption('stance', 'denied'));
    const left = screen.getByText('Left out by the filters.');
    await user.click(within(left).getByRole('button', { name: 'Clear filters' }));
    expect(state().view.filters).toEqual({});
  });
});
