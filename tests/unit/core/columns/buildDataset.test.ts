import { describe, expect, it } from 'vitest';
import { claimAt, quoteOf } from '../../../../src/core/columns/access';
import { CHECKS, MATCHES, STANCES } from '../../../../src/model/vocabulary';
import { load } from '../../../support/load';
import { at, smallFile } from './smallFile';

describe('the columns of a file', () => {
  const dataset = load(smallFile());

  it('count offsets in UTF-16, where the file counts code points', () => {
    const span = dataset.evidences.span[0]!;
    expect([dataset.spans.start[span], dataset.spans.end[span]]).toEqual([8, 29]);
    expect(dataset.documents.texts[0]?.slice(8, 29)).toBe('Ada Lane met Bob Reed');
    expect(dataset.documents.parts[0]).toEqual([{ start: 0, end: 7, kind: 'headline', lang: 'en' }]);
    expect(dataset.documents.pages.get(0)).toEqual([[0, 7]]);
  });

  it('let a mention without offsets stand for each occurrence', () => {
    expect([...dataset.entities.mentionOffsets]).toEqual([0, 3, 5, 6, 7]);
    expect([...dataset.mentions.span].map((span) => quoteOf(dataset, span))).toEqual(
      ['Ada Lane', 'Ada Lane', 'Ada Lane', 'Bob Reed', 'Bob Reed', 'Acme', 'The Gazette'],
    );
  });

  it('derive stance and check', () => {
    expect([...dataset.claims.stance].map((stance) => STANCES[stance])).toEqual(['stated', 'denied', 'stated']);
    expect([...dataset.claims.check].map((check) => CHECKS[check])).toEqual(['found', 'found', 'found']);
  });

  it('make one edge of both orders of a symmetric predicate, and count its documents and speakers', () => {
    const { edges, claims, entities } = dataset;
    expect(edges.count).toBe(2);
    expect([...claims.edge]).toEqual([0, 1, 0]);
    expect([edges.subject[0], edges.object[0]]).toEqual([0, 1]);
    expect([...edges.documents]).toEqual([2, 1]);
    expect([...edges.speakers]).toEqual([2, 1]);
    expect([...entities.edges.values]).toEqual([0, 1, 0, 1]);
    expect([...entities.edges.offsets]).toEqual([0, 2, 3, 4, 4]);
  });

  it('count a repetition in one document only once', () => {
    const file = smallFile();
    file.claims.push({ ...at(file.claims, 0), id: 'c4' });
    const { edges } = load(file);
    expect([edges.claims.offsets[1], edges.documents[0], edges.speakers[0]]).toEqual([3, 2, 2]);
  });

  it('hear the document where nobody else is named', () => {
    expect(dataset.speakers.keys).toEqual(['voice:gazette', 'entity:gazette', 'voice:A daily']);
    expect([...dataset.speakers.entity]).toEqual([3, 3, -1]);
    expect([...dataset.speakers.voice]).toEqual([1, 0, 1]);
    expect(dataset.speakers.labels[2]).toEqual({ und: 'A daily' });
  });

  it('tell unnamed sources apart by whom they belong to and what they are called', () => {
    const file = smallFile();
    at(file.claims, 0).attribution = [{ label: { en: 'a spokesperson' }, of: 'acme', act: 'states' }, { act: 'reports' }];
    const { speakers, claims } = load(file);
    expect(speakers.keys.slice(0, 2)).toEqual(['unnamed:acme:a spokesperson', 'unnamed::']);
    expect(speakers.of[0]).toBe(2);
    expect([...claims.speakers.values.subarray(0, 2)]).toEqual([0, 1]);
  });

  it('split sentences where none are given, never across a part', () => {
    const { sentenceOffsets, sentenceStart, sentencesGiven } = dataset.documents;
    expect([...sentencesGiven]).toEqual([0, 1]);
    expect([...sentenceOffsets]).toEqual([0, 3, 4]);
    expect(sentenceStart[1]).toBe(8);
    const support = dataset.evidences.span[1]!;
    expect(dataset.spans.sentence[support]).toBe(2);
  });

  it('fold names, aliases and quotes for search', () => {
    expect(dataset.folded[0]).toBe('ada lane\nada\nbob reed\nada lane met bob reed');
  });

  it('name the files after the title', () => {
    expect(dataset.meta.slug).toBe('a-small-file');
    expect(load({ ...smallFile(), title: {} }, 'Été 2022.json').meta.slug).toBe('ete-2022');
    expect(load({ ...smallFile(), title: { en: '…' } }, '….json').meta.slug).toBe('dataset');
  });

  it('make up a type or predicate that is used but not declared', () => {
    const file = smallFile();
    at(file.entities, 2).type = 'Ship';
    at(file.claims, 0).predicate = 'greets';
    const { types, predicates } = load(file);
    expect(types.map(({ id }) => id)).toEqual(['Person', 'Ship', 'Organization']);
    expect(predicates[2]).toEqual({ id: 'greets', label: { und: 'greets' }, symmetric: false, sameAs: [] });
  });

  it('leave claims unchecked whose document has no text, and keep their offsets', () => {
    const file = smallFile();
    delete at(file.documents, 0).text;
    const without = load(file);
    const span = without.evidences.span[0]!;
    expect(claimAt(without, 0).check).toBe('unchecked');
    expect([without.spans.start[span], MATCHES[without.spans.match[span]!]]).toEqual([-1, 'unavailable']);
    expect(quoteOf(without, span)).toBe('Ada Lane met Bob Reed');
    expect(without.spans.side.get(span)?.extra).toEqual({ start: 7, end: 28 });
    expect(without.documents.extra.get(0)).toEqual({ parts: [{ start: 0, end: 6, kind: 'headline' }], pages: [[0, 6]] });
  });

  it('never call a missing quote found', () => {
    const file = smallFile();
    at(at(file.claims, 0).evidence, 0).exact = 'Ada Lane met Bob Read';
    const spoilt = load(file);
    expect(claimAt(spoilt, 0).check).toBe('missing');
    expect(claimAt(spoilt, 0).reasons).toEqual([{ code: 'quoteMissing', path: 'evidence[0]' }]);
  });

  it('give the same columns for the same file', () => {
    expect(load(smallFile())).toEqual(dataset);
  });
});
