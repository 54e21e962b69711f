import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { StartPanel } from '../../src/ui/inspector/StartPanel';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';
import { TALKS } from '../support/talks';

const [first, ...entities] = TALKS.entities;
const [claim, ...claims] = TALKS.claims;
const dataset = () => load({
  ...TALKS,
  entities: [{ ...first, attributes: { weight: 1234567.5, known: true, note: 'a\u202eb', a: 'A', b: 'B', c: 'C', d: 'D' } }, ...entities],
  claims: [{ ...claim, attributes: { amount: '12 000' } }, ...claims],
});

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

it('shows what the file says of an entity beyond our words, the first of it at once', () => {
  const app = inApp(<Inspector />, { dataset: dataset() });
  act(() => app.store.actions.select({ kind: 'entity', id: String(first?.id) }));
  const list = screen.getByRole('region', { name: 'Also in the file' });
  const shown = within(list).getAllByRole('definition').filter((value) => value.closest('details') === null);
  expect(shown.map(({ textContent }) => textContent)).toEqual(['1,234,567.5', 'yes', 'ab', 'A', 'B']);
  expect(within(list).getByRole('img', { name: /202E/ })).toBeVisible();
  expect(within(list).getByText('Show 2 more')).toBeVisible();
});

it('shows what the file says of a claim', () => {
  const app = inApp(<Inspector />, { dataset: dataset() });
  act(() => app.store.actions.select({ kind: 'edge', subject: String(claim?.subject), predicate: String(claim?.predicate), object: String(claim?.object) }));
  expect(within(screen.getByRole('region', { name: 'Also in the file' })).getByRole('definition')).toHaveTextContent('12 000');
});

it('promises no sentence where no link has one', () => {
  const bare = load({ ...TALKS, claims: TALKS.claims.map((one) => ({ ...one, evidence: [] })) });
  inApp(<StartPanel dataset={bare} />, { dataset: bare });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No link here has evidence that could be looked up');
});

it.each([
  ['every link has one', TALKS.claims.filter(({ id }) => id === 'c1'), 'Every link rests on a sentence'],
  ['a quote is nowhere', [...TALKS.claims, { ...claim, id: 'lost', evidence: [{ document: 'd', exact: 'Never said' }] }], 'What the links rest on'],
])('promises a sentence to every link only where %s', (_when, all, title) => {
  const shown = load({ ...TALKS, claims: all });
  inApp(<StartPanel dataset={shown} />, { dataset: shown });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title);
});

it('has no heading over nothing where a dataset says nothing of itself', () => {
  const silent = load({ ...TALKS, description: undefined, provenance: undefined, license: undefined });
  inApp(<StartPanel dataset={silent} />, { dataset: silent });
  expect(screen.queryByRole('heading', { name: 'About this dataset' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
});
