import { expect, it, vi } from 'vitest';
import { keptPlaces } from '../../../../src/core/text/keptPlaces';

const places = (count: number) => Array.from({ length: count }, (_, start) => ({ start, end: start + 1 }));

it('searches once for the same words', () => {
  const search = vi.fn((words: string) => places(words.length));
  const kept = keptPlaces(search, 10);
  expect([kept('ab'), kept('ab'), kept(''), kept('')]).toEqual([places(2), places(2), [], []]);
  expect(search.mock.calls).toEqual([['ab'], ['']]);
});

it('keeps no more places than it may, and searches again for what it let go', () => {
  const search = vi.fn((words: string) => places(words.length));
  const kept = keptPlaces(search, 6);
  for (const words of ['ab', 'cd', 'cd', 'e', 'ab']) expect(kept(words)).toEqual(places(words.length));
  expect(search.mock.calls).toEqual([['ab'], ['cd'], ['e'], ['ab']]);
});

it('keeps nothing of what stands in too many places, and lets nothing go for it', () => {
  const search = vi.fn((words: string) => places(words.length));
  const kept = keptPlaces(search, 4);
  for (const words of ['a', 'bcde', 'bcde', 'a']) kept(words);
  expect(search.mock.calls).toEqual([['a'], ['bcde'], ['bcde']]);
});
