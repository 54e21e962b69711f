import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Selection } from '../../src/model/view';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { ToLook } from '../../src/ui/inspector/ToLook';
import { safeHref } from '../../src/ui/kit/safeHref';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

const SENT: Selection = { kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' };

function inspect(selection: Selection | null, language = 'en') {
  const app = inApp(<Inspector />, { dataset: reading(), language });
  if (selection !== null) act(() => app.store.actions.select(selection));
  return { ...app, selection: () => app.state().view.selection };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const marks = (kind: string): string[] => [...document.querySelectorAll(`mark[data-mark="${kind}"]`)].map((mark) => mark.textContent);

describe('an edge in the inspector', () => {
  it('shows what is claimed and what is denied, each in its sentence with its ends marked', () => {
    inspect(SENT);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Freedonia sends Ivanov');
    expect(screen.getByRole('heading', { name: 'Against' })).toBeVisible();
    expect(document.querySelector('[data-claim="sent"] blockquote')).toHaveTextContent('Freedonia sent Ivanov, the paper said.');
    expect(marks('subject')).toEqual(['Freedonia', 'it']);
    expect(marks('object')).toEqual(['Ivanov', 'Ivanov']);
    expect(marks('source')).toEqual(['the paper', 'Freedonia']);
    expect(marks('cue')).toEqual(['said', 'denies']);
    expect(document.querySelector('mark[data-mark="subject"]')).toHaveAttribute('data-role', 'Subject');
  });

  it('says who says so, and notes an end that is only a pronoun', () => {
    inspect(SENT);
    expect(document.querySelector('[data-claim="sent"]')).toHaveTextContent('The Paper reports it');
    expect(document.querySelector('[data-claim="denied"]')).toHaveTextContent('Freedonia denies it');
    expect(document.querySelector('[data-claim="denied"]')).toHaveTextContent('it is a pronoun that stands for Freedonia');
  });

  it('copies a citation and takes the reader to the passage', async () => {
    const { user, deeds, state } = inspect(SENT);
    await user.click(screen.getAllByRole('button', { name: 'Copy as citation' })[0]!);
    expect(deeds.copyText).toHaveBeenCalledWith(expect.stringContaining('“Freedonia sent Ivanov”, The Paper.'));
    await user.click(screen.getAllByRole('button', { name: 'Read in the text' })[1]!);
    expect(state().reading).toBe(1);
    expect(state().view.selection).toMatchObject({ claim: 'denied' });
  });

  it('marks the words that hedge and date with a word, and says the date in the language', () => {
    inspect({ kind: 'edge', subject: 'sylvania', predicate: 'hosts', object: 'talks' }, 'fr');
    expect(document.querySelector('mark[data-mark="certainty"]')).toHaveAttribute('data-word', 'réserve');
    expect(screen.getByText('mars 2022')).toBeVisible();
    expect(screen.getByText('Contexte, qui dit de qui il s’agit')).toBeVisible();
  });

  it('shows a missing quote apart, never in a sentence, and calls what is close a suggestion', () => {
    inspect({ kind: 'edge', subject: 'sylvania', predicate: 'fights', object: 'freedonia' });
    expect(document.querySelectorAll('mark')).toHaveLength(0);
    expect(screen.getByText('Freedonia bombed Sylvania')).toBeVisible();
    expect(screen.getByText(/it does not stand in the document/)).toBeVisible();
    expect(screen.getByText(/longer stretch of “The story”/)).toBeVisible();
    expect(screen.getByText(/“The story” as a whole/)).toBeVisible();
    expect(screen.getByText('not found')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Read in the text' })).toBeNull();
  });

  it('goes to an end', async () => {
    const { user, selection } = inspect(SENT);
    await user.click(within(screen.getByRole('heading', { level: 2 })).getByRole('button', { name: 'Ivanov' }));
    expect(selection()).toEqual({ kind: 'entity', id: 'ivanov' });
  });

  it('says what the filters hide, and shows it on asking', async () => {
    const { user, store } = inspect(SENT);
    act(() => store.actions.onlyOption('stance', 'denied'));
    expect(document.querySelector('[data-claim="sent"]')).toBeNull();
    expect(screen.getByText('1 claim is hidden by the filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(document.querySelector('[data-claim="sent"]')).not.toBeNull();
  });
});

describe('an entity in the inspector', () => {
  it('has its names, description, numbers and its links by predicate', () => {
    inspect({ kind: 'entity', id: 'sylvania' });
    expect(screen.getByRole('heading', { level: 2, name: 'Sylvania' })).toBeVisible();
    expect(screen.getByText('Sylvanie')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('A country by the sea')).toBeVisible();
    expect(screen.getByText('Sylvanian Republic')).toBeVisible();
    expect(screen.getByText(/3 claims · 1 document · 2 mentions \(1 by name, 1 by pronoun\)/)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['hosts', 'fights', 'is near']);
  });

  it('counts only the mentions that its texts have, and says how many they lack', () => {
    const mention = (exact: string) => ({ document: 'd', exact, form: 'name' });
    const dataset = load({
      format: 'edgewise/1', title: { en: 'Mentions' }, documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', text: 'Anna met Carl.' }], claims: [],
      entities: [
        { id: 'anna', type: 'Person', name: { en: 'Anna' }, mentions: [mention('Anna'), mention('Annie')] },
        { id: 'oslo', type: 'Place', name: { en: 'Oslo' }, mentions: [mention('Oslo'), mention('the city')] },
      ],
    });
    const { store } = inApp(<Inspector />, { dataset });
    act(() => store.actions.select({ kind: 'entity', id: 'anna' }));
    expect(screen.getByText('0 claims · 1 document · 1 mention · 1 mention not found in its text')).toBeVisible();
    act(() => store.actions.select({ kind: 'entity', id: 'oslo' }));
    expect(screen.getByText('0 claims · 0 documents · never mentioned · 2 mentions not found in their texts')).toBeVisible();
  });

  it('reads a predicate from the other side with its inverse, and goes to the edge', async () => {
    const { user, selection } = inspect({ kind: 'entity', id: 'ivanov' });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('is sent by');
    await user.click(screen.getByRole('button', { name: /Freedonia/ }));
    expect(selection()).toEqual(SENT);
  });

  it('links only to addresses of the web', () => {
    inspect({ kind: 'entity', id: 'freedonia' });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://www.wikidata.org/wiki/Q42']);
    expect(screen.getByText('javascript:alert(1)')).toBeVisible();
  });
});

describe('nothing selected', () => {
  it('says where to begin, from the data', async () => {
    const { user, selection, state } = inspect(null);
    await user.click(screen.getByRole('button', { name: /1 claim is hedged/ }));
    expect(state().view.filters['stance']?.include).toEqual(['hedged']);
    await user.click(screen.getByRole('button', { name: /Sylvania/ }));
    expect(selection()).toEqual({ kind: 'entity', id: 'sylvania' });
  });
});

describe('what there is to look at', () => {
  it('lists the worst first, with the reason in words, and goes to the claim', async () => {
    const app = inApp(<ToLook />, { dataset: reading() });
    const rows = screen.getAllByRole('button');
    expect(rows[0]).toHaveAttribute('data-claim', 'astray');
    expect(rows[0]).toHaveTextContent('This quote does not stand in the document.');
    await app.user.click(rows[0]!);
    expect(app.state().view.selection).toEqual({ kind: 'edge', subject: 'sylvania', predicate: 'fights', object: 'freedonia', claim: 'astray' });
  });

  it('says so where there is nothing', () => {
    inApp(<ToLook />, { dataset: load({ format: 'edgewise/1', title: { en: 'Empty' }, documents: [], entities: [], claims: [] }) });
    expect(screen.getByText('Every claim stands in the text.')).toBeVisible();
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', ' https://example.org', 'data:text/html,x', 'ftp://example.org',
    'https://user:secret@example.org', 'https:\\\\example.org', '//example.org', 'https://', 'https://exa\u202emple.org',
  ])('%j is no link', (address) => expect(safeHref(address)).toBeNull());

  it('of the web is one', () => expect(safeHref('https://example.org/a?b#c')).toBe('https://example.org/a?b#c'));
});
