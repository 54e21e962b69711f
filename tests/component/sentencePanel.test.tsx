import { act, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

function select(number: number, language = 'en') {
  const app = inApp(<Inspector />, { dataset: reading(), language });
  act(() => app.store.actions.select({ kind: 'sentence', document: 'd', number }));
  return app;
}

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the panel of a sentence', () => {
  it('shows its words, where it stands, what rests on it and whom it names', () => {
    select(0);
    expect(screen.getByRole('heading', { level: 2, name: 'Sentence 1 of 5' })).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent('The story · 14 November 2022');
    expect(document.querySelector('blockquote')).toHaveTextContent('Freedonia sent Ivanov, the paper said.');
    expect(screen.getByRole('heading', { name: 'One link rests on it' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Freedonia sends Ivanov Reported' })).toBeVisible();
    expect(screen.getAllByRole('listitem').slice(1).map(({ textContent }) => textContent)).toEqual(['Freedonia', 'Ivanov', 'The Paper']);
  });

  it('opens an edge with the claim that rests on it', async () => {
    const { user, state } = select(3);
    await user.click(screen.getByRole('button', { name: 'Freedonia sends Ivanov Denied' }));
    expect(state().view.selection).toEqual({ kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov', claim: 'denied' });
  });

  it('selects whom it names, from the list and from its words', async () => {
    const { user, state, store } = select(0);
    await user.click(screen.getByRole('button', { name: 'The Paper' }));
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'paper' });
    act(() => store.actions.select({ kind: 'sentence', document: 'd', number: 0 }));
    await user.click(document.querySelector('blockquote [data-entity="ivanov"]') ?? document.body);
    expect(state().view.selection).toEqual({ kind: 'entity', id: 'ivanov' });
  });

  it('says which links the filters hide', () => {
    const { store } = select(0);
    act(() => store.actions.onlyOption('predicate', 'hosts'));
    expect(screen.getByRole('button', { name: 'Freedonia sends Ivanov Reported, hidden by filters' })).toBeVisible();
  });

  it('blames no filter for what was cut away', () => {
    const { store } = select(0);
    act(() => store.actions.hide(['ivanov']));
    expect(screen.getByRole('button', { name: 'Freedonia sends Ivanov Reported, not shown' })).toBeVisible();
  });

  it('says that nothing rests on it, in French too', async () => {
    const { user, state } = select(4, 'fr');
    expect(screen.getByText('Aucune affirmation ne repose sur cette phrase.')).toBeVisible();
    expect(screen.getByText('Elle ne nomme aucune entité du graphe.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lire dans le texte' }));
    expect(state().reading).toBe(1);
  });
});
