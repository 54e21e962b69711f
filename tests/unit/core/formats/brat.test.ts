import { describe, expect, it } from 'vitest';
import { assertionOf } from '../../../../src/core/formats/brat/assertion';
import { importCases } from '../../../support/importCases';
import { claimsTold, entitiesTold, issuesTold, opened, openedTexts } from '../../../support/toldBy';

const [alone, folders, windows] = importCases('brat');
const filesOf = (one: typeof alone) => one?.files ?? new Map<string, Uint8Array>();

const FIRST = '«🗂 Ada Moor said that Reed & Sons may buy Ola Lines.»';
const LAST = '«Ada Moor lives in Port Ola and New Ola or Old Haven.»';

describe('a folder of texts and annotations', () => {
  it('has an entity for each name, each event and each thing', async () => {
    const dataset = await opened(filesOf(folders));
    expect(entitiesTold(dataset)).toEqual([
      'a/talks/E1 Event: said @ said',
      'a/talks/E2 Event: buy @ buy',
      'a/talks/E3 Event: denied @ denied',
      'a/talks/T1 Person: Ada Moor | Ada L. Moor @ Ada Moor, Ada Moor',
      'a/talks/T3 Organization: Reed & Sons | Reed and Sons @ Reed & Sons, Reed & Sons',
      'a/talks/T4 Speculation_cue: may @ may',
      'a/talks/T6 Organization: Ola Lines @ Ola Lines',
      'a/talks/T10 Place: Port Ola @ Port Ola',
      'a/talks/T11 Place: New Haven @ New, Haven',
      'a/talks/T12 Body: The board @ The board',
      'b/talks/T1 Person: Il @ Il',
      'b/talks/T2 Person: Léa Roy | La ministre @ Léa Roy, La ministre',
    ]);
    expect(dataset.documents.ids).toEqual(['a/talks', 'b/talks']);
    expect(issuesTold(dataset)).toEqual(['kept unusedFile b/annotation.conf']);
  });

  it('has a claim for each relation and each part in an event, with the shortest passage or both sentences', async () => {
    expect(claimsTold(await opened(filesOf(folders)))).toEqual([
      'a/talks/T1 – Lives – a/talks/T10: found «Ada Moor lives in Port Ola»',
      `a/talks/T1 – Lives – a/talks/T11: partly ${FIRST} ${LAST}`,
      `a/talks/T6 – Owns – a/talks/T10: partly negative ${FIRST} ${LAST}`,
      'a/talks/E1 – Speaker – a/talks/T1: found «Ada Moor said»',
      'a/talks/E1 – Content – a/talks/E2: found «said that Reed & Sons may buy»',
      'a/talks/E2 – Buyer – a/talks/T3: found possible «Reed & Sons may buy» certainty: «may»',
      'a/talks/E2 – Bought – a/talks/T6: found possible «buy Ola Lines» certainty: «may»',
      `a/talks/E2 – Bought – a/talks/T10: found possible ${FIRST} ${LAST} certainty: «may»`,
      'a/talks/E2 – Speculation_cue – a/talks/T4: found possible «may buy» certainty: «may»',
      'a/talks/E3 – Speaker – a/talks/T12: found «The board of Reed & Sons denied»',
      `a/talks/E3 – Content – a/talks/E2: found ${FIRST} «The board of Reed & Sons denied it.»`,
      'b/talks/T1 – Sees – b/talks/T2: found «Il a vu Léa Roy.» «La ministre, dit-on, part.»',
    ]);
  });

  it('keeps attributes, references and notes', async () => {
    const { entities, claims } = await opened(filesOf(folders));
    const row = (id: string): number => entities.ids.indexOf(`a/talks/${id}`);
    expect(entities.sameAs[row('T1')]).toEqual(['wikidata:Q1']);
    expect(entities.sameAs[row('T3')]).toEqual(['Registry:77']);
    expect(entities.descriptions[row('T10')]).toEqual({ und: 'A harbour.' });
    expect(entities.attributes.get(row('T1'))).toEqual({ Rank: '3' });
    expect(entities.attributes.get(row('E2'))).toEqual({ type: 'Buy', Speculation: true, Tense: 'Future' });
    expect(claims.attributes.get(0)).toEqual({ AnnotatorNotes: 'Still?' });
    expect(claims.attributes.get(5)).toEqual({ Speculation: true, Tense: 'Future' });
  });
});

it('reads annotations whose text was not given', async () => {
  const dataset = await opened(filesOf(alone));
  expect(claimsTold(dataset)).toEqual(['notes/T1 – Met – notes/T2: unchecked']);
  expect(issuesTold(dataset)).toEqual(['kept missingText notes.txt']);
});

it('leaves a text without annotations to be told', async () => {
  const dataset = await openedTexts({ 'a.txt': 'Ada left.', 'a.ann': 'T1\tPerson 0 3\tAda\n', 'b.txt': 'Bo left.' });
  expect(dataset.documents.ids).toEqual(['a']);
  expect(issuesTold(dataset)).toEqual(['kept unusedFile b.txt']);
});

