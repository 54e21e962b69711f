import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PathQuery, NO_CHOICE, type Selection } from '../../src/model/view';
import { BackToPath } from '../../src/ui/inspector/BackToPath';
import { PathsPanel } from '../../src/ui/paths/PathsPanel';
import { useEntityDeeds } from '../../src/ui/kit/useEntityDeeds';
import { inApp, stubMedia } from '../support/renderInApp';
import { talks } from '../support/talks';

beforeEach(() => {
  stubMedia(false);
  Element.prototype.scrollIntoView = vi.fn();
});

function panel(query: Partial<PathQuery> = {}, language = 'en') {
  const app = inApp(<PathsPanel />, { dataset: talks(), language });
  act(() => app.store.actions.setPanels({ side: 'paths' }));
  if (Object.keys(query).length > 0) act(() => app.store.actions.seekPath(query));
  return { ...app, path: () => app.state().view.path };
}

const field = (name: string): HTMLElement => screen.getByRole('combobox', { name });
const hops = (): HTMLElement[] => screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('button')[0]!);

describe('the ends of a path', () => {
  it('are chosen by writing some of a name, blind to case and accents', async () => {
    const { user, path } = panel();
    await user.type(field('From'), 'bUR');
    await user.keyboard('{Enter}');
    expect(path().from).toBe('bureau');
    expect(field('From')).toHaveValue('Bureau');
    await user.type(field('To'), 'o');
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Oslo');
    await user.keyboard('{Enter}');
    expect(path().to).toBe('oslo');
    expect(screen.getByRole('status')).toHaveTextContent('One path');
  });

  it('find an entity by a name in another language, and say which', async () => {
    const { user, path } = panel();
    await user.type(field('From'), 'courrier');
    expect(screen.getByRole('option')).toHaveTextContent('The CourierLe Courrier');
    await user.click(screen.getByRole('option'));
    expect(path().from).toBe('courier');
  });

  it('keep what was chosen where nothing else is', async () => {
    const { user, path } = panel({ from: 'anna' });
    await user.clear(field('From'));
    await user.type(field('From'), 'zzz');
    expect(screen.getByText('No name is written like that.')).toBeInTheDocument();
    await user.tab();
    expect(field('From')).toHaveValue('Anna Berg');
    expect(path().from).toBe('anna');
  });

  it('are swapped and cleared, each a step of undo', async () => {
    const { user, path, state } = panel({ from: 'anna', to: 'oslo' });
    await user.click(screen.getByRole('button', { name: 'Swap start and end' }));
    expect(path()).toMatchObject({ from: 'oslo', to: 'anna' });
    await user.click(screen.getByRole('button', { name: 'Clear the end' }));
    expect(path()).toMatchObject({ from: 'oslo', to: null });
    expect(state().past.at(-1)?.name).toBe('soughtPath');
  });

  it('give the focus to the end where the start came from elsewhere, and offer what is selected', async () => {
    const { user, path, store } = panel();
    act(() => store.actions.seekPath({ from: 'anna', to: null }));
    expect(field('To')).toHaveFocus();
    act(() => {
      store.actions.select({ kind: 'entity', id: 'oslo' });
    });
    await user.click(screen.getByRole('button', { name: 'To Oslo' }));
    expect(path().to).toBe('oslo');
  });

  it('take no focus where a link or a step back brings half a path', () => {
    const { store } = panel({ from: 'anna', to: 'oslo' });
    act(() => store.actions.undo());
    act(() => store.actions.setView({ ...store.api.getState().view, path: { from: 'anna', to: null, hedged: false, denied: false, shown: 0 } }));
    expect(field('To')).not.toHaveFocus();
    act(() => store.actions.seekPath({ from: 'bureau', to: null }));
    expect(field('To')).toHaveFocus();
  });

  it('are found by the words of a name in any order', async () => {
    const { user, path } = panel();
    await user.type(field('From'), 'berg anna');
    await user.keyboard('{Enter}');
    expect(path().from).toBe('anna');
  });
});

