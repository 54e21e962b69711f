import { expect, it } from 'vitest';
import { visible } from '../../../../src/core/visible';
import { importCases } from '../../../support/importCases';
import { claimsTold, entitiesTold, issuesTold, opened, openedTexts } from '../../../support/toldBy';

const [faults, run] = importCases('langextract');
const filesOf = (one: typeof run) => one?.files ?? new Map<string, Uint8Array>();

it('makes one thing of what has the same class and words, and claims of relations whose ends are named', async () => {
  const dataset = await opened(filesOf(run));
  expect(entitiesTold(dataset)).toEqual([
    'doc_1/1 Person: Ada Moor | ADA MOOR @ Ada Moor, ADA MOOR',
    'doc_1/2 Country: Norland @ Norland, Norland',
    'doc_1/3 Person: Tom Reed @ Tom Reed, Tom Reed',
    'doc_1/4 Organization: Reed Lines @ Reed Lines, Reed Lines',
    'doc_1/5 feeling: It\'s peace at last @ It’s peace at last',
    'doc_1/6 Person: Reed @ Reed',
    'doc_1 (line 2)/1 Person: Bo @ Bo',
    'doc_1 (line 2)/2 Person: Cy @ Cy',
  ]);
  expect(claimsTold(dataset)).toEqual([
    'doc_1/1 – meets – doc_1/3: found «Ada Moor of Norland met Tom Reed»',
    'doc_1/3 – ownership (undirected) – doc_1/4: found «Tom Reed owns Reed Lines»',
    'doc_1/4 – fleet (undirected) – doc_1/3: missing «?The fleet of the shipowner»',
    'doc_1/4 – trade – doc_1/2: found «Reed Lines sails for Norland»',
    'doc_1 (line 2)/1 – relations (undirected) – doc_1 (line 2)/2: found «Bo met Cy»',
  ]);
  expect(issuesTold(dataset)).toEqual([
    'kept forbiddenKey run.jsonl:1 extractions[1].attributes.__proto__',
    'kept missingKey run.jsonl:1 extractions[5].char_interval',
    'dropped noEnds run.jsonl:1 extractions[12]',
    'dropped noEnds run.jsonl:1 extractions[13]',
    'kept missingQuote run.jsonl:1 extractions[10].evidence[0]',
  ]);
});

it('keeps attributes and descriptions, and says which relations have no direction', async () => {
  const { entities, claims, predicates } = await opened(filesOf(run));
  expect(entities.attributes).toEqual(new Map([[0, { mood: 'calm; glad', age: 50 }]]));
  expect(entities.descriptions[0]).toEqual({ und: 'A politician.' });
  expect([...claims.attributes.values()]).toEqual([{ description: 'Reed Lines belongs to Tom Reed' }, { cargo: 'wool' }]);
  expect(predicates.map(({ label, symmetric }) => [label.und, symmetric])).toEqual([['meets', false], ['ownership', true], ['fleet', true], ['trade', false], ['relations', true]]);
});

it('tells words without a place or in another, and what it can’t use', async () => {
  const dataset = await opened(filesOf(faults));
  expect(entitiesTold(dataset)).toEqual(['line 1/1 Person: Bo @ Bo', 'line 1/2 Person: Cy @ Cy', 'line 1/3 Person: Di @ ?Di', 'line 1/4 sum: 12 @ 12', 'line 5/1 Person: Eve @ ?Eve']);
  expect(claimsTold(dataset)).toEqual(['line 1/1 – relationship (undirected) – line 1/2: found «Bo met Cy»']);
  expect(issuesTold(dataset)).toEqual([
    'dropped badRecord run.jsonl:1 extractions[3]',
    'dropped badRecord run.jsonl:1 extractions[4]',
    'kept movedQuote run.jsonl:1 extractions[0].char_interval',
    'kept movedQuote run.jsonl:1 extractions[1].char_interval',
    'kept missingKey run.jsonl:1 extractions[2].char_interval',
    'kept missingKey run.jsonl:1 extractions[5].char_interval',
    'dropped badRecord run.jsonl:2',
    'dropped badRecord run.jsonl:3',
    'dropped badRecord run.jsonl:4',
    'kept missingText run.jsonl:5 text',
    'kept missingKey run.jsonl:5 extractions[0].char_interval',
    'kept missingMention run.jsonl:1 extractions[2].mentions[0]',
  ]);
});

const person = (name: string) => ({ extraction_class: 'person', extraction_text: name });
const relation = (text: string, attributes = {}) => ({ extraction_class: 'relationship', extraction_text: text, attributes });

it.each([
  ['a third is named', [relation('Ada, Bo and Cy')]],
  ['only one is', [relation('Ada and her brother')]],
  ['a name is part of a longer one', [person('Ada Bo'), relation('Ada Bo left')]],
  ['two things bear a name', [{ extraction_class: 'ship', extraction_text: 'Bo' }, relation('Ada and Bo')]],
  ['three attributes name somebody', [relation('friends', { a: 'Ada', b: 'Bo', c: 'Cy' })]],
])('makes no claim of a relation where %s', async (_, more) => {
  const extractions = [person('Ada'), person('Bo'), person('Cy'), ...more];
  const dataset = await openedTexts({ 'a.jsonl': JSON.stringify({ extractions, text: 'Ada Bo, Ada and Bo, and Cy.', document_id: 'd' }) });
  expect(dataset.claims.count).toBe(0);
  expect(issuesTold(dataset).filter((issue) => issue.includes('noEnds'))).toHaveLength(1);
  // What no claim links is there to be seen all the same.
  expect(dataset.entities.count).toBeGreaterThan(2);
  expect(visible(dataset, {}).counts.entities).toBe(dataset.entities.count);
});
