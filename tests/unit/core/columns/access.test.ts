import { describe, expect, it } from 'vitest';
import {
  claimAt, claimRow, claimsOfEdge, documentRow, edgeAt, edgeRow, edgesOf, entityAt, entityRow, evidenceOf, mentionsIn, mentionsOf, quoteOf, sentenceAt,
  spanAt, speakersOf, stepsOf,
} from '../../../../src/core/columns/access';
import { pick } from '../../../../src/core/localText';
import { load } from '../../../support/load';
import { smallFile } from './smallFile';

const dataset = load(smallFile());

describe('accessors', () => {
  it('find rows by id', () => {
    expect(entityRow(dataset, 'acme')).toBe(2);
    expect(entityRow(dataset, 'nobody')).toBeUndefined();
    expect(claimRow(dataset, 'c3')).toBe(2);
    expect(documentRow(dataset, 'd2')).toBe(1);
  });

  it('find an edge by its three ids, of a symmetric predicate in either order', () => {
    expect(edgeRow(dataset, 'bob', 'meets', 'ada')).toBe(0);
    expect(edgeRow(dataset, 'ada', 'heads', 'acme')).toBe(1);
    expect(edgeRow(dataset, 'acme', 'heads', 'ada')).toBeUndefined();
    expect(edgeRow(dataset, 'ada', 'heads', 'nobody')).toBeUndefined();
  });

  it('give views in words', () => {
    expect(entityAt(dataset, 2)).toMatchObject({ id: 'acme', type: 'Organization', coordinates: [2.35, 48.85], aliases: [] });
    expect(claimAt(dataset, 1)).toMatchObject({ id: 'c2', certainty: 'possible', polarity: 'negative', stance: 'denied', check: 'found', when: '2025', event: -1, document: 0 });
    expect(edgeAt(dataset, 0)).toMatchObject({ symmetric: true, documents: 2, speakers: 2, weight: 4 });
  });

  it('lead from a claim to its words', () => {
    expect(evidenceOf(dataset, 1).map(({ role, span }) => [role, quoteOf(dataset, span)])).toEqual(
      [['support', 'Ada Lane may not head Acme'], ['certainty', 'may'], ['polarity', 'not'], ['time', 'in 2025']],
    );
    const [step] = stepsOf(dataset, 1);
    expect(step).toMatchObject({ act: 'states', source: 3, of: -1, label: undefined });
    expect(quoteOf(dataset, step?.cue ?? -1)).toBe('said');
    const { sentence, match } = spanAt(dataset, evidenceOf(dataset, 1)[0]?.span ?? -1);
    expect(match).toBe('exact');
    expect(sentenceAt(dataset, sentence)).toMatchObject({ document: 0, text: 'The Gazette said that Ada Lane may not head Acme in 2025.' });
    expect(sentenceAt(dataset, 3)).toMatchObject({ document: 1, start: 0, end: 22 });
  });

  it('lead from entities and edges to what touches them', () => {
    expect([...edgesOf(dataset, 0)]).toEqual([0, 1]);
    expect([...claimsOfEdge(dataset, 0)]).toEqual([0, 2]);
    expect([...speakersOf(dataset, 2)]).toEqual([2]);
    expect(mentionsOf(dataset, 0).map(({ start }) => start)).toEqual([8, 62, 13]);
  });

  it('list the mentions of a document in reading order', () => {
    expect(mentionsIn(dataset, 0).map(({ entity, start }) => [entity, start])).toEqual([[0, 8], [1, 21], [3, 40], [0, 62], [2, 84]]);
    expect(mentionsIn(dataset, 7)).toEqual([]);
  });
});

describe('pick', () => {
  it('takes the language, its primary subtag, English, or what there is', () => {
    expect(pick({ en: 'a', fr: 'b', 'fr-CA': 'c' }, 'fr-CA')).toBe('c');
    expect(pick({ en: 'a', fr: 'b' }, 'fr-CA')).toBe('b');
    expect(pick({ de: 'd', en: 'a' }, 'fr')).toBe('a');
    expect(pick({ de: 'd' }, 'fr')).toBe('d');
    expect(pick({}, 'fr')).toBe('');
    expect(pick(undefined, 'fr')).toBe('');
    expect(pick({ de: 'd' }, 'constructor')).toBe('d');
  });
});