describe('a path', () => {
  it('is shown on one line with its weakest hop, and hop by hop with the words that carry each', () => {
    panel({ from: 'bureau', to: 'oslo' });
    expect(screen.getByRole('radio')).toBeChecked();
    expect(screen.getByRole('radio')).toHaveAccessibleName(/^Anna Berg leads Bureau; Anna Berg visited Oslo\. 2 links · weakest hop: reported, by The Courier$/);
    const [first, second] = hops();
    expect(first).toHaveTextContent('Anna Berg leads the Bureau');
    expect(first).toHaveTextContent('The document itself (The Gazette)');
    expect(second).toHaveTextContent('visited Reported · the weakest hop');
    expect(second).toHaveTextContent('Anna Berg visited Oslo');
    expect(second).toHaveTextContent('The Courier reports it');
    expect(second).toHaveTextContent('The story · The Gazette · 14 November 2022');
  });

  it('opens the claim of a hop, in the inspector and in the reader', async () => {
    const { user, state } = panel({ from: 'bureau', to: 'oslo' });
    await user.click(hops()[1]!);
    expect(state().view.selection).toEqual({ kind: 'edge', subject: 'anna', predicate: 'visited', object: 'oslo', claim: 'c4' });
    expect(state().view.panels.side).toBe('inspect');
    expect(state().reading).toBe(1);
  });

  it('shows whole sentences, with the quote, the ends and the source marked in them', () => {
    panel({ from: 'bureau', to: 'oslo' });
    expect([...document.querySelectorAll('mark[data-mark="source"]')].map((mark) => mark.textContent)).toEqual(['The Courier']);
    expect(hops()[1]).toHaveTextContent('The Courier reports that Anna Berg visited Oslo.');
    expect([...hops()[1]!.querySelectorAll('[data-quote="support"]')].map(({ textContent }) => textContent).join('')).toBe('Anna Berg visited Oslo');
  });

  it('is copied with names, relations, quotes and sources', async () => {
    const { user, deeds } = panel({ from: 'bureau', to: 'oslo' });
    await user.click(screen.getByRole('button', { name: 'Copy the path' }));
    const [text = ''] = deeds.copyText.mock.calls[0] ?? [];
    expect(text.split('\n')).toEqual([
      'Path from Bureau to Oslo: 2 links, weakest hop: reported, by The Courier',
      '1. Anna Berg leads Bureau',
      expect.stringMatching(/^ {3}“Anna Berg leads the Bureau”.*The Gazette/),
      '2. Anna Berg visited Oslo',
      expect.stringMatching(/^ {3}“Anna Berg visited Oslo”, The Courier\./),
    ]);
  });

  it('is chosen among several; hedged hops only if asked, and then behind the stronger ones', async () => {
    const { user, path } = panel({ from: 'carl', to: 'oslo' });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Also by hedged links' }));
    expect(path().hedged).toBe(true);
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([expect.stringContaining('weakest hop: reported'), expect.stringContaining('1 link ·')]);
    await user.click(radios[1]!);
    expect(path().shown).toBe(1);
    expect(hops()).toHaveLength(1);
    expect(hops()[0]).toHaveTextContent('Carl Dahl may have visited Oslo');
  });

  it('can be shown alone, and stays the one shown', async () => {
    const { user, state, path } = panel({ from: 'carl', to: 'oslo', hedged: true });
    await user.click(screen.getAllByRole('radio')[1]!);
    await user.click(screen.getByRole('button', { name: 'Show only this path' }));
    expect(state().view.cut.around).toEqual([{ id: 'carl', depth: 0 }, { id: 'oslo', depth: 0 }]);
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(path().shown).toBe(0);
    expect(hops()[0]).toHaveTextContent('Carl Dahl may have visited Oslo');
  });
});

