import { expect, it } from 'vitest';
import { rebuildText } from '../../../../src/core/formats/docred/rebuildText';
import { relationOf } from '../../../../src/core/formats/docred/relations';
import { importCases } from '../../../support/importCases';
import { claimsTold, entitiesTold, issuesTold, opened, openedTexts } from '../../../support/toldBy';

const [faults, pair] = importCases('docred');
const filesOf = (one: typeof pair) => one?.files ?? new Map<string, Uint8Array>();

const BORN = '«Ada "Lane" Moor (born 3 May 1950) is a Norland politician, who leads the People\'s Bench.»';
const MET = '«Moor met Tom Reed in Port Ola on Monday; both praised \u00a0 the Bench.»';

it('makes texts of tokens again, in which each mention and each sentence of evidence stands', async () => {
  const dataset = await opened(filesOf(pair));
  expect(dataset.documents.texts).toEqual([`${BORN.slice(1, -1)} ${MET.slice(1, -1)} Reed is its treasurer.`, 'Moor is a village in Norland.']);
  expect(dataset.documents.titles).toEqual([{ und: 'Ada Moor' }, { und: 'Moor' }]);
  expect([...dataset.documents.sentencesGiven]).toEqual([1, 1]);
  expect(entitiesTold(dataset)).toEqual([
    '1/0 Person: Ada "Lane" Moor | Moor @ Ada "Lane" Moor, Moor, Moor',
    '1/1 TIME: 3 May 1950 @ 3 May 1950',
    '1/2 Place: Norland @ Norland',
    '1/3 Organization: People\'s Bench | Bench | its @ People\'s Bench, Bench, its',
    '1/4 Person: Tom Reed | Reed @ Tom Reed, Reed',
    '1/5 Place: Port Ola @ Port Ola',
    '2/0 Place: Moor @ Moor',
    '2/1 Place: Norland @ Norland',
  ]);
  expect(claimsTold(dataset)).toEqual([
    `1/0 – P569 – 1/1: found ${BORN}`,
    `1/0 – P27 – 1/2: found ${BORN}`,
    `1/4 – P463 – 1/3: found ${MET} «Reed is its treasurer.»`,
    '1/3 – P488 – 1/0: unchecked',
    `1/4 – P9999 – 1/0: found ${MET}`,
    '2/0 – P17 – 2/1: found «Moor is a village in Norland.»',
    '2/1 – P150 – 2/0: unchecked',
  ]);
  expect(issuesTold(dataset)).toEqual([]);
});

it('keeps what has no place in our words', async () => {
  const { entities, types, predicates } = await opened(filesOf(pair));
  expect(entities.attributes).toEqual(new Map([[3, { type: 'MISC' }]]));
  expect(types.find(({ id }) => id === 'TIME')?.label).toEqual({ en: 'Time', fr: 'Date ou durée' });
  expect(predicates.find(({ id }) => id === 'P9999')).toMatchObject({ label: { und: 'P9999' }, sameAs: ['wikidata:P9999'] });
});

it('tells what it can’t use by its place in the file, and keeps the rest', async () => {
  const dataset = await opened(filesOf(faults));
  expect(entitiesTold(dataset)).toEqual(['1/0 Person: Ada @ Ada', '1/1 Person: Bo @ Bo', '1/3 Deed: Ada met @ Ada met', '4/0 Person: Cy @ ?Cy']);
  expect(claimsTold(dataset)).toEqual(['1/0 – P26 – 1/1: found «Ada met Bo .»']);
  expect(issuesTold(dataset)).toEqual([
    'dropped badSpan dev.json [0].vertexSet[0][1]',
    'dropped badRecord dev.json [0].vertexSet[0][2]',
    'dropped badRecord dev.json [0].vertexSet[2]',
    'kept invalidValue dev.json [0].labels[0].evidence[1]',
    'kept invalidValue dev.json [0].labels[0].evidence[2]',
    'kept invalidValue dev.json [0].labels[0].evidence[3]',
    'dropped badRecord dev.json [0].labels[2]',
    'dropped badRecord dev.json [1]',
    'dropped badRecord dev.json [2]',
    'kept missingText dev.json [3].sents',
    'kept badSpan dev.json [3].vertexSet[0][0]',
    'kept movedQuote dev.json [0].vertexSet[1].mentions[0]',
    'dropped danglingId dev.json [0].labels[1].object',
  ]);
});

it('refuses a list of other things', async () => {
  await expect(openedTexts({ 'dev.json': '[{"vertexSet": 7}]' })).rejects.toThrow('notFormat');
});

it.each([
  ['He said " no " .', 'He said "no".'],
  ['a 6 " pipe , it \'s fine', 'a 6 " pipe, it\'s fine'],
  ['They do n\'t ( yet ) pay $ 5 ; 9 % do !', 'They don\'t (yet) pay $5; 9% do!'],
  ['the Rome – Paris line - a dash', 'the Rome – Paris line - a dash'],
  ['“ So ” \u00a0 it goes …', '“So” \u00a0 it goes…'],
])('joins the tokens of “%s”', (tokens, text) => {
  const rebuilt = rebuildText([tokens.split(' ')]);
  expect(rebuilt.text).toBe(text);
  expect(rebuilt.tokens[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.split(' '));
});

it('calls relations as Wikidata does, from both ends', () => {
  expect(relationOf('P155')).toEqual({
    id: 'P155', label: { en: 'follows', fr: 'précédé par' }, inverse: { en: 'followed by', fr: 'suivi par' }, sameAs: ['wikidata:P155'],
  });
  expect(relationOf('P26')).toEqual({ id: 'P26', label: { en: 'spouse', fr: 'conjoint ou conjointe' }, symmetric: true, sameAs: ['wikidata:P26'] });
  expect(relationOf('constructor')).toEqual({ id: 'constructor', label: { und: 'constructor' } });
});
