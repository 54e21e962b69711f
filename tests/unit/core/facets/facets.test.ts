import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../../src/core/facets/registry';
import { facetTable, visible } from '../../../../src/core/visible';
import type { Dataset } from '../../../../src/model/dataset';
import { type FacetChoice, NO_CHOICE } from '../../../../src/model/view';
import { graphFile } from '../../../support/graphFile';
import { load } from '../../../support/load';
import { TALKS, talks } from '../../../support/talks';

const shown = (dataset: Dataset, facet: string, choice: Partial<FacetChoice>): readonly string[] => {
  const { claims } = visible(dataset, { [facet]: { ...NO_CHOICE, ...choice } });
  return dataset.claims.ids.filter((_, claim) => claims[claim] === 1);
};

const optionsOf = (dataset: Dataset, id: string) => {
  const facet = FACETS.find((known) => known.id === id);
  if (facet?.kind !== 'values') throw new Error(id);
  return facetTable(dataset, facet).options;
};
const values = (dataset: Dataset, id: string): readonly string[] => optionsOf(dataset, id).map(({ value }) => value);

describe('the facets that count over the whole dataset', () => {
  it('degree: the links of either end, or of both', () => {
    // hub has 6 links, a two, the others one each.
    const star = load(graphFile(Object.fromEntries(['hub', 'a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, 'Person'])), [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((object) => ({ subject: 'hub', object })), { subject: 'a', object: 'b', predicate: 'meets' },
    ]));
    expect(values(star, 'degree')).toEqual(['1', '2', '5-9']);
    expect(optionsOf(star, 'degree')[2]?.label).toEqual({ range: 'links', from: 5, to: 9 });
    expect(shown(star, 'degree', { include: ['2'] })).toEqual(['c0', 'c1', 'c6']);
    expect(shown(star, 'degree', { include: ['2', '5-9'], mode: 'all' })).toEqual(['c0', 'c1']);
    expect(shown(star, 'degree', { exclude: ['5-9'] })).toEqual(['c6']);
  });

  it('speakers: who tells of an edge, however its claims are filtered', () => {
    const dataset = talks();
    expect(values(dataset, 'speakers')).toEqual(['1', '2']);
    // met is told by the Bureau, which denies it, and by the article itself; visited Oslo by one voice for each visitor.
    expect(shown(dataset, 'speakers', { include: ['2'] })).toEqual(['c2', 'c6']);
  });

  it('documents: in how many an edge stands; the last range has no end', () => {
    const documents = Array.from({ length: 120 }, (_, place) => ({ id: `d${place}`, lang: 'en', text: 'Ann met Bob.' }));
    const file = graphFile({ Ann: 'Person', Bob: 'Person', Cid: 'Person' }, [{ subject: 'Ann', object: 'Bob', predicate: 'meets' }, { subject: 'Ann', object: 'Cid' }]) as { claims: { id: string }[] };
    const [met, heads] = file.claims;
    const evidence = documents.map(({ id }) => ({ document: id, exact: 'Ann met Bob', role: 'support' }));
    const dataset = load({ ...file, documents, claims: [{ ...met, evidence }, heads] });
    expect(optionsOf(dataset, 'documents').map(({ label }) => label)).toEqual([{ range: 'documents', from: 0, to: 0 }, { range: 'documents', from: 100, to: null }]);
    expect(shown(dataset, 'documents', { include: ['100+'] })).toEqual(['c0']);
    expect(shown(dataset, 'document', { include: ['d7', 'd119'], mode: 'all' })).toEqual(['c0']);
    expect(shown(dataset, 'document', { exclude: ['d7'] })).toEqual(['c1']);
  });
});

describe('the facet of documents', () => {
  it('calls a document by its title, and by its id where it has none', () => {
    const dataset = load({ ...TALKS, documents: [...TALKS.documents, { id: 'bare', lang: 'en', text: 'Nothing.' }] });
    expect(optionsOf(dataset, 'document').map(({ label }) => label)).toEqual([{ text: { en: 'The story' } }, { text: { und: 'bare' } }]);
  });
});

describe('the facet of words in quotes', () => {
  it('looks in the quotes that carry a claim, and nowhere else', () => {
    const dataset = talks();
    expect(shown(dataset, 'quote', { query: 'OSLÓ may' })).toEqual(['c3']);
    expect(shown(dataset, 'quote', { query: 'bureau' })).toEqual(['c1']);
    expect(shown(dataset, 'text', { query: 'bureau' }).length).toBeGreaterThanOrEqual(1);
  });

  it('does not find a name that the quote does not use, nor words of another role', () => {
    const [first] = TALKS.claims;
    const dataset = load({ ...TALKS, claims: [{ ...first, evidence: [{ document: 'd', exact: 'Anna Berg leads the Bureau', role: 'context' }] }] });
    expect(shown(dataset, 'quote', { query: 'leads' })).toEqual([]);
    expect(shown(dataset, 'text', { query: 'leads' })).toEqual(['c1']);
  });
});
