import { beforeAll, describe, expect, it } from 'vitest';
import { entityRow } from '../../../src/core/columns/access';
import { MOST_LINKS, MOST_PATHS, paths, type PathsAnswer } from '../../../src/core/paths';
import { entitiesOfPath, pathsAsked, shownPath } from '../../../src/core/paths/shownPath';
import { visible } from '../../../src/core/visible';
import type { Dataset } from '../../../src/model/dataset';
import { NO_CHOICE, NO_CUT, NO_PATH } from '../../../src/model/view';
import { generateDataset } from '../../support/generateDataset';
import { type GraphClaim, graphFile } from '../../support/graphFile';
import { load } from '../../support/load';

const graph = (...claims: readonly GraphClaim[]): Dataset => {
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  return load(graphFile(Object.fromEntries([...ids].map((id) => [id, 'Person'])), claims));
};

const edge = (subject: string, object: string, more: Partial<GraphClaim> = {}): GraphClaim => ({ subject, object, ...more });

interface Also {
  readonly hedged?: boolean;
  readonly denied?: boolean;
  readonly seen?: ReturnType<typeof visible>;
}

const ask = (dataset: Dataset, from: string, to: string, { hedged = false, denied = false, seen = visible(dataset, {}) }: Also = {}): PathsAnswer =>
  paths(dataset, seen, { from: entityRow(dataset, from)!, to: entityRow(dataset, to)!, hedged, denied });

const named = (dataset: Dataset, answer: PathsAnswer): string[] => answer.paths.map((path) => entitiesOfPath(path).map((row) => dataset.entities.ids[row]).join(' '));

const REPORTED = { acts: ['reports'] } as const;
const CONFIRMED = { acts: ['confirms'] } as const;
const HEDGED = { certainty: 'possible' } as const;
const DENIED = { acts: ['denies'] } as const;

