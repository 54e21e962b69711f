import { describe, expect, it } from 'vitest';
import { search } from '../../../src/core/search';
import type { SearchKind } from '../../../src/core/search/searched';
import type { Dataset } from '../../../src/model/dataset';
import { generateDataset } from '../../support/generateDataset';
import { graphFile } from '../../support/graphFile';
import { load } from '../../support/load';
import { reading } from '../../support/reading';
import { talks } from '../../support/talks';

const found = (dataset: Dataset, kind: SearchKind, typed: string, most = 8, language = 'en') => {
  const { count, rows } = search(dataset, kind, typed, language, most);
  return { count, texts: rows.map(({ text, marks }) => marks.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text)) };
};

const named = (...names: readonly string[]): Dataset =>
  load({ ...graphFile({}, []), entities: names.map((name, place) => ({ id: `e${place}`, type: 'Person', name: { en: name } })) });

describe('search', () => {
  it('finds an entity by any name or alias, in any language, blind to case and accents', () => {
    const dataset = reading();
    expect(found(dataset, 'entities', 'FREEDONIE')).toEqual({ count: 1, texts: ['[Freedonie]'] });
    expect(found(dataset, 'entities', 'sylvanian rep')).toEqual({ count: 1, texts: ['[Sylvanian] [Rep]ublic'] });
    expect(found(named('Émile Zoëga', 'Zoe'), 'entities', 'ZOE')).toEqual({ count: 2, texts: ['[Zoe]', 'Émile [Zoë]ga'] });
    expect(found(named('Anaïs Œdipe'), 'entities', 'oedi').texts).toEqual(['Anaïs [Œdi]pe']);
  });

  it('finds relations by their label and its inverse', () => {
    expect(found(reading(), 'relations', 'envoye').texts).toEqual(['est [envoyé] par']);
    expect(found(reading(), 'relations', 'near').texts).toEqual(['is [near]']);
  });

  it('finds sentences by their words, and by those of a translation', () => {
    expect(found(reading(), 'sentences', 'hosted march').texts).toEqual(['It may have [hosted] talks in [March].']);
    const { rows } = search(reading(), 'sentences', 'envoye', 'en', 8);
    expect(rows).toMatchObject([{ row: 0, of: 'translation', lang: 'fr' }]);
  });

  it('wants every word, in any order, whole or in part, in any of the names', () => {
    expect(found(talks(), 'sentences', 'oslo courier').count).toBe(1);
    expect(found(talks(), 'sentences', 'oslo nowhere')).toEqual({ count: 0, texts: [] });
    expect(found(talks(), 'entities', 'central bureau').texts).toEqual(['[Bureau] [central]']);
    expect(found(reading(), 'entities', 'sylvanie republic').count).toBe(1);
    expect(found(talks(), 'entities', 'erg').texts).toEqual(['Anna B[erg]']);
  });

  it('puts whole names before beginnings of names, these before beginnings of words, and these before what is within', () => {
    const names = named('Uruanna', 'Joanna Annan', 'Carl Anna', 'Annabel', 'Anna');
    expect(found(names, 'entities', 'anna').texts).toEqual(['[Anna]', '[Anna]bel', 'Carl [Anna]', 'Joanna [Anna]n', 'Uru[anna]']);
  });

  it('puts the words as a phrase before the same words apart', () => {
    const names = named('Berg, who is no Anna', 'The Anna Bergs', 'Susanna Ickeberg');
    expect(found(names, 'entities', 'anna berg').texts).toEqual(['The [Anna] [Berg]s', '[Berg], who is no [Anna]', 'Sus[anna] Icke[berg]']);
  });

  it('settles ties by the number of edges, then by name', () => {
    const dataset = load(graphFile({ annaB: 'Person', annaC: 'Person', annaA: 'Person' }, [{ subject: 'annaC', object: 'annaB' }, { subject: 'annaC', object: 'annaC', predicate: 'meets' }]));
    expect(search(dataset, 'entities', 'anna', 'en', 8).rows.map(({ row }) => dataset.entities.ids[row])).toEqual(['annaC', 'annaB', 'annaA']);
    expect(found(named('anna z', 'anna b', 'anna m'), 'entities', 'anna').texts).toEqual(['[anna] b', '[anna] m', '[anna] z']);
  });

  it('shows the name in the language of the interface where several answer equally well', () => {
    expect(search(reading(), 'entities', 'sylv', 'fr', 8).rows[0]?.text).toBe('Sylvanie');
    expect(search(reading(), 'entities', 'sylv', 'en', 8).rows[0]?.text).toBe('Sylvania');
  });

  it('counts all and gives the first', () => {
    const dataset = load(generateDataset(200, 400, 7));
    const all = found(dataset, 'sentences', 'a', 1000);
    expect(found(dataset, 'sentences', 'a', 3)).toEqual({ count: all.count, texts: all.texts.slice(0, 3) });
    expect(all.texts).toHaveLength(all.count);
  });

  it('finds nothing by nothing, in nothing, and by what has no letters left', () => {
    for (const typed of ['', '   ', '\u0301', '\u0000zz']) expect(found(talks(), 'entities', typed).count).toBe(0);
    const empty = load(graphFile({}, []));
    for (const kind of ['entities', 'relations', 'sentences'] as const) expect(found(empty, kind, 'xyz').count).toBe(0);
  });

  it('never finds across two names', () => {
    expect(found(named('Anna', 'Berg'), 'entities', 'anna berg').count).toBe(0);
    expect(found(named('Anna', 'Berg'), 'entities', 'anna\nberg').count).toBe(0);
  });

  it('counts all hits in 10,000 names, and makes rows of the first alone', () => {
    const dataset = load(generateDataset(10_000, 20_000, 1));
    const { count, rows } = search(dataset, 'entities', 'a', 'en', 8);
    expect(count).toBeGreaterThan(1000);
    expect(rows).toHaveLength(8);
  });
});
