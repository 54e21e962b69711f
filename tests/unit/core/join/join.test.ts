import { describe, expect, it } from 'vitest';
import { amend } from '../../../../src/core/amend/amend';
import { amendmentsOf } from '../../../../src/core/amend/readAmendments';
import { claimAt, claimsOfEdge, edgesOf, entityRow } from '../../../../src/core/columns/access';
import { join } from '../../../../src/core/join/join';
import type { Dataset } from '../../../../src/model/dataset';
import type { Joined, JoinDecisions } from '../../../../src/model/join';
import { proofOf } from '../../../../src/core/proof';
import { load } from '../../../support/load';

const NOW = '2026-11-26T10:00:00Z';

const TALKS = 'Ada Lane met Tom Reed. Tom Reed left.';
const NOTES = 'Ada Lane hired Cleo Marsh.';

const person = (id: string, name: string, more: object = {}) => ({ id, type: 'Person', name: { en: name }, ...more });
const claim = (id: string, subject: string, predicate: string, object: string, document: string, exact: string, more: object = {}) =>
  ({ id, subject, predicate, object, evidence: [{ document, exact }], ...more });

const first = {
  format: 'edgewise/1', title: { en: 'Talks' }, provenance: { en: 'read by Ada' }, license: 'CC0', created: '2024-05-01',
  predicates: [{ id: 'met', label: { en: 'met' }, symmetric: true }, { id: 'led', label: { en: 'led' } }],
  documents: [{ id: 'd1', title: { en: 'Talks' }, lang: 'en', text: TALKS }],
  entities: [person('ada', 'Ada Lane'), person('tom', 'Tom Reed')],
  claims: [claim('c1', 'ada', 'met', 'tom', 'd1', 'Ada Lane met Tom Reed')],
};
const second = {
  format: 'edgewise/1', title: { en: 'Notes' }, license: 'MIT', created: '2023-01-09',
  predicates: [{ id: 'met', label: { en: 'Met' }, symmetric: true }, { id: 'led', label: { en: 'conducted' } }, { id: 'hired', label: { en: 'hired' } }],
  documents: [{ id: 'd1', title: { en: 'Notes' }, lang: 'en', text: NOTES }, { id: 'talks', title: { en: 'The talks' }, lang: 'en', url: 'https://example.org/talks', text: TALKS }],
  entities: [person('ada', 'Ada Lane', { mentions: [{ document: 'd1', exact: 'Ada Lane' }] }), person('cleo', 'Cleo Marsh'), person('reed', 'Tom Reed')],
  claims: [
    claim('c1', 'ada', 'hired', 'cleo', 'd1', 'Ada Lane hired Cleo Marsh'),
    claim('c2', 'reed', 'met', 'ada', 'talks', 'Ada Lane met Tom Reed'),
    claim('c3', 'ada', 'led', 'cleo', 'd1', 'hired', { attribution: [{ source: 'ada', act: 'states' }] }),
  ],
};

const both = (decisions: Partial<JoinDecisions> = {}, one: Dataset = load(first), other: Dataset = load(second)): Joined => {
  const joined = join(one, other, { same: [], distinct: [], ...decisions }, NOW);
  if (!joined.ok) throw new Error(joined.error);
  return joined.value;
};

const claimOf = (dataset: Dataset, row: number) => {
  const { subject, predicate, object } = claimAt(dataset, row);
  return `${dataset.entities.ids[subject]} ${dataset.predicates[predicate]?.id} ${dataset.entities.ids[object]}`;
};

