import { describe, expect, it } from 'vitest';
import { openEdgewise } from '../../../../src/core/edgewise/openEdgewise';
import type { Issue, IssueCode } from '../../../../src/model/result';
import { load } from '../../../support/load';
import { at, type SmallFile, smallFile } from './smallFile';

const quote = (file: SmallFile, claim = 0, place = 0) => at(at(file.claims, claim).evidence, place);

/** Code, what provokes it, its severity, and the path that the reader is given. */
const FLAWS: readonly (readonly [IssueCode, Issue['severity'], string, (file: SmallFile) => void])[] = [
  ['invalidValue', 'dropped', 'claims[0].polarity', (file) => (at(file.claims, 0).polarity = 'maybe')],
  ['invalidValue', 'dropped', 'claims[1].attribution[0].act', (file) => (at(at(file.claims, 1).attribution, 0).act = 'mutters')],
  ['invalidValue', 'kept', 'entities[0].aliases', (file) => (at(file.entities, 0).aliases = 7)],
  ['invalidValue', 'kept', 'entities[0].aliases[1]', (file) => (at(file.entities, 0).aliases = ['Ada', 7])],
  ['invalidValue', 'dropped', 'entities[0].mentions[1].form', (file) => (at(at(file.entities, 0).mentions, 1).form = 'shout')],
  ['invalidValue', 'kept', 'view', (file) => (file.view = 'wide')],
  ['missingKey', 'dropped', 'entities[1].name', (file) => delete at(file.entities, 1).name],
  ['missingKey', 'kept', 'claims[0].evidence[0]', (file) => delete quote(file).exact],
  ['unknownKey', 'kept', 'claims[0].colour', (file) => (at(file.claims, 0).colour = 'red')],
  ['unknownKey', 'kept', 'documents[0].mood', (file) => (at(file.documents, 0).mood = 1)],
  ['duplicateId', 'dropped', 'claims[1].id', (file) => (at(file.claims, 1).id = 'c1')],
  ['duplicateId', 'dropped', 'documents[1].id', (file) => (at(file.documents, 1).id = 'd1')],
  ['duplicateId', 'dropped', 'entities[1].id', (file) => (at(file.entities, 1).id = 'ada')],
  ['duplicateId', 'dropped', 'predicates[1].id', (file) => (at(file.predicates, 1).id = 'meets')],
  ['danglingId', 'dropped', 'claims[0].subject', (file) => (at(file.claims, 0).subject = 'nobody')],
  ['danglingId', 'dropped', 'claims[1].attribution[0].source', (file) => (at(at(file.claims, 1).attribution, 0).source = 'nobody')],
  ['danglingId', 'kept', 'claims[0].event', (file) => (at(file.claims, 0).event = 'nothing')],
  ['danglingId', 'kept', 'claims[0].evidence[0].document', (file) => (quote(file).document = 'd9')],
  ['danglingId', 'dropped', 'entities[0].mentions[1].document', (file) => (at(at(file.entities, 0).mentions, 1).document = 'd9')],
  ['danglingId', 'kept', 'claims[0].predicate', (file) => (at(file.claims, 0).predicate = 'greets')],
  ['danglingId', 'kept', 'entities[2].type', (file) => (at(file.entities, 2).type = 'Ship')],
  ['danglingId', 'kept', 'claims[1].attribution[0].of', (file) => Object.assign(at(at(file.claims, 1).attribution, 0), { of: 'nobody' })],
  ['missingText', 'kept', 'documents[0]', (file) => delete at(file.documents, 0).text],
  ['missingText', 'kept', 'documents[0].href', (file) => { delete at(file.documents, 0).text; at(file.documents, 0).href = 'one.txt'; }],
  ['misalignedTranslation', 'kept', 'documents[1].translations.fr', (file) => (at(file.documents, 1).translations = { fr: ['a', 'b'] })],
  ['badSpan', 'kept', 'documents[0].parts[0]', (file) => (at(file.documents, 0).parts = [{ start: 4, end: 9999, kind: 'headline' }])],
  ['badSpan', 'kept', 'documents[0].parts[1]', (file) => (at(file.documents, 0).parts = [{ start: 0, end: 6, kind: 'headline' }, { start: 5, end: 8, kind: 'caption' }])],
  ['badSpan', 'kept', 'documents[0].pages[0]', (file) => (at(file.documents, 0).pages = [[6, 6]])],
  ['badSpan', 'kept', 'claims[0].evidence[0].start', (file) => (quote(file).start = -4)],
  ['badSpan', 'kept', 'entities[1].mentions[0].end', (file) => (at(at(file.entities, 1).mentions, 0).end = 1.5)],
  ['badPosition', 'kept', 'entities[2].coordinates[0]', (file) => (at(file.entities, 2).coordinates = [900, 0])],
  ['ambiguousQuote', 'kept', 'claims[0].evidence[0]', (file) => (at(file.claims, 0).evidence = [{ document: 'd1', exact: 'Ada Lane' }])],
  ['missingQuote', 'kept', 'claims[0].evidence[0]', (file) => (quote(file).exact = 'Ada Lane met Bob Read')],
  ['movedQuote', 'kept', 'claims[0].evidence[0]', (file) => (quote(file).start = 9)],
  ['missingMention', 'kept', 'entities[2].mentions[0]', (file) => (at(at(file.entities, 2).mentions, 0).exact = 'Acme Ltd')],
  ['missingMention', 'dropped', 'entities[0].mentions[2]', (file) => (at(file.entities, 0).mentions = [{ document: 'd1', exact: 'Ada Lane' }, { document: 'd2', exact: 'Ada Lane' }, { document: 'd1', exact: 'Ada' }])],
  ['badDate', 'kept', 'claims[1].when', (file) => (at(file.claims, 1).when = 'last Monday')],
  ['badDate', 'kept', 'documents[0].published', (file) => (at(file.documents, 0).published = 'Monday')],
  ['badUrl', 'kept', 'documents[0].url', (file) => (at(file.documents, 0).url = 'javascript:alert(1)')],
  ['illFormedText', 'kept', 'entities[0].aliases[0]', (file) => (at(file.entities, 0).aliases = ['A\ud800'])],
  ['changedDocument', 'kept', 'documents[1].sha256', (file) => (at(file.documents, 1).sha256 = '0'.repeat(64))],
  ['sentencesIgnored', 'kept', 'documents[1].sentences[1]', (file) => (at(file.documents, 1).sentences = [[0, 12], [9, 22]])],
  ['sentencesIgnored', 'kept', 'documents[1].sentences[0]', (file) => (at(file.documents, 1).sentences = [[4, 22]])],
  ['sentencesIgnored', 'kept', 'documents[1].sentences', (file) => (at(file.documents, 1).sentences = [[0, 12]])],
  ['sentencesIgnored', 'kept', 'documents[1].sentences[0][1]', (file) => (at(file.documents, 1).sentences = [[0, 'end']])],
];

