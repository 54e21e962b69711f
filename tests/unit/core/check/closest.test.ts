import { expect, it } from 'vitest';
import { closestPassage } from '../../../../src/core/check/closest';
import { indexText } from '../../../../src/core/text/anchor';

const TEXT = 'CNN a affirmé que Bill Burns avait représenté Washington. Moscou a démenti. La réunion avait lieu à Ankara.';

const closest = (exact: string): string | null => {
  const span = closestPassage(indexText(TEXT), exact);
  return span && TEXT.slice(span.start, span.end);
};

it('suggests the sentence that shares most words', () => {
  expect(closest('Bill Burns a representé WASHINGTON à la réunion')).toBe('CNN a affirmé que Bill Burns avait représenté Washington.');
  expect(closest('la réunion avait eu lieu à Ankara')).toBe('La réunion avait lieu à Ankara.');
});

it('suggests nothing where too little is shared', () => {
  expect(closest('une pipe a été vendue aux enchères hier soir')).toBeNull();
  expect(closest('«…»')).toBeNull();
  expect(closestPassage(indexText(''), 'Ankara')).toBeNull();
});

it('prefers the shorter of two that share the same', () => {
  const doc = indexText('Ankara hosts the long and tedious talks. Ankara hosts.');
  expect(closestPassage(doc, 'Ankara hosts')).toEqual({ start: 41, end: 54 });
});
