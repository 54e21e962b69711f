import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { textHash } from '../../src/core/columns/textHash';
import type { Selection } from '../../src/model/view';
import { Reader } from '../../src/ui/reader/Reader';
import { load } from '../support/load';
import { reading } from '../support/reading';
import { inApp } from '../support/renderInApp';

const SENT: Selection = { kind: 'edge', subject: 'freedonia', predicate: 'sends', object: 'ivanov' };

function read(selection: Selection | null, other?: string) {
  const app = inApp(<Reader />, { dataset: reading(other) });
  if (selection !== null) act(() => app.store.actions.select(selection));
  return { ...app, selection: () => app.state().view.selection };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const sentence = (index: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-sentence="${index}"]`);
  if (found === null) throw new Error(`sentence ${index} is not drawn`);
  return found;
};
const states = (): (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map(({ dataset }) => dataset['state']);

describe('the reader', () => {
  it('shows the document word for word, with whose account it is above it', () => {
    read(null);
    expect([...document.querySelectorAll('[data-part]')].map((part) => part.textContent)).toEqual([
      'Freedonia sent Ivanov, the paper said. Sylvania lies by the sea.',
      'It may have hosted talks in March. Freedonia denies that it sent Ivanov. Nothing else happened.',
    ]);
    expect(screen.getByText('Published by The Paper, 14 November 2022')).toBeVisible();
    expect(screen.getByText('Made up.')).toBeVisible();
    expect(screen.getByRole('link', { name: /example.org\/story/ })).toHaveAttribute('href', 'https://example.org/story');
    expect(sentence(0).closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('shows both checksums of a text that is no longer the one that was annotated', () => {
    const claimed = textHash('As it was annotated.');
    inApp(<Reader />, { dataset: load({ format: 'edgewise/1', entities: [], claims: [], documents: [{ id: 'd', text: 'Changed.', lang: 'en', sha256: claimed }] }) });
    expect(screen.getByRole('note')).toHaveTextContent(`SHA-256 of the text: ${textHash('Changed.')}; the file says: ${claimed}; the text has changed`);
  });

  it('marks the evidence of the selection, and goes from passage to passage with its claim', async () => {
    const { user, selection } = read(SENT);
    expect(states()).toEqual(['current', 'quiet', 'quiet', 'visited', 'quiet']);
    expect(within(sentence(0)).getByText('Ivanov').closest('mark')).toHaveAttribute('data-mark', 'object');
    expect(screen.getByText('Sentence 1 of 5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Next passage/ }));
    expect(selection()).toEqual({ ...SENT, claim: 'denied' });
    expect(states()).toEqual(['visited', 'quiet', 'quiet', 'current', 'quiet']);
    expect(sentence(3).querySelector('[data-mark="cue"]')).toHaveTextContent('denies');
    expect(sentence(0).querySelector('mark')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Passage 2 of 2, sentence 4 of the text');
  });

  it('does so by keys too, but not while something is typed', () => {
    const { selection } = read(SENT);
    fireEvent.keyDown(document.body, { key: ']' });
    expect(selection()).toMatchObject({ claim: 'denied' });
    fireEvent.keyDown(document.body, { key: 'p' });
    expect(selection()).toMatchObject({ claim: 'sent' });
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    expect(selection()).toMatchObject({ claim: 'sent' });
    field.remove();
  });

  it('selects an entity by its mention, and stays where it is', async () => {
    const { user, selection } = read(SENT);
    await user.click(within(sentence(3)).getByRole('button', { name: 'it: Freedonia' }));
    expect(selection()).toEqual({ kind: 'entity', id: 'freedonia' });
    expect(states()[3]).toBe('current');
  });

  it('selects the edge that rests on a sentence, and lets choose where there are several', async () => {
    const { user, selection } = read(null);
    await user.click(within(sentence(0)).getByText(/sent/));
    expect(selection()).toEqual({ ...SENT, claim: 'sent' });
    await user.click(within(sentence(2)).getByRole('button', { name: '2 links rest on this sentence' }));
    await user.click(await screen.findByRole('menuitem', { name: /Sylvania hosts March talks/ }));
    expect(selection()).toMatchObject({ predicate: 'hosts', claim: 'hosts' });
  });

  it('tells apart the sentences on which nothing rests, which are selected themselves', async () => {
    const { user, selection } = read(null);
    expect(sentence(4)).toHaveAttribute('data-silent');
    expect(sentence(0)).not.toHaveAttribute('data-silent');
    await user.click(sentence(4));
    expect(selection()).toEqual({ kind: 'sentence', document: 'd', number: 4 });
  });

  it('is one stop of the Tab key, in which the arrow keys move', async () => {
    const { user } = read(null);
    const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
    expect(items.filter(({ tabIndex }) => tabIndex === 0)).toEqual([items[0]]);
    act(() => items[0]?.focus());
    await user.keyboard('{ArrowRight}');
    expect(items[1]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(sentence(1)).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Home}{Enter}');
    expect(items[0]).toHaveAttribute('aria-current');
    expect(items.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('shows the translation under each sentence on asking, and calls it ours', async () => {
    const { user, state } = read(null);
    await user.click(screen.getByRole('button', { name: /Translation/ }));
    expect(state().view.panels.translation).toBe(true);
    expect(screen.getByText('La Sylvanie est au bord de la mer.')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText(/The translation is ours \(French\)/)).toBeVisible();
  });

  it('opens another document, and says which file holds a text that is not at hand', async () => {
    const { user } = read(SENT);
    await user.click(screen.getByRole('button', { name: 'Document: The story' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Short' }));
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Titre');
    expect(screen.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Document: Short' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Gone' }));
    expect(screen.getByText('gone.txt')).toBeVisible();
  });

  it('shows what would turn a text around or hide in it', async () => {
    const { user } = read(null, 'Plain \u202eturned\u202c and hid\u200bden.');
    await user.click(screen.getByRole('button', { name: 'Document: The story' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Short' }));
    expect(screen.getAllByRole('img').map((code) => code.getAttribute('aria-label'))).toEqual(['U+202E', 'U+202C', 'U+200B']);
  });

  it('draws a long text around the place that is read', async () => {
    const { user } = read(null, Array.from({ length: 3000 }, (_, line) => `Line number ${line} stands here.`).join('\n'));
    await user.click(screen.getByRole('button', { name: 'Document: The story' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Short' }));
    const drawn = document.querySelectorAll('[data-sentence]').length;
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThan(1000);
    await user.click(screen.getByRole('button', { name: /Show \d+ paragraphs after/ }));
    expect(document.querySelectorAll('[data-sentence]').length).toBeGreaterThan(drawn);
  });
});

describe('the menu of documents', () => {
  it('lists those near the one that is read, and leads on to any', async () => {
    const documents = Array.from({ length: 3000 }, (_, place) => ({ id: `d${place}`, title: { en: `Story ${place}` }, lang: 'en', text: 'One.' }));
    const { user } = inApp(<Reader />, { dataset: load({ format: 'edgewise/1', title: { en: 'Many' }, documents, entities: [], claims: [] }) });
    await user.click(screen.getByRole('button', { name: 'Document: Story 0' }));
    expect((await screen.findAllByRole('menuitemradio')).length).toBeLessThan(120);
    expect(screen.getByRole('menuitemradio', { name: 'Story 50' })).toBeInTheDocument();
    await user.click(await screen.findByRole('menuitemradio', { name: '… Story 2999' }));
    await user.click(screen.getByRole('button', { name: 'Document: Story 2999' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Story 2960' }));
    expect(screen.getByRole('button', { name: 'Document: Story 2960' })).toBeVisible();
  });
});