describe('the load report', () => {
  it('has nothing to say of a file without flaws', () => {
    const { report } = load(smallFile());
    expect(report.issues).toEqual([]);
    expect(report).toMatchObject({ records: 17, kept: 17 });
  });

  it.each(FLAWS)('lists %s (%s) at %s', (code, severity, path, spoil) => {
    const file = smallFile();
    spoil(file);
    const { report } = load(file);
    expect(report.issues.map((issue) => [issue.code, issue.severity, issue.path])).toContainEqual([code, severity, path]);
    expect(report.records).toBe(report.kept + report.issues.filter((issue) => issue.severity === 'dropped').length);
  });

  it('counts keys that could reach a prototype and leaves them out', () => {
    const text = JSON.stringify(smallFile()).replace('"c1"', '"c1","__proto__":{"polluted":1},"constructor":2');
    const loaded = openEdgewise('a.json', new Map([['a.json', new TextEncoder().encode(text)]]));
    expect(loaded.ok && loaded.value.report.issues).toEqual([{ code: 'forbiddenKey', severity: 'kept', path: 'claims[0].__proto__', values: { count: 2 } }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('says once how often a kind of object has an unknown key', () => {
    const file = smallFile();
    for (const claim of file.claims) claim.colour = 'red';
    expect(load(file).report.issues).toEqual([{ code: 'unknownKey', severity: 'kept', path: 'claims[0].colour', values: { key: 'colour', count: 3 } }]);
  });

  it('names the places among which nothing chooses, in code points', () => {
    const file = smallFile();
    at(file.claims, 0).evidence = [{ document: 'd1', exact: 'Ada Lane' }];
    expect(load(file).report.issues[0]?.values).toEqual({ quote: 'Ada Lane', document: 'd1', candidates: 2, places: '7–15, 61–69' });
  });

  it('keeps a $schema for editors without a word', () => {
    const dataset = load({ $schema: 'edgewise-1.schema.json', ...smallFile() });
    expect(dataset.report.issues).toEqual([]);
    expect(dataset.meta.extra).toEqual({ $schema: 'edgewise-1.schema.json' });
  });

  it('opens what is left when most records are broken', () => {
    const file = { ...smallFile(), documents: [null, 4, []], predicates: 'none', types: { a: 1 } };
    const { report, claims, documents } = load(file);
    expect(documents.count).toBe(0);
    expect(claims.count).toBe(3);
    expect(report.issues.filter(({ severity }) => severity === 'dropped').map(({ path }) => path).slice(0, 3)).toEqual(['documents[0]', 'documents[1]', 'documents[2]']);
  });
});
