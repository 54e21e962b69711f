import { act, screen, within, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Actions } from '../../src/store/actions';
import { HistoryButtons } from '../../src/ui/header/HistoryButtons';
import { inApp, type Setting } from '../support/renderInApp';
import { talks } from '../support/talks';

const open = (setting: Setting = {}) => inApp(<HistoryButtons />, { dataset: talks(), ...setting });

/** Everything that makes a step, with what it is called. */
const STEPS: readonly (readonly [deed: (actions: Actions) => void, en: string, fr: string])[] = [
  [(a) => a.toggleOptions('stance', ['hedged']), 'filtered to hedged', 'filtre «\u202favec réserve\u202f»'],
  [(a) => a.toggleOptions('stance', ['denied']), 'filtered to hedged or denied', 'filtre «\u202favec réserve ou niée\u202f»'],
  [(a) => a.setMode('stance', 'all'), 'asked for all of: hedged and denied', 'choix de tous à la fois, «\u202favec réserve et niée\u202f»'],
  [(a) => a.toggleHidden('type', ['Place']), 'excluded places', 'exclusion «\u202flieux\u202f»'],
  [(a) => a.toggleHidden('type', ['Place']), 'took out the filter “without places”', 'retrait du filtre «\u202fsans lieux\u202f»'],
  [(a) => a.setQuery('text', 'oslo'), 'filtered to claims with the words “oslo”', 'filtre «\u202favec les mots «\u202foslo\u202f»\u202f»'],
  [(a) => a.clearFacet('text'), 'cleared the filter “with the words “oslo””', 'effacement du filtre «\u202favec les mots «\u202foslo\u202f»\u202f»'],
  [(a) => a.toggleOptions('saidBy', ['entity:courier']), 'filtered to claims said by The Courier', 'filtre «\u202fselon Le Courrier\u202f»'],
  [(a) => a.clearFilters(), 'cleared all filters', 'effacement de tous les filtres'],
  [(a) => a.hide(['anna']), 'hid Anna Berg', 'masquage de «\u202fAnna Berg\u202f»'],
  [(a) => a.hide(['carl', 'oslo']), 'hid 2 entities', 'masquage de 2 entités'],
  [(a) => a.bringBack(['anna']), 'brought back Anna Berg', 'réaffichage de «\u202fAnna Berg\u202f»'],
  [(a) => a.showAll(), 'showed everything', 'retour au graphe entier'],
  [(a) => a.focus('bureau', 2), 'focused on Bureau, 2 links', 'voisinage de «\u202fBureau central\u202f», 2 liens'],
  [(a) => a.focus('bureau', 1), 'focused on Bureau, 1 link', 'voisinage de «\u202fBureau central\u202f», 1 lien'],
  [(a) => a.expand('anna', null), 'showed the neighbours of Anna Berg', 'affichage des voisins de «\u202fAnna Berg\u202f»'],
  [(a) => a.showOnly(['anna']), 'showed only Anna Berg', 'affichage de «\u202fAnna Berg\u202f» seul'],
  [(a) => a.setTraces(true), 'showed traces', 'affichage des traces'],
  [(a) => a.moveEntity('anna', [1, 2]), 'moved Anna Berg', 'déplacement de «\u202fAnna Berg\u202f»'],
  [(a) => a.pin({ carl: [3, 4] }), 'pinned Carl Dahl', 'épinglage de «\u202fCarl Dahl\u202f»'],
  [(a) => a.unpin(['carl']), 'unpinned Carl Dahl', 'désépinglage de «\u202fCarl Dahl\u202f»'],
  [(a) => a.forgetMoves(), 'put everything back in place', 'remise en place de tout le graphe'],
  [(a) => a.setLayout('hub', 'anna'), 'laid out around Anna Berg', 'disposition autour de «\u202fAnna Berg\u202f»'],
  [(a) => a.seekPath({ from: 'anna' }), 'path from Anna Berg', 'chemin depuis «\u202fAnna Berg\u202f»'],
  [(a) => a.seekPath({ to: 'oslo' }), 'path from Anna Berg to Oslo', 'chemin de «\u202fAnna Berg\u202f» à «\u202fOslo\u202f»'],
];

const tipOf = async (button: string): Promise<string | null> => {
  screen.getByRole('button', { name: button }).focus();
  const tip = await screen.findByRole('tooltip');
  return tip.textContent;
};
const said = (): HTMLElement => document.querySelector<HTMLElement>('[aria-live="polite"]') ?? document.body;

/** Words, and not the no-break space before a colon, are what is compared. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

describe.each([['en', 'Undo: ', 1], ['fr', 'Annuler : ', 2]] as const)('the steps in %s', (language, before, column) => {
  it('are each named for what they did, in the list and when undone', async () => {
    const { user, store } = open({ language });
    await user.tab();
    for (const [deed] of STEPS) act(() => deed(store.actions));
    const names = language === 'en' ? { undo: 'Undo', list: 'Steps' } : { undo: 'Annuler', list: 'Étapes' };
    expect(plain(await tipOf(names.undo))).toBe(plain(`${before}${STEPS.at(-1)![column]}`));
    await user.click(screen.getByRole('button', { name: names.list }));
    const listed = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    expect(listed).toEqual(STEPS.slice(-12).map((step) => step[column]).reverse());
    await user.keyboard('{Escape}');
    for (const step of STEPS.toReversed()) {
      act(() => store.actions.undo());
      expect(plain(said().textContent)).toBe(plain(`${language === 'en' ? 'Undone: ' : 'Annulé : '}${step[column]}`));
    }
  });
});

describe('the list of steps', () => {
  it('goes back to before a step, and forth again, by keyboard', async () => {
    const { user, state, store } = open();
    expect(screen.getByRole('button', { name: 'Steps' })).toBeDisabled();
    act(() => store.actions.toggleOption('stance', 'hedged'));
    act(() => store.actions.hide(['anna']));
    act(() => store.actions.moveEntity('carl', [1, 2]));
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Steps' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveFocus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().view).toMatchObject({ moved: {}, cut: { hidden: [] }, filters: { stance: { include: ['hedged'] } } });
    expect(said()).toHaveTextContent('2 steps undone, back to before: hid Anna Berg');
    await user.click(screen.getByRole('button', { name: 'Steps' }));
    const sections = (await screen.findAllByRole('group')).map((group) => within(group).getAllByRole('menuitem').map((item) => item.textContent));
    expect(sections).toEqual([['filtered to hedged'], ['hid Anna Berg', 'moved Carl Dahl']]);
    await user.click(screen.getByRole('menuitem', { name: 'moved Carl Dahl' }));
    expect(state().view).toMatchObject({ moved: { carl: [1, 2] }, cut: { hidden: ['anna'] } });
    expect(said()).toHaveTextContent('2 steps done again, up to: moved Carl Dahl');
    expect(state().future).toEqual([]);
  });

  it('says nothing of a step that is done anew after one was undone', () => {
    const { store } = open();
    act(() => store.actions.toggleOption('stance', 'hedged'));
    act(() => store.actions.undo());
    expect(said()).toHaveTextContent('Undone: filtered to hedged');
    act(() => store.actions.toggleOption('stance', 'denied'));
    expect(said()).toHaveTextContent('');
    expect(said().textContent).toBe('');
  });

  it('names steps in the language of now, hostile names as text', () => {
    const { store } = open();
    act(() => store.actions.hide(['__proto__']));
    act(() => store.actions.undo());
    expect(said()).toHaveTextContent('Undone: hid __proto__');
  });
});
