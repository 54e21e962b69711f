import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINKS, MOST_PATHS, paths } from '../../src/core/paths';
import { visible } from '../../src/core/visible';
import type { Dataset } from '../../src/model/dataset';
import { NO_CHOICE } from '../../src/model/view';
import { STANCES } from '../../src/model/vocabulary';
import { type GraphClaim, graphFile } from '../support/graphFile';
import { load } from '../support/load';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const claim: fc.Arbitrary<GraphClaim> = fc.record({
  subject: fc.constantFrom(...IDS),
  object: fc.constantFrom(...IDS),
  predicate: fc.constantFrom('heads', 'meets'),
  acts: fc.constantFrom([], ['reports'] as const, ['confirms'] as const, ['denies'] as const),
  certainty: fc.constantFrom('certain' as const, 'possible' as const),
});

interface Case {
  readonly claims: readonly GraphClaim[];
  readonly hedged: boolean;
  readonly denied: boolean;
  /** What the filter leaves out, if anything. */
  readonly without: string | null;
}

const cases: fc.Arbitrary<Case> = fc.record({
  claims: fc.array(claim, { minLength: 1, maxLength: 22 }),
  hedged: fc.boolean(),
  denied: fc.boolean(),
  without: fc.constantFrom(null, 'reported', 'stated'),
});

const filtersOf = ({ without }: Case) => (without === null ? {} : { stance: { ...NO_CHOICE, exclude: [without] } });

/** For each pair of entities that may be gone between, the strongest stance: the slow and obvious way, from the claims. */
function hopsOf(dataset: Dataset, { hedged, denied, without }: Case): Map<string, number> {
  const edges = new Map<number, number>();
  dataset.claims.edge.forEach((edge, row) => {
    const stance = dataset.claims.stance[row]!;
    if (STANCES[stance] !== without) edges.set(edge, Math.min(edges.get(edge) ?? stance, stance));
  });
  const pairs = new Map<string, number>();
  for (const [edge, stance] of edges) {
    const [a, b] = [dataset.edges.subject[edge]!, dataset.edges.object[edge]!];
    if (a === b || (STANCES[stance] === 'hedged' && !hedged) || (STANCES[stance] === 'denied' && !denied)) continue;
    for (const key of [`${a} ${b}`, `${b} ${a}`]) pairs.set(key, Math.min(pairs.get(key) ?? stance, stance));
  }
  return pairs;
}

function allSimple(dataset: Dataset, pairs: Map<string, number>, from: number, to: number): number[][] {
  const found: number[][] = [];
  const go = (path: number[]): void => {
    const at = path.at(-1)!;
    if (at === to) found.push(path);
    else if (path.length <= MOST_LINKS) {
      for (let next = 0; next < dataset.entities.count; next++) if (pairs.has(`${at} ${next}`) && !path.includes(next)) go([...path, next]);
    }
  };
  go([from]);
  const fewest = Math.min(...found.map(({ length }) => length));
  return found.filter(({ length }) => length <= fewest + 1);
}

const rowsOf = (path: ReturnType<typeof paths>['paths'][number]): number[] => [path.hops[0]!.from, ...path.hops.map(({ to }) => to)];

describe('paths, held against walking every way there is', () => {
  it('are those of the fewest links and of one more, ranked by the weakest hop and then by length', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const dataset = load(graphFile(Object.fromEntries(IDS.map((id) => [id, 'Person'])), one.claims));
        const pairs = hopsOf(dataset, one);
        const answer = paths(dataset, visible(dataset, filtersOf(one)), { from: 0, to: 6, hedged: one.hedged, denied: one.denied });
        const expected = allSimple(dataset, pairs, 0, 6);
        expect(answer.total).toBe(expected.length);
        expect(answer.none === null).toBe(expected.length > 0);
        expect(answer.compared).toBe(true);
        const worst = (path: readonly number[]): number => Math.max(...path.slice(1).map((row, i) => pairs.get(`${path[i]} ${row}`)!));
        const key = (path: readonly number[]): string => `${worst(path)} ${path.length}`;
        const shown = answer.paths.map(rowsOf);
        expect(shown.length).toBe(Math.min(MOST_PATHS, expected.length));
        const known = new Set(expected.map(String));
        expect(new Set(shown.map(String)).size).toBe(shown.length);
        for (const path of shown) expect(known.has(String(path))).toBe(true);
        expect(shown.map(key)).toEqual(expected.map(key).sort().slice(0, MOST_PATHS));
        for (const [i, { hops, weakest }] of answer.paths.entries()) expect(hops[weakest]!.lead.stance).toBe(STANCES[worst(shown[i]!)]);
      }),
      { numRuns: 400 },
    );
  });

  it('goes only by edges of visible claims, never by hedged or denied ones unasked, and reads a visible claim of each', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const dataset = load(graphFile(Object.fromEntries(IDS.map((id) => [id, 'Person'])), one.claims));
        const seen = visible(dataset, filtersOf(one));
        const { paths: found } = paths(dataset, seen, { from: 0, to: 6, hedged: one.hedged, denied: one.denied });
        for (const { from, to, lead, others } of found.flatMap(({ hops }) => hops)) {
          for (const { edge, stance, claim: row } of [lead, ...others]) {
            expect([dataset.edges.subject[edge], dataset.edges.object[edge]].sort()).toEqual([from, to].sort());
            expect(seen.claims[row]).toBe(1);
            expect(dataset.claims.edge[row]).toBe(edge);
            expect(STANCES[dataset.claims.stance[row]!]).toBe(stance);
            expect(stance === 'hedged' && !one.hedged).toBe(false);
            expect(stance === 'denied' && !one.denied).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a way that is not there, says what would give one', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const dataset = load(graphFile(Object.fromEntries(IDS.map((id) => [id, 'Person'])), one.claims));
        const answer = paths(dataset, visible(dataset, filtersOf(one)), { from: 0, to: 6, hedged: one.hedged, denied: one.denied });
        if (answer.none?.kind !== 'far') return;
        const fewest = (wish: Case): number | null => {
          const lengths = allSimple(dataset, hopsOf(dataset, wish), 0, 6).map(({ length }) => length - 1);
          return lengths.length === 0 ? null : Math.min(...lengths);
        };
        const { byHedged, byDenied, byBoth, unfiltered } = answer.none;
        expect(byHedged).toBe(one.hedged ? null : fewest({ ...one, hedged: true }));
        expect(byDenied).toBe(one.denied ? null : fewest({ ...one, denied: true }));
        if (!one.hedged && !one.denied && byHedged === null && byDenied === null) expect(byBoth).toBe(fewest({ ...one, hedged: true, denied: true }));
        expect(unfiltered).toBe(one.without === null ? null : fewest({ ...one, without: null }));
      }),
      { numRuns: 200 },
    );
  });
});
