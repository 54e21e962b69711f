import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/ui/find/command';
import { useCommands } from '../../src/ui/find/useCommands';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp, type Setting } from '../support/renderInApp';

function palette(setting: Setting = {}) {
  let commands: readonly Command[] = [];
  const Probe = () => {
    commands = useCommands();
    return null;
  };
  const app = inApp(<Probe />, { dataset: reading(), ...setting });
  const labels = () => commands.map(({ label }) => label);
  const run = (id: string): void => act(() => commands.find((command) => command.id === id)?.run());
  const ids = (group?: string) => commands.filter((command) => group === undefined || command.group === group).map(({ id }) => id);
  return { ...app, ids, labels, run };
}

const large = load(generateDataset(1200, 1300, 1));
const places = { entities: new Float64Array(2400).map((_, i) => i), groups: new Float64Array(2000).map((_, i) => 50 * i) };

/** Every action that has a button, a key or a menu of its own is reached by name too. */
describe('the palette reaches', () => {
  it('what is always there', () => {
    const { ids } = palette();
    expect(ids()).toEqual([
      'only.found', 'only.partly', 'only.missing', 'traces',
      'zoomIn', 'zoomOut', 'fit', 'layout.columns', 'layout.circles', 'layout.hub', 'legend',
      'main.both', 'main.table', 'side.look', 'side.list', 'side.paths', 'translation', 'find',
      'export', 'share.link', 'share.picture', 'share.print', 'keep', 'amendments', 'snapshots', 'open', 'library', 'model', 'first', 'report',
      'theme.dark', 'theme.system', 'language.fr', 'singleKeys', 'keys', 'check',
    ]);
  });

  it('what a file was taken for, also where nothing is to be said against it', () => {
    const clean = { records: 1, kept: 1, issues: [] };
    const detected = { file: 'a.json', format: 'edgewise', label: 'Edgewise', sure: 1, others: [] };
    expect(palette({ dataset: { ...reading(), report: clean } }).ids()).not.toContain('report');
    expect(palette({ dataset: { ...reading(), report: { ...clean, detected } } }).ids()).toContain('report');
  });

  it('without a dataset, what needs none', () => {
    expect(palette({ dataset: null }).ids()).toEqual(['snapshots', 'open', 'library', 'model', 'first', 'theme.dark', 'theme.system', 'language.fr', 'singleKeys', 'keys', 'check']);
  });

  it('what can be done with the selected entity, and with the passages of a link', () => {
    const { ids, store, state, run } = palette();
    act(() => store.actions.seekPath({ from: 'sylvania' }));
    act(() => store.actions.select({ kind: 'entity', id: 'freedonia' }));
    expect(ids('entity')).toEqual([
      'entity.hideNeighbours', 'entity.focus1', 'entity.focus2', 'entity.focus3', 'entity.only', 'entity.hide', 'entity.pin', 'entity.pathFrom', 'entity.pathTo', 'entity.around', 'entity.amend', 'entity.merge', 'entity.split',
      'centre', 'previousPassage', 'nextPassage', 'deselect',
    ]);
    act(() => store.actions.select({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' }));
    expect(ids('entity')).toEqual(['centre', 'previousPassage', 'nextPassage', 'deselect']);
    run('nextPassage');
    expect(state().wish).toEqual({ what: 'nextPassage', id: 1 });
    run('centre');
    expect(state().wish).toEqual({ what: 'centre', id: 2 });
  });

  it('undo, redo, and all that filters and hands have taken away', () => {
    const { ids, store } = palette();
    act(() => store.actions.hide(['sea']));
    act(() => store.actions.onlyOption('check', 'found'));
    act(() => store.actions.moveEntity('ivanov', [1, 2]));
    act(() => store.actions.setTraces(true));
    act(() => store.actions.undo());
    expect(ids('edit')).toEqual(['undo', 'redo']);
    expect(ids('show')).toEqual(['clearFilters', 'showAll', 'bringBack', 'only.partly', 'only.missing', 'traces']);
    expect(ids('graph')).toContain('forgetMoves');
  });

  it('a layout that is rough still, and one that is arranged around another entity', () => {
    const { ids, store, run, deeds } = palette();
    act(() => store.actions.placeEntities(1, 'stress', { entities: new Float64Array(), groups: new Float64Array() }, true));
    run('layoutAgain');
    expect(deeds.chooseLayout).toHaveBeenCalledExactlyOnceWith('stress', null);
    act(() => store.actions.setLayout('hub', 'ivanov'));
    expect(ids('graph')).toEqual(['zoomIn', 'zoomOut', 'fit', 'layout.stress', 'layout.columns', 'layout.circles', 'layout.hub', 'legend']);
  });

  it('paths', () => {
    const { ids, store, state, run } = palette();
    act(() => store.actions.seekPath({ from: 'sylvania', to: 'ivanov' }));
    expect(ids('paths')).toEqual(['swapPath', 'hedgedPaths', 'deniedPaths', 'clearPath']);
    run('swapPath');
    expect(state().view.path).toMatchObject({ from: 'ivanov', to: 'sylvania' });
    run('hedgedPaths');
    expect(state().view.path.hedged).toBe(true);
    run('clearPath');
    expect(ids('paths')).toEqual([]);
  });

  it('the order of the list while it is open', () => {
    const { ids, store, state, run } = palette();
    act(() => store.actions.setPanels({ side: 'list' }));
    expect(ids('panels')).toContain('listOrder');
    run('listOrder');
    expect(state().view.outline.byLinks).toBe(true);
  });

  it('the groups of a large dataset', () => {
    const { ids, store, state, run } = palette({ dataset: large });
    act(() => store.actions.placeEntities(1, 'stress', places));
    const [first] = ids('groups');
    expect(first).toMatch(/^open\.g/);
    run(first!);
    expect(ids('groups').slice(0, 2)).toEqual(['closeGroups', first!.replace('open', 'close')]);
    run('closeGroups');
    expect(state().view.opened).toEqual({});
    act(() => store.actions.onlyOption('check', 'found'));
    act(() => store.actions.showOnly(large.entities.ids.slice(0, 20)));
    run('backToGroups');
    expect(ids('groups')[0]).toBe('drawFiltered');
    run('drawFiltered');
    expect(ids('groups')).toEqual(['backToGroups']);
  });
});

describe.each(['en', 'fr'])('the names of the actions, in %s,', (language) => {
  it('begin with a capital, go on after a colon without one, and are all different', () => {
    const { labels, store } = palette({ language });
    act(() => store.actions.select({ kind: 'entity', id: 'ivanov' }));
    act(() => store.actions.hide(['sea']));
    for (const label of labels()) {
      expect(label).toMatch(/^\p{Lu}/u);
      // The name that a language has for itself stays as it is.
      if (!/Français|English/.test(label)) expect(label).not.toMatch(/:\s\p{Lu}/u);
    }
    expect(new Set(labels()).size).toBe(labels().length);
  });
});
