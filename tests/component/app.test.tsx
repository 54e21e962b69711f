import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import type { Dataset } from '../../src/model/dataset';
import { createSelectors } from '../../src/store/selectors';
import { createAppStore } from '../../src/store/store';
import { mockDeeds, stubMedia } from '../support/renderInApp';
import { talks } from '../support/talks';

// The panels have tests of their own; here it is their frame that counts, and a graph would need a canvas.
const panels = vi.hoisted(() => ({ faults: new Set<string>() }));
const panel = vi.hoisted(() => (name: string) => () => {
  if (panels.faults.has(name)) throw new Error(`${name} is broken`);
  return <p>{`the ${name}`}</p>;
});
vi.mock('../../src/ui/graph/GraphPane', () => ({ GraphPane: panel('graph') }));
vi.mock('../../src/ui/inspector/Inspector', () => ({ Inspector: panel('inspector') }));
vi.mock('../../src/ui/inspector/ToLook', () => ({ ToLook: panel('list to look at') }));
vi.mock('../../src/ui/outline/Outline', () => ({ Outline: panel('list of entities') }));
vi.mock('../../src/ui/reader/Reader', () => ({ Reader: panel('text') }));
vi.mock('../../src/ui/exports/ExportDialog', () => ({ ExportDialog: () => null }));

function open(dataset: Dataset | null) {
  const store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  if (dataset !== null) store.actions.openDataset(dataset, null, { stress: { entities: new Float64Array(), groups: new Float64Array() } });
  const deeds = mockDeeds();
  render(<App app={{ store, selectors: createSelectors(() => null), deeds }} />);
  return { store, deeds, user: userEvent.setup(), side: () => store.api.getState().view.panels.side };
}

beforeEach(() => panels.faults.clear());

describe('the wide screen', () => {
  beforeEach(() => stubMedia(false));

  it('has a name for every region, one main and one heading of the first order', () => {
    open(talks());
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('main', { name: 'Graph' })).toHaveTextContent('the graph');
    expect(screen.getByRole('region', { name: 'Filters' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Evidence' })).toHaveTextContent('the inspector');
    expect(screen.getByRole('region', { name: 'Text' })).toHaveTextContent('the text');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('puts the lists where the inspector is', async () => {
    const { user } = open(talks());
    await user.click(screen.getByRole('button', { name: /To look at/ }));
    expect(screen.getByRole('region', { name: 'Evidence' })).toHaveTextContent('the list to look at');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(screen.getByRole('region', { name: 'Evidence' })).toHaveTextContent('the list of entities');
  });

  it('begins with ways past the header', async () => {
    const { user, side } = open(talks());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Skip to the filters' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Filters' })).toHaveFocus();
    screen.getByRole('button', { name: 'Skip to the list of entities and edges' }).click();
    expect(side()).toBe('list');
    expect(screen.getByRole('region', { name: 'Evidence' })).toHaveFocus();
  });

  it('keeps the other panels when one breaks, and can try again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    panels.faults.add('text');
    const { user } = open(talks());
    const region = screen.getByRole('region', { name: 'Text' });
    expect(within(region).getByRole('alert')).toHaveTextContent('This part of the page has stopped working');
    expect(screen.getByText('the graph')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    panels.faults.clear();
    await user.click(within(region).getByRole('button', { name: 'Try again' }));
    expect(region).toHaveTextContent('the text');
  });

  it('welcomes while nothing is open, but not while something is being opened', async () => {
    const { store } = open(null);
    expect(screen.getByRole('heading', { level: 1, name: 'Every edge, word for word' })).toBeVisible();
    act(() => store.actions.showProgress({ fraction: 0, phase: 'read' }));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    act(() => store.actions.failLoading([{ code: 'internal', severity: 'error', path: '', values: {} }]));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

describe('the narrow screen', () => {
  beforeEach(() => stubMedia(true));

  it('shows the graph, and one sheet at a time above the bar', async () => {
    const { user, side } = open(talks());
    const bar = screen.getByRole('navigation', { name: 'Panels' });
    expect(screen.getByRole('main', { name: 'Graph' })).toBeVisible();
    expect(screen.queryByRole('region')).toBeNull();
    await user.click(within(bar).getByRole('button', { name: 'Filters' }));
    expect(within(screen.getByRole('region', { name: 'Filters' })).getByRole('searchbox')).toBeVisible();
    await user.click(within(bar).getByRole('button', { name: 'List' }));
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'List' })).toHaveTextContent('the list of entities');
    expect(side()).toBe('list');
    // The tab of what is shown takes nothing away; the graph's does.
    await user.click(within(bar).getByRole('button', { name: 'List' }));
    expect(screen.getByRole('region', { name: 'List' })).toBeVisible();
    await user.click(within(bar).getByRole('button', { name: 'Graph' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(within(bar).getByRole('button', { name: 'Graph', pressed: true })).toBeVisible();
    expect(side()).toBe('inspect');
  });

  it('brings up what is selected, and its text; Escape and the button put it away', async () => {
    const { user, store } = open(talks());
    act(() => store.actions.select({ kind: 'entity', id: 'anna' }));
    const sheet = screen.getByRole('region', { name: 'Read' });
    expect(sheet).toHaveTextContent('the inspector');
    await user.click(within(sheet).getByRole('button', { name: 'Text' }));
    expect(sheet).toHaveTextContent('the text');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    act(() => store.actions.select({ kind: 'entity', id: 'carl' }));
    await user.click(within(screen.getByRole('region', { name: 'Read' })).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('brings up the claims to look at from the menu', async () => {
    const { user } = open(talks());
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('button', { name: '2 claims to look at' }));
    expect(screen.getByRole('region', { name: 'Read' })).toHaveTextContent('the list to look at');
  });

  it('gives focus back to the bar when a sheet with the focus goes away', async () => {
    const { user } = open(talks());
    const button = screen.getByRole('button', { name: 'Filters' });
    await user.click(button);
    screen.getByRole('searchbox').focus();
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });
});