describe('no path', () => {
  it('says within which limits, and offers what would give one', async () => {
    const { user, store } = panel({ from: 'carl', to: 'oslo' });
    act(() => store.actions.setFilters({ stance: { ...NO_CHOICE, include: ['hedged'] } }));
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('No path of 6 links or fewer');
    expect(status).toHaveTextContent('Hedged and denied links were not followed.');
    expect(status).toHaveTextContent('In the whole dataset there is one of 2 links.');
    expect(within(status).queryByRole('button')).toBeNull();
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Also by hedged links' }));
    expect(screen.getByTestId('paths')).toHaveFocus();
    expect(status).toHaveTextContent('One path');
  });

  it('says that an end is not shown, and shows it again', async () => {
    const { user, store } = panel({ from: 'carl', to: 'oslo' });
    act(() => store.actions.hide(['oslo']));
    expect(screen.getByRole('status')).toHaveTextContent('Oslo is not shown now, so no path can be looked for.');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(screen.getByRole('status')).toHaveTextContent('One path');
  });

  it('is none from an entity to itself', () => {
    panel({ from: 'carl', to: 'carl' });
    expect(screen.getByRole('status')).toHaveTextContent('Start and end are the same.');
  });
});

describe('in French', () => {
  it('everything is said in French', () => {
    panel({ from: 'bureau', to: 'oslo' }, 'fr');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Chemins');
    expect(screen.getByRole('status')).toHaveTextContent('Un seul chemin');
    expect(screen.getByRole('radio')).toHaveAccessibleName(/^Anna Berg dirige Bureau central; Anna Berg a visité Oslo\. 2 liens/);
    expect(screen.getByText(/étape la plus faible\s: rapportée, selon Le Courrier/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Suivre aussi les liens avec réserve' })).toBeInTheDocument();
  });

  it('no path says its limits in French', () => {
    const { store } = panel({ from: 'carl', to: 'oslo' }, 'fr');
    act(() => store.actions.setFilters({ stance: { ...NO_CHOICE, include: ['hedged'] } }));
    expect(screen.getByRole('status')).toHaveTextContent('Aucun chemin de 6 liens ou moins');
  });
});

describe('the way back to a path', () => {
  const Back = () => <BackToPath dataset={talks()} />;

  it('is there once both ends are chosen', async () => {
    const { user, store, state } = inApp(<Back />, { dataset: talks() });
    act(() => store.actions.seekPath({ from: 'anna' }));
    expect(screen.queryByRole('button')).toBeNull();
    act(() => store.actions.seekPath({ to: 'oslo' }));
    const selection: Selection = { kind: 'entity', id: 'anna' };
    act(() => store.actions.select(selection));
    await user.click(screen.getByRole('button', { name: 'Back to the path' }));
    expect(state().view.panels.side).toBe('paths');
    expect(state().view.selection).toEqual(selection);
  });
});

describe('an entity', () => {
  const Deeds = () => {
    const deeds = useEntityDeeds();
    return (
      <>
        {[0, 4].map((row) => deeds(row).filter(({ id }) => id.startsWith('path')).map(({ id, label, run }) => (
          <button key={`${row} ${id}`} type="button" data-row={row} onClick={run}>{label}</button>
        )))}
      </>
    );
  };

  it('can be either end: another start asks for its end anew', async () => {
    const { user, store, state } = inApp(<Deeds />, { dataset: talks() });
    act(() => store.actions.seekPath({ from: 'carl', to: 'bureau' }));
    await user.click(screen.getAllByRole('button', { name: 'Find a path from here…' })[0]!);
    expect(state().view).toMatchObject({ path: { from: 'anna', to: null }, panels: { side: 'paths' } });
    await user.click(screen.getByRole('button', { name: 'Find a path here from Anna Berg' }));
    expect(state().view.path).toMatchObject({ from: 'anna', to: 'oslo' });
  });
});
