import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EntityList } from '../../src/ui/outline/EntityList';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

function list(dataset = reading()) {
  const app = inApp(<EntityList />, { dataset });
  const tree = screen.getByRole('tree');
  act(() => tree.focus());
  const active = (): string => document.getElementById(tree.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
  return { ...app, tree, active, selection: () => app.state().view.selection };
}

describe('the list of entities', () => {
  it('names every visible entity with its type and the number of its links', () => {
    list();
    expect(screen.getAllByRole('treeitem').map(({ textContent }) => textContent)).toEqual([
      'Freedonia, Country, 2 links2', 'Ivanov, Person, 1 link1', 'March talks, Event, 1 link1', 'Sylvania, Country, 3 links3', 'The Paper, Organisation, no link0', 'the sea, Place, 1 link1',
    ]);
  });

  it('is walked by keys, opens and closes, and selects', async () => {
    const { user, active, selection } = list();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(active()).toContain('sends');
    await user.keyboard('{Enter}');
    expect(selection()).toEqual({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' });
    await user.keyboard('{ArrowLeft}');
    expect(active()).toContain('Freedonia');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getAllByRole('treeitem')).toHaveLength(6);
    await user.keyboard('{End}{Enter}');
    expect(selection()).toEqual({ kind: 'entity', id: 'sea' });
  });

  it('reads an edge from the entity it stands under', async () => {
    const { user, active } = list();
    await user.keyboard('iv{ArrowRight}{ArrowRight}');
    expect(active()).toContain('is sent by');
  });

  it('jumps to the next name that begins with what is typed', async () => {
    const { user, active } = list();
    await user.keyboard('sy');
    expect(active()).toContain('Sylvania');
  });

  it('takes a space within a word as a letter, and selects with it otherwise', async () => {
    const { user, active, selection } = list();
    await user.keyboard('the s');
    expect(active()).toContain('the sea');
    expect(selection()).toBeNull();
    await user.keyboard('{Home} ');
    expect(selection()).toEqual({ kind: 'entity', id: 'freedonia' });
  });

  it('stands where something was selected elsewhere', () => {
    const { store, active } = list();
    act(() => store.actions.select({ kind: 'edge', subject: 'sylvania', predicate: 'hosts', object: 'talks' }));
    expect(active()).toContain('hosts');
    expect(screen.getByRole('treeitem', { selected: true })).toHaveTextContent('March talks');
  });

  it('follows the filters', () => {
    const { store } = list();
    act(() => store.actions.onlyOption('stance', 'denied'));
    expect(screen.getAllByRole('treeitem')).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent('2 names, 1 link.');
  });

  it('draws a few of ten thousand, and goes to the last', async () => {
    const entities = Array.from({ length: 10_000 }, (_, place) => ({ id: `e${place}`, type: 'Person', name: { en: `Name ${String(place).padStart(5, '0')}` }, mentions: [] }));
    const { user, active } = list(load({ format: 'edgewise/1', title: { en: 'Many' }, documents: [], entities, claims: [] }));
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
    await user.keyboard('{End}');
    expect(active()).toContain('Name 09999');
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  });
});
