import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, absenceOf } from '../../src/core/absence';
import { cutMask, neighboursOf } from '../../src/core/cut';
import { facetCounts } from '../../src/core/facetCounts';
import { facetTable, visible } from '../../src/core/visible';
import { FACETS } from '../../src/core/facets/registry';
import { type Around, type Cut, type Filters, NO_CHOICE, NO_CUT } from '../../src/model/view';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';

const dataset = load(generateDataset(60, 150));
const { entities, claims, edges } = dataset;
const rows = Array.from({ length: entities.count }, (_, row) => row);

const id = fc.constantFrom(...entities.ids, 'nobody', '__proto__', 'constructor');
const around: fc.Arbitrary<Around> = fc.record(
  { id, depth: fc.integer({ min: 0, max: 3 }), predicate: fc.constantFrom(...dataset.predicates.map((predicate) => predicate.id), 'nothing') },
  { requiredKeys: ['id', 'depth'] },
);
const cut: fc.Arbitrary<Cut> = fc.record({ around: fc.option(fc.array(around, { maxLength: 3 })), hidden: fc.uniqueArray(id, { maxLength: 8 }) });
const filters: fc.Arbitrary<Filters> = fc.constantFrom<Filters>(
  {}, { stance: { ...NO_CHOICE, include: ['reported', 'denied'] } }, { type: { ...NO_CHOICE, exclude: ['Person'] } }, { text: { ...NO_CHOICE, query: 'nobody says this' } },
);

/** The slow and obvious way: link by link, over all edges each time. */
function reached({ id: from, depth, predicate }: Around): Set<string> {
  const found = new Set(entities.ids.includes(from) ? [from] : []);
  for (let step = 0; step < depth; step++) {
    const before = new Set(found);
    for (let edge = 0; edge < edges.count; edge++) {
      if (predicate !== undefined && dataset.predicates[edges.predicate[edge]!]!.id !== predicate) continue;
      const [subject, object] = [entities.ids[edges.subject[edge]!]!, entities.ids[edges.object[edge]!]!];
      if (before.has(subject)) found.add(object);
      if (before.has(object)) found.add(subject);
    }
  }
  return found;
}

const left = ({ around: parts, hidden }: Cut): Set<string> => {
  const all = parts === null ? new Set(entities.ids) : new Set(parts.flatMap((part) => [...reached(part)]));
  for (const gone of hidden) all.delete(gone);
  return all;
};

describe('a cut', () => {
  it('leaves the neighbourhoods asked for without what is hidden, and counts what it takes away', () => {
    fc.assert(
      fc.property(cut, (asked) => {
        const mask = cutMask(dataset, asked);
        const expected = left(asked);
        expect(new Set(entities.ids.filter((_, row) => mask === null || mask.entities[row] === 1))).toEqual(expected);
        expect(mask?.gone ?? 0).toBe(entities.count - expected.size);
      }),
      { numRuns: 400 },
    );
  });

  it('shows no claim with an end outside, whatever the filters, and each other claim that they leave', () => {
    fc.assert(
      fc.property(cut, filters, (asked, chosen) => {
        const inside = left(asked);
        const uncut = visible(dataset, chosen);
        const seen = visible(dataset, chosen, asked);
        for (let claim = 0; claim < claims.count; claim++) {
          const both = [claims.subject[claim]!, claims.object[claim]!].every((row) => inside.has(entities.ids[row]!));
          expect(seen.claims[claim]).toBe(both ? uncut.claims[claim] : 0);
        }
        for (const row of rows) if (seen.entities[row] === 1) expect(inside.has(entities.ids[row]!)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('shows what was asked for by name, also where the filters leave none of its links', () => {
    fc.assert(
      fc.property(cut, filters, (asked, chosen) => {
        const seen = visible(dataset, chosen, asked);
        const wanted = (asked.around ?? []).map((part) => part.id).filter((one) => entities.ids.includes(one) && !asked.hidden.includes(one));
        for (const one of wanted) expect(seen.entities[entities.ids.indexOf(one)]).toBe(1);
      }),
    );
  });

  it('grows with its depth', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entities.ids), (centre) => {
        const sizes = [0, 1, 2, 3].map((depth) => cutMask(dataset, { around: [{ id: centre, depth }], hidden: [] })!);
        for (let depth = 1; depth < sizes.length; depth++) {
          for (const row of rows) expect(sizes[depth]!.entities[row]!).toBeGreaterThanOrEqual(sizes[depth - 1]!.entities[row]!);
        }
        expect(entities.count - sizes[0]!.gone).toBe(1);
        expect(entities.count - sizes[1]!.gone).toBe(1 + neighboursOf(dataset, entities.ids.indexOf(centre)).length);
      }),
    );
  });

  it('answers the same when it starts from an earlier answer', () => {
    fc.assert(
      fc.property(cut, cut, filters, filters, (firstCut, secondCut, first, second) => {
        const before = { filters: first, cut: firstCut, visible: visible(dataset, first, firstCut) };
        expect(visible(dataset, second, secondCut, before)).toEqual(visible(dataset, second, secondCut));
        expect(visible(dataset, second, firstCut, before)).toEqual(visible(dataset, second, firstCut));
        expect(visible(dataset, first, NO_CUT, before)).toEqual(visible(dataset, first));
      }),
      { numRuns: 300 },
    );
  });

  it('is heeded by the counts of every facet', () => {
    fc.assert(
      fc.property(cut, (asked) => {
        const seen = visible(dataset, {}, asked);
        const counts = facetCounts(dataset, seen);
        for (const facet of FACETS) {
          if (facet.kind !== 'values') continue;
          const table = facetTable(dataset, facet);
          const expected = new Uint32Array(table.options.length);
          for (let claim = 0; claim < claims.count; claim++) {
            if (seen.claims[claim] !== 1) continue;
            for (let i = table.rows.offsets[claim]!; i < table.rows.offsets[claim + 1]!; i++) expected[table.rows.values[i]!]! += 1;
          }
          expect(counts[facet.id]).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has every entity that is not shown counted once, under one reason', () => {
    fc.assert(
      fc.property(cut, filters, (asked, chosen) => {
        const seen = visible(dataset, chosen, asked);
        const reasons = rows.map((row) => absenceOf(dataset, seen, asked, row));
        const { hidden, outside, filtered } = absent(dataset, seen, asked);
        expect([hidden.length, outside, filtered]).toEqual((['hidden', 'outside', 'filtered'] as const).map((why) => reasons.filter((reason) => reason === why).length));
        expect(reasons.filter((reason) => reason === null)).toHaveLength(seen.counts.entities);
      }),
      { numRuns: 300 },
    );
  });
});
