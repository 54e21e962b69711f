import { describe, expect, it } from 'vitest';
import { amend } from '../../../../src/core/amend/amend';
import { withCarriedCommunities } from '../../../../src/core/amend/carry';
import { freshId } from '../../../../src/core/amend/freshId';
import { amendmentsOf } from '../../../../src/core/amend/readAmendments';
import { splitPlaces } from '../../../../src/core/amend/splitPlaces';
import { touchedRecords } from '../../../../src/core/amend/touched';
import { claimAt, claimRow, documentRow, edgeRow, entityAt, entityRow, mentionsOf } from '../../../../src/core/columns/access';
import type { Intent, QuotedWords } from '../../../../src/model/amendment';
import type { Dataset } from '../../../../src/model/dataset';
import { load } from '../../../support/load';
import { TALKS, talks } from '../../../support/talks';

const NOW = '2026-11-26T10:00:00Z';

const words = (dataset: Dataset, exact: string): QuotedWords => {
  const start = dataset.documents.texts[0]!.indexOf(exact);
  return { document: 'd', exact, start, end: start + exact.length };
};

const after = (dataset: Dataset, ...intents: readonly Intent[]): Dataset => {
  const amended = amend(dataset, intents, NOW);
  if (!amended.ok) throw new Error(amended.error);
  return amended.value;
};

const faultOf = (dataset: Dataset, ...intents: readonly Intent[]): string => {
  const amended = amend(dataset, intents, NOW);
  return amended.ok ? 'none' : amended.error;
};

const entityOf = (dataset: Dataset, id: string) => entityAt(dataset, entityRow(dataset, id)!);
const claimOf = (dataset: Dataset, id: string) => claimAt(dataset, claimRow(dataset, id)!);

describe('merging', () => {
  const doubled = load({
    ...TALKS,
    entities: [
      ...TALKS.entities,
      { id: 'dahl', type: 'Person', name: { en: 'C. Dahl', fr: 'C. Dahl' }, aliases: ['Carl Dahl', 'The visitor'], sameAs: ['wikidata:Q1'], description: { en: 'A visitor' }, mentions: [{ document: 'd', exact: 'Carl Dahl', start: 51, end: 60, form: 'name' }] },
    ],
    documents: [{ ...TALKS.documents[0], publisher: 'dahl' }],
    claims: [...TALKS.claims, { id: 'own', subject: 'dahl', predicate: 'met', object: 'oslo', event: 'dahl', evidence: [], attribution: [{ source: 'dahl', act: 'states' }] }],
  });
  const merged = after(doubled, { kind: 'merge', kept: 'carl', gone: 'dahl' });

  it('gives one entity the names, links and mentions of two, each once', () => {
    expect(entityRow(merged, 'dahl')).toBeUndefined();
    expect(entityOf(merged, 'carl')).toMatchObject({ name: { en: 'Carl Dahl', fr: 'Carl Dahl' }, aliases: ['C. Dahl', 'The visitor'], sameAs: ['wikidata:Q1'], description: { en: 'A visitor' } });
    const starts = (dataset: Dataset): readonly number[] => mentionsOf(dataset, entityRow(dataset, 'carl')!).map(({ start }) => start);
    expect(starts(merged)).toEqual(starts(doubled));
  });

  it('says of the one what was said of, by and in the other', () => {
    const carl = entityRow(merged, 'carl')!;
    expect(claimOf(merged, 'own')).toMatchObject({ subject: carl, event: carl });
    expect(merged.documents.publisher[documentRow(merged, 'd')!]).toBe(carl);
    expect(merged.steps.source[merged.claims.stepOffsets[claimRow(merged, 'own')!]!]).toBe(carl);
    expect(merged.claims.count).toBe(doubled.claims.count);
    expect(edgeRow(merged, 'carl', 'met', 'oslo')).toBeDefined();
  });

  it('keeps what was before and after as a small record', () => {
    const [amendment] = amendmentsOf(merged);
    expect(amendment).toMatchObject({ id: 'a1', kind: 'merge', at: NOW });
    expect(amendment?.after.entities?.map(({ id }) => id)).toEqual(['carl']);
    expect(amendment?.before.claims).toEqual([{ id: 'own', subject: 'dahl', event: 'dahl', attribution: [{ source: 'dahl', act: 'states' }] }]);
    expect(amendment?.after.documents).toEqual([{ id: 'd', publisher: 'carl' }]);
    expect([...touchedRecords(merged).entities]).toEqual([['carl', ['merge']]]);
  });

  it('is refused where one of them is not there, or both are one', () => {
    expect(faultOf(doubled, { kind: 'merge', kept: 'carl', gone: 'carl' })).toBe('gone');
    expect(faultOf(doubled, { kind: 'merge', kept: 'carl', gone: 'x' })).toBe('gone');
  });
});