it('finds its way in a text of Windows, and tells line by line what it can’t use', async () => {
  const dataset = await opened(filesOf(windows));
  expect(dataset.documents.texts[0]).toContain('Reed.\r\nThey');
  expect(entitiesTold(dataset)).toEqual([
    'talks/E1 Event: talked @ talked',
    'talks/E2 Event: Meet',
    'talks/T1 Person: Ada Moor @ Ada Moor',
    'talks/T2 Person: Tom Reed @ Tom Reed',
    'talks/T3 Place: Port Ola @ Port Ola',
    'talks/T5 Person: Nobody @ Nobody',
    'talks/T6 Person: Eve @ ?Eve',
  ]);
  expect(claimsTold(dataset)).toEqual([
    'talks/T1 – Met – talks/T2: found «Ada Moor met Tom Reed»',
    'talks/E1 – Place – talks/T3: partly possible «talked in Port Ola»',
    'talks/E2 – Who – talks/T1: unchecked',
    'talks/E2 – Who – talks/T2: unchecked',
  ]);
  expect(issuesTold(dataset)).toEqual([
    'dropped duplicateId talks.ann:9',
    'dropped badRecord talks.ann:10',
    'dropped badRecord talks.ann:11',
    'dropped badRecord talks.ann:19',
    'kept danglingId talks.ann:14',
    'dropped danglingId talks.ann:12',
    'dropped noEnds talks.ann:13',
    'dropped danglingId talks.ann:14',
    'dropped danglingId talks.ann:15',
    'dropped danglingId talks.ann:17',
    'kept danglingId talks.ann:18',
    'kept danglingId talks.ann:18',
    'kept movedQuote talks.ann:7.mentions[0]',
    'kept missingMention talks.ann:8.mentions[0]',
  ]);
});

it('reads the texts of Windows whose breaks are counted as two, too', async () => {
  const dataset = await openedTexts({ 'a.txt': 'Ada\r\nmet\r\nBo', 'a.ann': 'T1\tPerson 0 3\tAda\nT2\tPerson 10 12\tBo\nR1\tMet Arg1:T1 Arg2:T2' });
  expect(entitiesTold(dataset)).toEqual(['a/T1 Person: Ada @ Ada', 'a/T2 Person: Bo @ Bo']);
});

it('takes spans with words elsewhere to the only place of these', async () => {
  const dataset = await openedTexts({ 'a.txt': 'Then Ada met Bo.', 'a.ann': 'T1\tPerson 0 3\tAda\nT2\tPerson 13 15\tBo\nR1\tMet Arg1:T1 Arg2:T2' });
  expect(claimsTold(dataset)).toEqual(['a/T1 – Met – a/T2: found «Ada met Bo»']);
  expect(issuesTold(dataset)).toEqual(['kept movedQuote a.ann:1.mentions[0]']);
});

it('keeps apart what references keep apart, pronouns, and things that are only described', async () => {
  const annotations = [
    'T1\tPerson 0 3\tLee', 'T2\tPerson 8 11\tLee', 'T3\tPerson 13 15\tHe', 'T4\tPerson 23 25\tHe', 'T5\tItem 34 37\toil', 'T6\tItem 42 45\toil',
    'N1\tReference T1 Wikidata:Q1\tLee', 'N2\tReference T2 wikidata:Q2\tLee',
  ];
  const dataset = await openedTexts({ 'a.txt': 'Lee met Lee. He left. He sold the oil for oil.', 'a.ann': annotations.join('\n') });
  expect(dataset.entities.ids).toEqual(['a/T1', 'a/T2', 'a/T3', 'a/T4', 'a/T5', 'a/T6']);
});

it('reads what is given and what is asked for from files of their own', async () => {
  const dataset = await openedTexts({ 'a.txt': 'Ada left.', 'a.a1': 'T1\tPerson 0 3\tAda\n', 'a.a2': 'T2\tLeave 4 8\tleft\nE1\tLeave:T2 Who:T1\n' });
  expect(claimsTold(dataset)).toEqual(['a/E1 – Who – a/T1: found «Ada left»']);
});

it('leaves a file in another encoding aside, and reads the others', async () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = { 'a.txt': encode('Ada left.'), 'a.ann': encode('T1\tPerson 0 3\tAda\n'), 'b.ann': Uint8Array.of(0x54, 0xe9, 0x20) };
  const dataset = await opened(new Map(Object.entries(files)));
  expect(dataset.entities.ids).toEqual(['a/T1']);
  expect(issuesTold(dataset)).toEqual(['dropped wrongEncoding b.ann', 'kept missingText b.txt']);
});

it.each([
  ['Negation', true, { polarity: 'negative' }],
  ['Negation', 'no', {}],
  ['Polarity', 'Negative', { polarity: 'negative' }],
  ['Polarity', 'Positive', {}],
  ['Speculation', true, { certainty: 'possible' }],
  ['Speculation', 'false', {}],
  ['Certainty', 'Probable', { certainty: 'probable' }],
  ['Modality', 'Other', { certainty: 'possible' }],
  ['Modality', 'Asserted', {}],
  ['Confidence', 'Low', { certainty: 'possible' }],
  ['Confidence', 'Neutral', {}],
  ['Tense', 'Other', {}],
] as const)('reads %s %s', (name, value, assertion) => expect(assertionOf([{ name, value }])).toEqual(assertion));