describe('joining two datasets', () => {
  it('keeps apart what is called alike: an id that is taken becomes another, wherever it is named', () => {
    const { dataset, counts } = both();
    expect(dataset.entities.ids).toEqual(['ada', 'tom', 'ada-2', 'cleo', 'reed']);
    expect(dataset.claims.ids.map((id, row) => `${id}: ${claimOf(dataset, row)}`)).toEqual(['c1: ada met tom', 'c1-2: ada-2 hired cleo', 'c2: reed met ada-2', 'c3: ada-2 led-2 cleo']);
    expect(dataset.steps.source[0]).toBe(entityRow(dataset, 'ada-2'));
    expect(counts).toEqual({ entities: 3, claims: 3, merged: 0, alike: 0 });
  });

  it('has a document once where both have its text, whatever it is called', () => {
    const { dataset } = both();
    expect(dataset.documents.ids).toEqual(['d1', 'd1-2']);
    expect(dataset.documents.titles[0]).toEqual({ en: 'Talks' });
    expect(dataset.documents.urls[0]).toBe('https://example.org/talks');
    expect([...dataset.claims.document]).toEqual([0, 1, 0, 1]);
  });

  it('takes relations for one where they are called the same, and the first has the word', () => {
    expect(both().dataset.predicates.map(({ id, label }) => [id, label.en])).toEqual([['met', 'met'], ['led', 'led'], ['led-2', 'conducted'], ['hired', 'hired']]);
  });

  it('makes one of what the reader says is one, and leaves out what was said already, on the same evidence', () => {
    const { dataset, counts } = both({ same: [['ada', 'ada'], ['tom', 'reed']] });
    expect(dataset.entities.ids).toEqual(['ada', 'tom', 'cleo']);
    expect(dataset.claims.ids).toEqual(['c1', 'c1-2', 'c3']);
    expect(counts).toEqual({ entities: 1, claims: 2, merged: 2, alike: 1 });
    const ada = entityRow(dataset, 'ada')!;
    expect([...edgesOf(dataset, ada)].flatMap((edge) => [...claimsOfEdge(dataset, edge)]).length).toBe(3);
  });

  it('keeps the decisions, to be taken back one by one', () => {
    const { dataset } = both({ same: [['ada', 'ada']], distinct: [['tom', 'reed']] });
    expect(amendmentsOf(dataset).map(({ id, kind, at, entities }) => [id, kind, at, entities])).toEqual([['a1', 'merge', NOW, undefined], ['a2', 'distinct', NOW, ['tom', 'reed']]]);
    const back = amend(dataset, [{ kind: 'takeBack', amendment: 'a1' }], NOW);
    expect(back.ok && [...back.value.entities.ids].sort()).toEqual(['ada', 'ada-2', 'cleo', 'reed', 'tom']);
  });

  it('keeps what was amended in either, under the ids of now', () => {
    const change = (file: object, entity: string, name: string): Dataset => {
      const amended = amend(load(file), [{ kind: 'rename', entity, name: { en: name }, aliases: [] }], NOW);
      if (!amended.ok) throw new Error(amended.error);
      return amended.value;
    };
    const { dataset } = both({}, change(first, 'tom', 'Tom'), change(second, 'ada', 'Ada L.'));
    expect(amendmentsOf(dataset).map(({ id, after }) => [id, after.entities?.[0]?.id])).toEqual([['a1', 'tom'], ['a1-2', 'ada-2']]);
    const back = amend(dataset, [{ kind: 'takeBack', amendment: 'a1-2' }], NOW);
    expect(back.ok && back.value.entities.names[entityRow(back.value, 'ada-2')!]).toEqual({ en: 'Ada Lane' });
  });

  it('does not let a name that nothing bore in one dataset mean something of the other', () => {
    const stray = { ...second, documents: [], claims: [claim('c9', 'ada', 'met', 'cleo', 'd1', 'Ada Lane met Tom Reed')] };
    const { dataset } = both({}, load(first), load(stray));
    expect(dataset.claims.document[1]).toBe(-1);
  });

  it('says whose account it is, told apart, and from when', () => {
    const { meta } = both().dataset;
    expect(meta.title).toEqual({ en: 'Talks · Notes' });
    expect(meta.provenance).toEqual({ en: 'Talks: read by Ada' });
    expect(meta.license).toBe('Talks: CC0 · Notes: MIT');
    expect(meta.created).toBe('2023-01-09/2024-05-01');
    expect(meta.slug).toBe('talks-notes');
  });

  it('fails where a decision names what is not there', () => {
    expect(join(load(first), load(second), { same: [['ada', 'nobody']], distinct: [] }, NOW)).toEqual({ ok: false, error: 'gone' });
  });
});

it('a snapshot that something was added to is none: what it says of itself is about less', () => {
  const snapshot = load({ ...first, proof: proofOf(load(first), NOW) });
  expect(snapshot.meta.proof).not.toBeNull();
  expect(both({}, snapshot).dataset.meta.proof).toBeNull();
  expect(both({}, load(first), snapshot).dataset.meta.proof).toBeNull();
});
