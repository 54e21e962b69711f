import { describe, expect, it } from 'vitest';
import { claimAt } from '../../../../src/core/columns/access';
import { guessMapping } from '../../../../src/core/formats/table/guessMapping';
import { tableDate } from '../../../../src/core/formats/table/tableDate';
import { tableHead } from '../../../../src/core/formats/table/tableHead';
import { tableImporter } from '../../../../src/core/importers/table';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';
import { mappingFault, type TableHead, type TableMapping } from '../../../../src/model/table';
import { importCases } from '../../../support/importCases';

const bytes = (text: string) => new TextEncoder().encode(text);
const watched = { progress: () => undefined, cancelled: () => false };

const open = async (files: ReadonlyMap<string, Uint8Array>, mapping?: TableMapping): Promise<Dataset> => {
  const loaded = await loadDataset(files, { ...watched, ...(mapping !== undefined && { mapping }) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};
const given = (text: string, mapping?: TableMapping) => open(new Map([['t.csv', bytes(text)]]), mapping);
const ofCase = (name: string) => open(importCases('table').find((one) => one.name === `table/${name}`)?.files ?? new Map());

const nameOf = (dataset: Dataset, row: number) => Object.values(dataset.entities.names[row] ?? {}).join();
const told = (dataset: Dataset): readonly string[] =>
  dataset.claims.ids.map((_, row) => {
    const { subject, predicate, object, check, stance } = claimAt(dataset, row);
    return `${nameOf(dataset, subject)} ${dataset.predicates[predicate]?.id ?? ''} ${nameOf(dataset, object)}: ${stance}, ${check}`;
  });
const issues = ({ report }: Dataset) => report.issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`);

describe('reading a table', () => {
  it('makes a link of each row, its ends by name and type, with dates, amounts and what it says besides', async () => {
    const dataset = await ofCase('donations');
    expect(told(dataset)).toEqual([
      'Ada Lane linked Blue Party: stated, unchecked', 'Reed & Sons, Ltd linked Blue Party: stated, unchecked', 'Ada Lane linked Green Party: stated, unchecked',
    ]);
    expect(dataset.entities.names.map((_, row) => nameOf(dataset, row))).toEqual(['Ada Lane', 'Blue Party', 'Reed & Sons, Ltd', 'Green Party']);
    expect(Array.from(dataset.entities.type, (type) => dataset.types[type]?.id)).toEqual(['Person', 'untyped', 'Organization', 'untyped']);
    expect([...dataset.claims.when]).toEqual([[0, '2022-11-14'], [1, '2022-11-14']]);
    expect([...dataset.claims.attributes.values()]).toEqual([
      { AmountEUR: 50000, City: '01234 Overhill' }, { AmountEUR: 1200.5, City: 'Netherby' }, { AmountEUR: 300, DonationDate: '03/04/2022' },
    ]);
    expect(issues(dataset)).toEqual(['dropped noEnds donations.csv:6', 'kept badDate donations.csv:4']);
  });

  it('looks quotes up in the text beside it, keeps who says so and how sure that is', async () => {
    const dataset = await ofCase('quotes');
    expect(told(dataset)).toEqual([
      'Ada Lane a rencontré Tom Reed: hedged, partly', 'Tom Reed a payé Ada Lane: reported, missing', 'Tom Reed habite Oslo: stated, unchecked', 'Ada Lane habite Oslo: stated, unchecked',
    ]);
    expect([...dataset.spans.exact.values()]).toContain('Il a dit : "Tom Reed\r\nhabite Oslo."');
    expect(dataset.documents.titles).toEqual([{ und: 'rencontre' }, { und: 'absent' }]);
    expect(dataset.claims.attributes.get(1)).toEqual({ Certitude: 'à vérifier' });
    expect(issues(dataset)).toEqual(['kept missingQuote liens.csv:3.evidence[0]']);
  });

  it('takes the reader’s word for the columns and for the relation', async () => {
    const dataset = await given('a,b,c\nx,Ada,Tom\n', { columns: { subject: 2, object: 1 }, relation: ' knows ' });
    expect(told(dataset)).toEqual(['Tom knows Ada: stated, unchecked']);
    expect([...dataset.claims.attributes.values()]).toEqual([{ a: 'x' }]);
    await expect(given('a,b\nAda,Tom\n', { columns: { subject: 0, object: 7 }, relation: '' })).rejects.toThrow('notFormat');
  });

  it('gives a name without a type to the one entity of that name, and none to one of two', async () => {
    const types = async (rows: string) => {
      const dataset = await given(`subject,subject type,object\n${rows}`);
      return dataset.entities.names.map((_, row) => `${nameOf(dataset, row)} ${dataset.types[dataset.entities.type[row] ?? -1]?.id ?? ''}`);
    };
    expect(await types('Ada,Person,Tom\nTom,Person,Ada\n')).toEqual(['Ada Person', 'Tom Person']);
    expect(await types('Ada,Person,Ada\nAda,Ship,Tom\n')).toEqual(['Ada Person', 'Ada untyped', 'Ada Ship', 'Tom untyped']);
  });

  it('takes texts from a column, and a document of another text for another', async () => {
    const dataset = await given('subject,object,quote,document,text\nAda,Tom,Ada met Tom.,News,Ada met Tom. Then she left.\nAda,Tom,Ada left.,News,Ada left.\n');
    expect(dataset.documents.texts).toEqual(['Ada met Tom. Then she left.', 'Ada left.']);
    expect(told(dataset)).toEqual(['Ada linked Tom: stated, found', 'Ada linked Tom: stated, partly']);
  });

  it('drops the row whose quotation marks never close, and never sets a key that could harm', async () => {
    const dataset = await given('subject,object,__proto__\nAda,Tom,x\nAda,"Tom\nTom,Ada,y\n');
    expect(issues(dataset)).toEqual(['dropped badRecord t.csv:3', 'kept forbiddenKey t.csv:1']);
    expect(dataset.claims.count).toBe(1);
    expect(dataset.claims.attributes.size).toBe(0);
  });

  it.each([['comma', ','], ['semicolon', ';'], ['tab', '\t'], ['bar', '|']])('tells cells apart by %s', async (_, sign) => {
    const dataset = await given(['subject', 'object', 'note'].join(sign).concat('\n', ['Ada', 'Tom', '"a, b; c | d"'].join(sign), '\n'));
    expect([...dataset.claims.attributes.values()]).toEqual([{ note: 'a, b; c | d' }]);
  });

  it('says why where there is no table', async () => {
    await expect(given('subject,object\n')).rejects.toThrow('"format":"CSV"');
    await expect(open(new Map([['t.csv', new Uint8Array([0x61, 0x2c, 0xe9, 0x0a])]]))).rejects.toThrow('Latin-1');
  });
});

describe('asking for the columns', () => {
  it('reads nothing before they are known, and gives the beginning by which to say so', async () => {
    const heads: TableHead[] = [];
    const loaded = await loadDataset(new Map([['t.csv', bytes('Donor,Party,,Party\nAda,Blue,1,x\n\nTom,Blue\n')]]), { ...watched, toMap: (head) => heads.push(head) });
    expect(loaded).toMatchObject({ ok: false, error: [{ code: 'cancelled' }] });
    expect(heads).toEqual([{
      file: 't.csv', header: ['Donor', 'Party', '#3', 'Party #4'], head: ['Donor', 'Party', '', 'Party'], rows: 2, first: [['Ada', 'Blue', '1', 'x'], ['Tom', 'Blue']],
      guess: { columns: { subject: 0, object: 1 }, relation: '' },
    }]);
  });

  it('asks nothing of what is no table', () => expect(tableHead({ name: 't.csv', bytes: bytes('only one\ncolumn\n') })).toBeNull());
});

describe('guessing the columns', () => {
  const guess = (header: string, ...rows: readonly string[]) => guessMapping(header.split(','), rows.map((row) => row.split(','))).columns;

  it.each([
    ['source,target,relation', { subject: 0, object: 1, predicate: 2 }],
    ['Head,Relation_Type,Tail,Sentence,doc id', { subject: 0, predicate: 1, object: 2, quote: 3, document: 4 }],
    ['from,to,source', { subject: 2, object: 1 }],
    ['Sujet,Prédicat,Objet,Citation,Adresse web,Locutrice,Année', { subject: 0, predicate: 1, object: 2, quote: 3, url: 4, speaker: 5, date: 6 }],
    ['Party,DonationEUR,DonorType,Donor,DonationDate', { object: 0, subjectType: 2, subject: 3, date: 4 }],
  ])('by their names: %s', (header, columns) => expect(guess(header)).toEqual(columns));

  it('by what they hold where no name tells: short names that come again, from left to right', () => {
    const rows = ['1,2022-01-02,Ada,Blue,remark one', '2,2022-01-03,Ada,Green,remark two', '3,2022-01-04,Tom,Blue,remark three'];
    expect(guess('n,d,who,whom,remark', ...rows)).toEqual({ subject: 2, object: 3 });
    expect(guess('n,d,who,target,remark', ...rows)).toEqual({ subject: 2, object: 3 });
  });

  it('leaves open what it can’t tell', () => {
    const mapping = guessMapping(['n', 'm'], [['1', '2'], ['3', '4']]);
    expect(mapping.columns).toEqual({});
    expect([mapping, { columns: { subject: 0 }, relation: '' }, { columns: { subject: 0, object: 0 }, relation: '' }, { columns: { subject: 0, object: 1 }, relation: '' }].map(mappingFault))
      .toEqual(['subject', 'object', 'sameColumn', null]);
  });
});

it.each([
  ['2022-11-14', '2022-11-14'], ['2022', '2022'], ['2022/11/4', '2022-11-04'], ['14/11/2022', '2022-11-14'], ['11/14/2022', '2022-11-14'], ['4.11.2022', '2022-11-04'],
  ['04/04/2022', '2022-04-04'], ['2022-11-14 10:30', '2022-11-14'], ['03/04/2022', null], ['31/02/2022', null], ['13/13/2022', null], ['yesterday', null],
])('reads the date %s as %s', (cell, date) => expect(tableDate(cell)).toBe(date));

it('is surer of a table than of a text, and of nothing else', () => {
  const sure = (name: string, text: string) => tableImporter.sniff(bytes(text), name);
  expect([sure('a.csv', 'a,b\n'), sure('A.TSV', 'a\tb\n'), sure('a.csv', 'a\n'), sure('a.txt', 'a\tb\nc\td\n'), sure('a.txt', 'Dear Ada, hello\nyou, there\n'), sure('a.json', '{"a":1,"b":2}')])
    .toEqual([0.6, 0.6, 0.1, 0.3, 0, 0]);
});

describe('a table whose first row names no columns', () => {
  const text = 'Ada Lane,met,Tom Reed\nTom Reed,paid,Blue Party\nAda Lane,paid,Blue Party\n';

  it('is known by a first row that has what its columns hold, and loses none of its links', async () => {
    const dataset = await given(text, { columns: { subject: 0, predicate: 1, object: 2 }, relation: '', headless: true });
    expect(told(dataset)).toEqual(['Ada Lane met Tom Reed: stated, unchecked', 'Tom Reed paid Blue Party: stated, unchecked', 'Ada Lane paid Blue Party: stated, unchecked']);
    expect(tableHead({ name: 't.csv', bytes: bytes(text) })).toMatchObject({ head: ['Ada Lane', 'met', 'Tom Reed'], rows: 2, guess: { headless: true } });
  });

  it.each([
    ['from,to\nAda,Tom\nTom,Ada\n', undefined], ['from,2022\nAda,1\nTom,2\n', true], ['Ada,12 000\nTom,7\n', true], ['donor,2022-11-14\nAda,x\n', true], ['name,name\nname of it,x\n', undefined],
  ])('guesses of %j: %s', (table, headless) => {
    expect(tableHead({ name: 't.csv', bytes: bytes(table) })?.guess.headless).toBe(headless);
  });

  it('has numbers for the names of what is kept besides', async () => {
    const dataset = await given(text, { columns: { subject: 0, object: 2 }, relation: '', headless: true });
    expect([...dataset.claims.attributes.values()]).toEqual([{ '#2': 'met' }, { '#2': 'paid' }, { '#2': 'paid' }]);
  });
});