describe('paths', () => {
  it('goes against an edge as well as along it', () => {
    const dataset = graph(edge('b', 'a'), edge('b', 'c'));
    expect(named(dataset, ask(dataset, 'a', 'c'))).toEqual(['a b c']);
  });

  it('puts a longer path with a stronger weakest hop first, and says which hop is the weakest', () => {
    const dataset = graph(edge('a', 'b', REPORTED), edge('a', 'c'), edge('c', 'b', CONFIRMED));
    const answer = ask(dataset, 'a', 'b');
    expect(named(dataset, answer)).toEqual(['a c b', 'a b']);
    expect(answer.paths.map(({ weakest, hops }) => hops[weakest]!.lead.stance)).toEqual(['stated', 'reported']);
    expect(answer.paths[0]!.weakest).toBe(0);
  });

  it('leaves out paths more than one link longer than the shortest', () => {
    const dataset = graph(edge('a', 'z'), edge('a', 'b'), edge('b', 'z'), edge('a', 'c'), edge('c', 'd'), edge('d', 'z'));
    expect(named(dataset, ask(dataset, 'a', 'z'))).toEqual(['a z', 'a b z']);
  });

  it('leads a hop by the strongest of parallel edges, and lists the others', () => {
    const dataset = graph(edge('a', 'b', { ...REPORTED, predicate: 'meets' }), edge('a', 'b'), edge('b', 'a', DENIED));
    const [hop] = ask(dataset, 'a', 'b').paths[0]!.hops;
    expect(hop!.lead.stance).toBe('stated');
    expect(hop!.others.map(({ stance }) => stance)).toEqual(['reported']);
    expect(ask(dataset, 'a', 'b', { denied: true }).paths[0]!.hops[0]!.others.map(({ stance }) => stance)).toEqual(['reported', 'denied']);
  });

  it('prefers deeds to statements about them, then the heavier edges', () => {
    const file = graphFile({ a: 'Person', b: 'Person', m: 'Person', n: 'Person', o: 'Person' }, [
      edge('a', 'm', { predicate: 'says' }), edge('m', 'b'),
      edge('a', 'n'), edge('n', 'b'),
      edge('a', 'o'), edge('o', 'b'),
    ]) as { predicates: object[]; claims: object[] };
    file.predicates.push({ id: 'says', label: { en: 'says' }, group: 'statement' });
    const evidence = [{ document: 'd', exact: 'Nothing', role: 'support' }];
    file.claims = file.claims.map((one, i) => (i >= 4 ? { ...one, evidence } : one));
    const dataset = load(file);
    expect(named(dataset, ask(dataset, 'a', 'b'))).toEqual(['a o b', 'a n b', 'a m b']);
  });

  it('goes by hedged and by denied edges only if asked, and says that they would lead there', () => {
    const dataset = graph(edge('a', 'b', HEDGED), edge('b', 'c'), edge('c', 'd', DENIED), edge('a', 'x'), edge('y', 'd'));
    const none = ask(dataset, 'a', 'c').none;
    expect(none).toEqual({ kind: 'far', links: null, byHedged: 2, byDenied: null, byBoth: null, unfiltered: null });
    expect(named(dataset, ask(dataset, 'a', 'c', { hedged: true }))).toEqual(['a b c']);
    expect(ask(dataset, 'b', 'd').none).toMatchObject({ byHedged: null, byDenied: 2, byBoth: null });
    expect(ask(dataset, 'a', 'd').none).toMatchObject({ byHedged: null, byDenied: null, byBoth: 3 });
    expect(named(dataset, ask(dataset, 'a', 'd', { hedged: true, denied: true }))).toEqual(['a b c d']);
  });

  it('takes the stance of an edge from its visible claims', () => {
    const dataset = graph(edge('a', 'b'), edge('a', 'b', HEDGED));
    const seen = visible(dataset, { stance: { ...NO_CHOICE, include: ['hedged'] } });
    expect(ask(dataset, 'a', 'b').paths).toHaveLength(1);
    expect(ask(dataset, 'a', 'b', { seen }).none).toMatchObject({ byHedged: 1, unfiltered: 1 });
    expect(ask(dataset, 'a', 'b', { seen, hedged: true }).paths[0]!.hops[0]!.lead).toMatchObject({ stance: 'hedged', claim: 1 });
  });

  it('keeps to what the reader has not hidden, and says that more would lead there', () => {
    const dataset = graph(edge('a', 'b'), edge('b', 'c'));
    const seen = visible(dataset, {}, { ...NO_CUT, hidden: ['b'] });
    expect(ask(dataset, 'a', 'c', { seen }).none).toEqual({ kind: 'far', links: null, byHedged: null, byDenied: null, byBoth: null, unfiltered: 2 });
    const gone = visible(dataset, {}, { ...NO_CUT, hidden: ['c'] });
    expect(ask(dataset, 'a', 'c', { seen: gone }).none).toEqual({ kind: 'hidden', ends: [entityRow(dataset, 'c')] });
  });

  it('goes at most six links, and says how far it would be', () => {
    const chain = Array.from({ length: 8 }, (_, i) => edge(`n${i}`, `n${i + 1}`));
    const dataset = graph(...chain);
    expect(ask(dataset, 'n0', `n${MOST_LINKS}`).paths).toHaveLength(1);
    expect(ask(dataset, 'n0', 'n8').none).toEqual({ kind: 'far', links: 8, byHedged: null, byDenied: null, byBoth: null, unfiltered: null });
    expect(ask(dataset, 'n0', 'n0').none).toEqual({ kind: 'same' });
  });

  it('counts more paths than it shows, without walking them', () => {
    const layers = 5;
    const wide = 40;
    const claims = [edge('from', 'l0-0')];
    for (let i = 0; i < wide; i++) claims.push(edge('from', `l0-${i}`), edge(`l${layers - 1}-${i}`, 'to'));
    for (let layer = 0; layer + 1 < layers; layer++) {
      for (let i = 0; i < wide; i++) for (let j = 0; j < wide; j++) claims.push(edge(`l${layer}-${i}`, `l${layer + 1}-${j}`));
    }
    const dataset = graph(...claims);
    const answer = ask(dataset, 'from', 'to');
    expect(answer.total).toBe(wide ** layers);
    expect(answer.paths).toHaveLength(MOST_PATHS);
    expect(answer.compared).toBe(false);
  });

  it('goes through hubs of thousands without freezing', () => {
    const claims = Array.from({ length: 6000 }, (_, i) => [edge('hub', `m${i}`), edge('other hub', `m${i}`), edge('hub', `leaf${i}`)]).flat();
    const dataset = graph(...claims);
    const answer = ask(dataset, 'hub', 'other hub');
    expect(answer).toMatchObject({ total: 6000, compared: false, none: null });
    expect(answer.paths).toHaveLength(MOST_PATHS);
  });

  it('gives the same answer again for the same question, and the last path where there are fewer than the view says', () => {
    const dataset = graph(edge('a', 'b'), edge('b', 'c'), edge('a', 'd'), edge('d', 'c'));
    const seen = visible(dataset, {});
    const query = { ...NO_PATH, from: 'a', to: 'c', shown: 7 };
    expect(pathsAsked(dataset, seen, query)).toBe(pathsAsked(dataset, seen, { ...query, shown: 0 }));
    expect(pathsAsked(dataset, seen, query)).not.toBe(pathsAsked(dataset, seen, { ...query, hedged: true }));
    expect(shownPath(dataset, seen, query)).toBe(pathsAsked(dataset, seen, query)!.paths[1]);
    expect(shownPath(dataset, seen, { ...query, to: '__proto__' })).toBeNull();
    expect(shownPath(dataset, seen, NO_PATH)).toBeNull();
  });
});

describe('paths in 10,000 entities and 20,000 claims', () => {
  let dataset: Dataset;
  beforeAll(() => {
    dataset = load(generateDataset(10_000, 20_000, 3));
  }, 120_000);

  it('are found through its hubs', () => {
    const { offsets } = dataset.entities.edges;
    const byDegree = Array.from({ length: dataset.entities.count }, (_, row) => row).sort((a, b) => offsets[b + 1]! - offsets[b]! - (offsets[a + 1]! - offsets[a]!));
    const seen = visible(dataset, {});
    let found = 0;
    for (let i = 0; i < 12; i++) {
      const answer = paths(dataset, seen, { from: byDegree[i]!, to: byDegree[2000 + 300 * i]!, hedged: true, denied: i % 2 === 0 });
      found += answer.paths.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});