describe('a claim by hand', () => {
  const dataset = talks();
  const claim = { kind: 'addClaim', subject: 'anna', predicate: { id: 'visited' }, object: 'oslo', certainty: 'certain', polarity: 'positive', source: { entity: 'courier', act: 'reports', span: words(dataset, 'The Courier'), cue: words(dataset, 'reports') } } as const;

  it('is checked against the text like any other', () => {
    const found = after(dataset, { ...claim, evidence: [{ words: words(dataset, 'Anna Berg visited Oslo'), role: 'support' }] });
    expect(claimOf(found, 'claim')).toMatchObject({ check: 'found', stance: 'reported', method: 'human' });
    const far = after(dataset, { ...claim, evidence: [{ words: words(dataset, 'denies'), role: 'support' }] });
    expect(claimOf(far, 'claim')).toMatchObject({ check: 'partly' });
    expect(far.claims.check.slice(0, dataset.claims.count)).toEqual(dataset.claims.check);
  });

  it('may say what no predicate said before', () => {
    const told = after(dataset, { ...claim, predicate: { id: 'admires', label: { en: 'admires' } }, evidence: [{ words: words(dataset, 'Oslo'), role: 'support' }] });
    expect(told.predicates.at(-1)).toMatchObject({ id: 'admires', label: { en: 'admires' } });
    expect(faultOf(dataset, { ...claim, predicate: { id: 'admires' }, evidence: [] })).toBe('gone');
  });

  it('needs words that stand there, very there', () => {
    expect(faultOf(dataset, { ...claim, evidence: [{ words: { ...words(dataset, 'Oslo'), start: 3, end: 7 }, role: 'support' }] })).toBe('gone');
    expect(faultOf(dataset, { ...claim, evidence: [{ words: { document: 'x', exact: 'Oslo', start: 0, end: 4 }, role: 'support' }] })).toBe('gone');
  });
});

describe('a quote', () => {
  it('that is nowhere is corrected, and one more is added', () => {
    const dataset = talks();
    const lost = dataset.claims.ids.find((_, row) => claimAt(dataset, row).check === 'missing')!;
    const mended = after(dataset, { kind: 'correctQuote', claim: lost, evidence: 0, words: words(dataset, 'Anna Berg visited Oslo') });
    expect(claimOf(mended, lost).check).not.toBe('missing');
    const more = after(dataset, { kind: 'correctQuote', claim: 'c1', evidence: 1, words: words(dataset, 'The Bureau') });
    expect(more.evidences.count).toBe(dataset.evidences.count + 1);
    const noted = load({ ...TALKS, claims: TALKS.claims.map((claim) => (claim.id === 'c1' ? { ...claim, evidence: [{ ...claim.evidence[0], prefix: 'x', page: 7 }] } : claim)) });
    const kept = amendmentsOf(after(noted, { kind: 'correctQuote', claim: 'c1', evidence: 0, words: words(dataset, 'Anna Berg leads') }))[0]?.after.claims?.[0];
    expect(kept?.evidence).toEqual([{ ...words(dataset, 'Anna Berg leads'), role: 'support', page: 7 }]);
    expect(faultOf(dataset, { kind: 'correctQuote', claim: 'c1', evidence: 2, words: words(dataset, 'The Bureau') })).toBe('gone');
  });
});

