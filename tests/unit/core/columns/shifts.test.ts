import { describe, expect, it } from 'vitest';
import { createShifts } from '../../../../src/core/columns/shifts';
import { indexText } from '../../../../src/core/text/anchor';
import { load } from '../../../support/load';

const TEXT = 'Ada met Bo in a private room. Cy met Bo there. Bo left, and Ada left Rome with Bo.';
const changed = (from: string, to: string): string => TEXT.replace(from, to);
const quote = (exact: string, start = TEXT.indexOf(exact)) => ({ document: 'd', exact, start, end: start + exact.length });
const evidence = [quote('Ada met Bo'), quote('Cy met Bo'), quote('Ada left Rome')];
const shifts = (text: string, quotes = evidence) => createShifts(quotes, () => indexText(text));

describe('how a text moved since it was annotated', () => {
  it('is told by a quote around, and by two quotes that moved equally far', () => {
    const of = shifts(changed('private', 'sunlit hotel'));
    expect(of('d', TEXT.indexOf('Bo'), TEXT.indexOf('Bo') + 2)).toBe(0);
    expect(of('d', TEXT.indexOf('Bo there'), TEXT.indexOf('Bo there') + 2)).toBe(5);
    expect(of('d', TEXT.indexOf('Bo left'), TEXT.indexOf('Bo left') + 2)).toBe(5);
  });

  it('is not told where the quotes around moved otherwise, where one stands on one side alone, or where none is of use', () => {
    const of = shifts(changed('private', 'sunlit hotel'));
    expect(of('d', 16, 23)).toBeUndefined();
    expect(of('d', TEXT.length - 3, TEXT.length - 1)).toBeUndefined();
    expect(shifts(TEXT, [])('d', 0, 3)).toBeUndefined();
    // It stands twice, and neither is where the file says.
    expect(shifts(TEXT, [{ document: 'd', exact: 'met Bo', start: 3, end: 9 }])('d', 3, 9)).toBeUndefined();
    expect(createShifts(evidence, () => undefined)('d', 0, 3)).toBeUndefined();
    expect(of('toString', 0, 3)).toBeUndefined();
  });
});

const person = (id: string, name: string, ...starts: number[]) => ({ id, type: 'Person', name: { en: name }, mentions: starts.map((start) => quote(name, start)) });
const file = (text: string) => load({
  format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', lang: 'en', text }], predicates: [{ id: 'meets', label: { en: 'meets' } }],
  entities: [person('a', 'Ada', 0, TEXT.indexOf('Ada left')), person('b', 'Bo', TEXT.indexOf('Bo'), TEXT.indexOf('Bo there')), person('c', 'Cy', TEXT.indexOf('Cy'))],
  claims: [
    { id: 'c1', subject: 'a', predicate: 'meets', object: 'b', evidence: [quote('Ada met Bo'), quote('Ada left Rome')] },
    { id: 'c2', subject: 'c', predicate: 'meets', object: 'b', evidence: [quote('Cy met Bo')] },
  ],
});

describe('a text in which a word became longer', () => {
  it('loses no claim whose words still stand in it', () => {
    const { claims, report } = file(changed('private', 'public hotel'));
    expect([...claims.check]).toEqual([...file(TEXT).claims.check]);
    expect(report.issues.map(({ code }) => code)).not.toContain('ambiguousQuote');
  });

  it('loses the claim whose words went, and no other', () => {
    const { claims } = file(changed('Cy met Bo', 'Cy never saw Bo'));
    expect([...claims.check]).toEqual([0, 2]);
  });
});
