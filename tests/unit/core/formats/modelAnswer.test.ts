import { expect, it } from 'vitest';
import { claimAt, quoteOf } from '../../../../src/core/columns/access';
import { answerSchemaText } from '../../../../src/core/formats/model/answerSchema';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';
import { importCases } from '../../../support/importCases';

const open = async (files: ReadonlyMap<string, Uint8Array>): Promise<Dataset> => {
  const loaded = await loadDataset(files, { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

const answered = () => open(importCases('modelAnswer')[0]?.files ?? new Map());
const given = (answer: object, text: string) => {
  const encode = (content: string) => new TextEncoder().encode(content);
  return open(new Map([['answer.json', encode(JSON.stringify(answer))], ['a.txt', encode(text)]]));
};

it('looks every quote of the answer up, and sets apart what the model made up', async () => {
  const dataset = await answered();
  const { entities, predicates, report } = dataset;
  const told = dataset.claims.ids.map((_, row) => {
    const { subject, predicate, object, check, stance, reasons } = claimAt(dataset, row);
    const [from, to] = [entities.names[subject], entities.names[object]].map((name) => Object.values(name ?? {})[0]);
    return `${from ?? ''} ${predicates[predicate]?.id ?? ''} ${to ?? ''}: ${stance}, ${check} ${reasons.map(({ code }) => code).join(' ')}`.trim();
  });
  expect(told).toEqual([
    'Ada Lane met Tom Reed: stated, found',
    'Ada Lane paid Tom Reed: hedged, found',
    'Ada Lane met Tom Reed: denied, found',
    'Ada Lane lives in Oslo: stated, missing quoteMissing',
    'Ada Lane met Oslo: stated, partly objectNotNamed',
  ]);
  expect(report.issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
    'dropped duplicateId entities[5]', 'dropped badRecord claims[6]', 'dropped danglingId claims[5].subject',
    'kept missingMention entities[4].mentions[0]', 'kept missingQuote claims[3].evidence[0]',
  ]);
  expect(dataset.documents.titles).toEqual([{ en: 'Notes from Oslo' }]);
});

it('knows who says so, in the very words of the text', async () => {
  const dataset = await answered();
  const { steps } = dataset;
  expect([...steps.span].map((span) => quoteOf(dataset, span))).toEqual(['A spokesman for the Harbour Board', 'Tom Reed']);
  expect([...steps.cue].map((span) => quoteOf(dataset, span))).toEqual(['said', 'denies']);
  expect([...steps.source].map((row) => dataset.entities.ids[row])).toEqual([undefined, 'e2']);
});

it('takes an alias that two entities share for neither', async () => {
  const person = (name: string) => ({ name, type: 'Person', aliases: ['Lane'] });
  const claim = { subject: 'Lane', predicate: 'met', object: 'Ada Lane', quote: 'Lane met Ada Lane' };
  const { claims, report } = await given({ entities: [person('Ada Lane'), person('Bo Lane')], claims: [claim] }, 'Lane met Ada Lane and Bo Lane.');
  expect([claims.count, report.issues.map(({ code }) => code)]).toEqual([0, ['danglingId']]);
});

it('opens an answer whose text is not at hand, and looks up nothing', async () => {
  const [{ files } = { files: new Map<string, Uint8Array>() }] = importCases('modelAnswer');
  const { claims, report } = await open(new Map([...files].filter(([name]) => name.endsWith('.json'))));
  expect(claims.count).toBe(5);
  expect([...claims.check]).toEqual([3, 3, 3, 3, 3]);
  expect(report.issues.map(({ code }) => code)).toContain('missingText');
});

it('publishes a schema that names every key the answer may have', () => {
  const schema = JSON.parse(answerSchemaText()) as { properties: { claims: { items: { properties: object; required: string[] } } } };
  expect(Object.keys(schema.properties.claims.items.properties)).toEqual(
    ['subject', 'predicate', 'object', 'quote', 'speaker', 'act', 'cue', 'certainty', 'hedge', 'polarity', 'negation', 'when', 'time'],
  );
  expect(schema.properties.claims.items.required).toEqual(['subject', 'predicate', 'object', 'quote']);
});