describe('splitting', () => {
  it('lists where an entity is spoken of, and moves what was picked', () => {
    const dataset = talks();
    const carl = entityRow(dataset, 'carl')!;
    const places = splitPlaces(dataset, carl);
    expect(places.flatMap(({ mentions }) => mentions)).toEqual(mentionsOf(dataset, carl).map((_, place) => place));
    const { mentions, claims } = places[0]!;
    const ids = claims.map((claim) => dataset.claims.ids[claim]!);
    const two = after(dataset, { kind: 'split', entity: 'carl', id: 'carla', name: { en: 'Carla' }, type: 'Person', mentions, claims: ids });
    const carla = entityRow(two, 'carla')!;
    expect(mentionsOf(two, carla)).toHaveLength(mentions.length);
    expect(mentionsOf(two, entityRow(two, 'carl')!)).toHaveLength(mentionsOf(dataset, carl).length - mentions.length);
    for (const id of ids) expect(Object.values(claimOf(two, id))).toContain(carla);
    expect(faultOf(dataset, { kind: 'split', entity: 'carl', id: 'anna', name: { en: 'A' }, type: 'Person', mentions: [], claims: [] })).toBe('gone');
  });
});

describe('taking back', () => {
  it('is refused while something rests on what it made', () => {
    const dataset = talks();
    const told = after(dataset,
      { kind: 'addEntity', id: 'new', type: 'Person', name: { en: 'New' }, words: null, form: 'name' },
      { kind: 'addClaim', subject: 'new', predicate: { id: 'met' }, object: 'anna', certainty: 'certain', polarity: 'positive', source: null, evidence: [{ words: words(dataset, 'Oslo'), role: 'support' }] });
    expect(faultOf(told, { kind: 'takeBack', amendment: 'a1' })).toBe('changedSince');
    expect(faultOf(told, { kind: 'takeBack', amendment: 'a9' })).toBe('gone');
    expect(faultOf(told, { kind: 'takeBack', amendment: 'a2' }, { kind: 'takeBack', amendment: 'a1' })).toBe('none');
  });

  it('trusts nothing that a file says was there before', () => {
    const amendments = [{ id: 'a1', kind: 'retype', at: NOW, before: { entities: [{ id: 'anna', type: 7 }] }, after: { entities: [{ id: 'anna', type: 'Person' }] } }];
    expect(faultOf(load({ ...TALKS, amendments }), { kind: 'takeBack', amendment: 'a1' })).toBe('changedSince');
  });

  it('knows the first alone of two that bear one id', () => {
    const amendment = { id: 'a1', kind: 'distinct', at: NOW, before: {}, after: {} };
    const dataset = load({ ...TALKS, amendments: [{ ...amendment, entities: ['anna', 'carl'] }, { ...amendment, entities: ['anna', 'oslo'] }] });
    expect(amendmentsOf(dataset).map(({ entities }) => entities)).toEqual([['anna', 'carl']]);
    expect(after(dataset, { kind: 'takeBack', amendment: 'a1' }).meta.amendments).toHaveLength(1);
  });

  it('leaves amendments of a kind that is not known where they are, and gives no id twice', () => {
    const amendments = [{ id: 'a2', kind: 'paint', at: NOW }, { id: 'a1', kind: 'distinct', at: NOW, before: {}, after: {}, entities: ['anna', 'carl'] }];
    const told = after(load({ ...TALKS, amendments }), { kind: 'retype', entity: 'anna', type: 'Group' });
    expect(told.meta.amendments.map((amendment) => (amendment as { id: string }).id)).toEqual(['a2', 'a1', 'a3']);
  });
});

it('moves no group of a large graph: who is new joins the community of a neighbour', () => {
  const dataset = { ...talks(), communities: Uint32Array.of(1, 2, 3, 4, 5) };
  const told = after(dataset,
    { kind: 'addEntity', id: 'new', type: 'Person', name: { en: 'New' }, words: null, form: 'name' },
    { kind: 'addClaim', subject: 'new', predicate: { id: 'met' }, object: 'bureau', certainty: 'certain', polarity: 'positive', source: null, evidence: [{ words: words(dataset, 'Oslo'), role: 'support' }] });
  expect([...withCarriedCommunities(dataset, told).communities]).toEqual([1, 2, 3, 4, 5, 3]);
});

it('makes ids of names that none has yet', () => {
  const taken = (...ids: readonly string[]) => (id: string) => ids.includes(id);
  expect(freshId('Élysée Palace', taken())).toBe('elysee-palace');
  expect(freshId('Élysée Palace', taken('elysee-palace', 'elysee-palace-2'))).toBe('elysee-palace-3');
  expect(freshId('  ', taken())).toBe('new');
  expect(freshId('東京', taken())).toBe('東京');
  expect(freshId(`a${'𠀀'.repeat(100)}`, taken()).isWellFormed()).toBe(true);
});
