import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CutLine } from '../../src/ui/graph/CutLine';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { Outline } from '../../src/ui/outline/Outline';
import { PathsPanel } from '../../src/ui/paths/PathsPanel';
import { ClaimTable } from '../../src/ui/table/ClaimTable';
import { load } from '../support/load';
import { inApp, stubMedia } from '../support/renderInApp';

const CODES = ['U+202E', 'U+200B'];

/** A name that turns what follows it around, and hides a space in itself. */
const dataset = load({
  format: 'edgewise/1', title: { en: 'Hostile' },
  predicates: [{ id: 'heads', label: { en: 'heads' } }],
  documents: [{ id: 'd', title: { en: 'D' }, lang: 'en', text: 'Nothing.' }],
  entities: [{ id: 'eve', type: 'Person', name: { en: 'Eve\u202ebad\u200b' } }, { id: 'bob', type: 'Person', name: { en: 'Bob' } }],
  claims: [{
    id: 'c', subject: 'eve', predicate: 'heads', object: 'bob', evidence: [{ document: 'd', exact: 'Nothing', role: 'support' }],
    attribution: [{ label: { en: 'a friend' }, of: 'eve', act: 'states' }],
  }],
});

const codes = (element: Element): (string | null)[] => [...element.querySelectorAll('bdi [data-code]')].map((code) => code.getAttribute('data-code'));

beforeEach(() => {
  stubMedia(false);
  Element.prototype.scrollIntoView = vi.fn();
});

describe('what would be invisible in a name', () => {
  it('is seen in the list, down to who says so', async () => {
    const { user } = inApp(<Outline />, { dataset });
    const row = screen.getByRole('row', { name: /^Eve/ });
    expect(codes(row)).toEqual(CODES);
    expect(row.querySelector('[title]')).toHaveAttribute('title', 'Eve[U+202E]bad[U+200B]');
    act(() => row.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(codes(screen.getByRole('row', { name: /a friend/ }))).toEqual(CODES);
  });

  it('is seen in the table', () => {
    inApp(<ClaimTable />, { dataset });
    expect(codes(screen.getByRole('rowheader'))).toEqual(CODES);
    expect(screen.getByRole('rowheader')).toHaveAttribute('title', 'Eve[U+202E]bad[U+200B]');
    expect(codes(screen.getByTitle(/a friend/))).toEqual(CODES);
  });

  it('is seen in paths: among the names to choose, on the line and at the stops', async () => {
    const { user, store } = inApp(<PathsPanel />, { dataset });
    await user.type(screen.getByRole('combobox', { name: 'From' }), 'eve');
    expect(codes(screen.getByRole('option'))).toEqual(CODES);
    await user.keyboard('{Enter}');
    act(() => store.actions.seekPath({ to: 'bob' }));
    expect(codes(screen.getByRole('radio').closest('label')!)).toEqual(CODES);
    expect(codes(screen.getAllByRole('button', { name: /Eve.*bad/ })[0]!)).toEqual(CODES);
    expect(codes(screen.getByRole('listitem'))).toEqual(CODES);
    act(() => store.actions.hide(['eve']));
    expect(codes(screen.getByRole('status'))).toEqual(CODES);
  });

  it('is seen in the line of what is not shown, and in the list of what is hidden', async () => {
    const { user, store } = inApp(<CutLine />, { dataset });
    act(() => store.actions.focus('eve', 1));
    expect(codes(screen.getByRole('group', { name: 'What is not shown' }))).toEqual(CODES);
    act(() => store.actions.showAll());
    act(() => store.actions.hide(['eve']));
    await user.click(screen.getByRole('button', { name: '1 entity hidden' }));
    expect(codes(within(await screen.findByRole('dialog')).getByRole('listitem'))).toEqual(CODES);
  });

  it('is seen in the inspector: of the entity itself, of another end, and of who says so', () => {
    const { store } = inApp(<Inspector />, { dataset });
    act(() => store.actions.select({ kind: 'entity', id: 'eve' }));
    expect(codes(screen.getByRole('heading', { level: 2 }))).toEqual(CODES);
    act(() => store.actions.select({ kind: 'entity', id: 'bob' }));
    expect(codes(screen.getByRole('button', { name: /Eve/ }))).toEqual(CODES);
    act(() => store.actions.select({ kind: 'edge', subject: 'eve', predicate: 'heads', object: 'bob' }));
    expect(codes(document.querySelector('[data-claim="c"]')!)).toEqual(expect.arrayContaining(CODES));
  });
});
