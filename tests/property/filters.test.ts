import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, quoteOf } from '../../src/core/columns/access';
import { facetCounts } from '../../src/core/facetCounts';
import { FACETS } from '../../src/core/facets/registry';
import { fold } from '../../src/core/text/normalise';
import { facetTable, visible } from '../../src/core/visible';
import { type FacetChoice, type Filters, NO_CHOICE, NO_CUT } from '../../src/model/view';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';

const dataset = load(generateDataset(60, 150));
const valueFacets = FACETS.filter((facet) => facet.kind === 'values');

/** Each claim's values, as plain objects: the slow and obvious way that the columns are held against. */
const valuesOf = new Map(
  valueFacets.map((facet) => {
    const { options, rows } = facetTable(dataset, facet);
    const claims = Array.from({ length: dataset.claims.count }, (_, claim) =>
      Array.from(rows.values.slice(rows.offsets[claim], rows.offsets[claim + 1]), (option) => options[option]!.value));
    return [facet.id, claims] as const;
  }),
);

const quotes = Array.from({ length: dataset.claims.count }, (_, claim) =>
  fold(evidenceOf(dataset, claim).filter(({ role }) => role === 'support').map(({ span }) => quoteOf(dataset, span)).join(' ')));

const passes = (facet: string, choice: FacetChoice, claim: number): boolean => {
  if (facet === 'text') return choice.query.trim() === '' || dataset.folded[claim]!.includes(choice.query.trim());
  if (facet === 'quote') return choice.query.trim() === '' || quotes[claim]!.includes(choice.query.trim());
  const values = valuesOf.get(facet)![claim]!;
  if (values.some((value) => choice.exclude.includes(value))) return false;
  if (choice.include.length === 0) return true;
  return choice.mode === 'all' ? choice.include.every((value) => values.includes(value)) : choice.include.some((value) => values.includes(value));
};

const choiceOf = (facet: string): fc.Arbitrary<FacetChoice> => {
  if (facet === 'text' || facet === 'quote') return fc.constantFrom('', 'a', 'e', 'zz').map((query) => ({ ...NO_CHOICE, query }));
  const values = [...new Set(valuesOf.get(facet)!.flat())];
  const some = fc.uniqueArray(fc.constantFrom(...values, 'not in this dataset'), { maxLength: 3 });
  return fc.record({ include: some, exclude: fc.oneof(fc.constant([]), some), mode: fc.constantFrom('any' as const, 'all' as const), query: fc.constant('') });
};

const filters: fc.Arbitrary<Filters> = fc
  .tuple(...FACETS.map(({ id }) => fc.option(choiceOf(id).map((choice) => [id, choice] as const))))
  .map((chosen) => Object.fromEntries(chosen.filter((entry) => entry !== null)));

const claims = Array.from({ length: dataset.claims.count }, (_, claim) => claim);
const left = (chosen: Filters, ignored?: string): number[] =>
  claims.filter((claim) => Object.entries(chosen).every(([facet, choice]) => facet === ignored || passes(facet, choice, claim)));

describe('visible', () => {
  it('leaves the claims that pass every facet, and no others', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const seen = visible(dataset, chosen);
        expect(claims.filter((claim) => seen.claims[claim] === 1)).toEqual(left(chosen));
        expect(seen.counts.claims).toBe(left(chosen).length);
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same when it starts from an earlier answer', () => {
    fc.assert(
      fc.property(filters, filters, (first, second) => {
        expect(visible(dataset, second, NO_CUT, { filters: first, cut: NO_CUT, visible: visible(dataset, first) })).toEqual(visible(dataset, second));
      }),
      { numRuns: 500 },
    );
  });

  it('shows an edge with one of its claims, and an entity with one of its edges', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const seen = visible(dataset, chosen);
        const edges = new Set(left(chosen).map((claim) => dataset.claims.edge[claim]!));
        expect(new Set([...seen.edges.keys()].filter((edge) => seen.edges[edge] === 1))).toEqual(edges);
        if (!seen.filtered) return;
        const ends = new Set([...edges].flatMap((edge) => [dataset.edges.subject[edge]!, dataset.edges.object[edge]!]));
        expect(new Set([...seen.entities.keys()].filter((entity) => seen.entities[entity] === 1))).toEqual(ends);
      }),
    );
  });

  it('shows every entity while nothing is filtered', () => {
    expect(visible(dataset, {}).counts).toEqual({ claims: dataset.claims.count, edges: dataset.edges.count, entities: dataset.entities.count });
  });
});

describe('facetCounts', () => {
  it('counts what each option would have if its own facet were not chosen', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const counts = facetCounts(dataset, visible(dataset, chosen));
        for (const facet of valueFacets) {
          const expected = facetTable(dataset, facet).options.map(
            ({ value }) => left(chosen, facet.id).filter((claim) => valuesOf.get(facet.id)![claim]!.includes(value)).length,
          );
          expect(Array.from(counts[facet.id]!)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});
