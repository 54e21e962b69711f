import { describe, expect, it } from 'vitest';
import { scene } from '../../../src/core/scene';
import { LARGE_SCENE } from '../../../src/core/scene/largeScene';
import { visible } from '../../../src/core/visible';
import type { Dataset } from '../../../src/model/dataset';
import type { Positions, Scene } from '../../../src/model/scene';
import { CANVAS, CANVAS_LIMIT } from '../../../src/model/tokens';
import { type FacetChoice, type Filters, NO_CHOICE, type View } from '../../../src/model/view';
import { type GraphClaim, graphFile } from '../../support/graphFile';
import { load } from '../../support/load';

const only = (value: string): FacetChoice => ({ ...NO_CHOICE, include: [value] });

function drawn(
  dataset: Dataset,
  { filters = {}, moved = {}, opened = {}, drawFiltered = false, language = 'en', positions = line(dataset) }: {
    filters?: Filters; moved?: View['moved']; opened?: View['opened']; drawFiltered?: boolean; language?: string; positions?: Positions;
  } = {},
): Scene {
  return scene(dataset, visible(dataset, filters), positions, moved, opened, drawFiltered, language, false, [], LARGE_SCENE);
}

/** Entity r at 100 r, 10 r. */
const line = ({ entities, communities }: Dataset): Positions => ({
  entities: Float64Array.from({ length: 2 * entities.count }, (_, i) => (i % 2 === 0 ? 50 * i : 5 * (i - 1))),
  groups: Float64Array.from({ length: 2 * (Math.max(...communities) + 1) }, (_, i) => 400 * i),
});

const graph = (claims: readonly GraphClaim[]): Dataset => load(graphFile({ a: 'Person', b: 'Country', c: 'Place' }, claims));

describe('a graph drawn whole', () => {
  it('places each entity where the layout has it, or where the reader put it', () => {
    const { nodes } = drawn(graph([{ subject: 'a', object: 'b' }]), { moved: { b: [7, 8] } });
    expect(nodes.map(({ key, type, x, y }) => [key, type, x, y])).toEqual([['n0', 'Person', 0, 0], ['n1', 'Country', 7, 8], ['n2', 'Place', 200, 20]]);
  });

  it('takes no inherited key for a move', () => {
    const dataset = load(graphFile({ constructor: 'Person', b: 'Place' }, [{ subject: 'constructor', object: 'b' }]));
    expect(drawn(dataset).nodes[0]).toMatchObject({ x: 0, y: 0 });
  });

  it('names things in the language asked for', () => {
    const { nodes, edges } = drawn(graph([{ subject: 'a', object: 'b' }]), { language: 'fr' });
    expect(nodes[0]?.label).toBe('a (fr)');
    expect(edges[0]?.label).toBe('dirige');
  });

  it('draws an edge by the strongest of its visible claims', () => {
    const dataset = graph([
      { subject: 'a', object: 'b', certainty: 'possible' },
      { subject: 'a', object: 'b', acts: ['states'] },
      { subject: 'a', object: 'b', polarity: 'negative' },
    ]);
    expect(drawn(dataset).edges).toMatchObject([{ stance: 'reported', disputed: true }]);
    expect(drawn(dataset, { filters: { stance: only('hedged') } }).edges).toMatchObject([{ stance: 'hedged', disputed: false }]);
    expect(drawn(dataset, { filters: { stance: only('denied') } }).edges).toMatchObject([{ stance: 'denied', disputed: false }]);
  });

  it('says of an edge that the text holds none of its visible claims', () => {
    const dataset = load({
      format: 'edgewise/1', predicates: [{ id: 'p', label: { en: 'p' } }], documents: [{ id: 'd', lang: 'en', text: 'Ann met Bob.' }],
      entities: ['a', 'b'].map((id) => ({ id, type: 'Person', name: { en: id } })),
      claims: ['Ann met Bob', 'Ann saw Bob'].map((exact, place) => ({
        id: `c${place}`, subject: 'a', predicate: 'p', object: 'b', ...(place === 0 ? {} : { certainty: 'possible' }), evidence: [{ document: 'd', exact, role: 'support' }],
      })),
    });
    expect(drawn(dataset).edges.map(({ unfound }) => unfound)).toEqual([undefined]);
    expect(drawn(dataset, { filters: { stance: only('hedged') } }).edges.map(({ unfound }) => unfound)).toEqual([true]);
  });

  it('tells an edge without evidence from one with it, and marks none where all are so', () => {
    const quote = { document: 'd', exact: 'Ann met Bob', role: 'support' };
    const opened = (evidence: readonly (readonly object[])[]): Dataset => load({
      format: 'edgewise/1', predicates: [{ id: 'p', label: { en: 'p' } }], documents: [{ id: 'd', lang: 'en', text: 'Ann met Bob.' }],
      entities: ['a', 'b', 'c'].map((id) => ({ id, type: 'Person', name: { en: id } })),
      claims: evidence.map((quotes, place) => ({ id: `c${place}`, subject: 'a', predicate: 'p', object: place === 0 ? 'b' : 'c', evidence: quotes })),
    });
    const lacks = (...evidence: readonly (readonly object[])[]) => drawn(opened(evidence)).edges.map(({ unfound, unevidenced }) => [unfound, unevidenced]);
    const [none, sure, lost] = [[undefined, undefined], [undefined, true], [true, undefined]];
    expect(lacks([quote], [])).toEqual([none, sure]);
    // A whole document supports nothing that could be looked up, nor do the words that hedge.
    expect(lacks([quote], [{ document: 'd', role: 'support', grain: 'document' }])).toEqual([none, sure]);
    expect(lacks([quote], [{ ...quote, role: 'certainty' }])).toEqual([none, sure]);
    expect(lacks([], [quote], [])).toEqual([sure, none]);
    expect(lacks([quote], [], [{ ...quote, exact: 'Ann saw Bob' }])).toEqual([none, lost]);
    expect(lacks([], [])).toEqual([none, none]);
  });

  it('disputes nothing where times lie apart', () => {
    const dataset = graph([{ subject: 'a', object: 'b', when: '2020' }, { subject: 'a', object: 'b', when: '2021', polarity: 'negative' }]);
    expect(drawn(dataset).edges[0]?.disputed).toBe(false);
  });

  it('tells parallel and antiparallel edges apart, and leaves a single one straight', () => {
    const { edges } = drawn(graph([
      { subject: 'a', object: 'b' }, { subject: 'a', object: 'b', predicate: 'meets' }, { subject: 'b', object: 'a' }, { subject: 'b', object: 'c' },
    ]));
    // To the left of a → b; what runs the other way has its left on the other side.
    const side = edges.map(({ source, bend }) => (source === 'n0' ? bend : -bend));
    expect(side.slice(0, 3)).toEqual([-CANVAS.bend, 0, CANVAS.bend]);
    expect(edges[3]?.bend).toBe(0);
    expect(edges.map(({ directed }) => directed)).toEqual([true, false, true, true]);
  });

  it('gives loops room outside their symbol', () => {
    const { nodes, edges } = drawn(graph([{ subject: 'a', object: 'a' }, { subject: 'a', object: 'a', predicate: 'meets' }]));
    expect(edges[0]!.bend).toBeGreaterThan(nodes[0]!.size / 2);
    expect(edges[1]!.bend).toBeGreaterThan(edges[0]!.bend);
  });

  it('moves, bends and resizes nothing when a filter changes', () => {
    const dataset = graph([{ subject: 'a', object: 'b' }, { subject: 'b', object: 'a', acts: ['states'] }]);
    const all = drawn(dataset);
    const some = drawn(dataset, { filters: { stance: only('reported') } });
    expect(some.edges).toEqual(all.edges.slice(1));
    expect(some.nodes).toEqual(all.nodes.slice(0, 2));
    expect(some.undrawn).toEqual({ entities: 0, edges: 0 });
  });
});

describe('an overview', () => {
  const SIZE = 60;
  const ISLANDS = Math.ceil((CANVAS_LIMIT.nodes + 1) / SIZE);
  // Islands of a star each, joined hub to hub in a ring.
  const entities: Record<string, string> = {};
  const claims: GraphClaim[] = [];
  for (let island = 0; island < ISLANDS; island++) {
    for (let i = 0; i < SIZE; i++) {
      entities[`e${island}-${i}`] = i === 0 ? 'Country' : 'Person';
      if (i > 0) claims.push({ subject: `e${island}-0`, object: `e${island}-${i}`, ...(i === 1 ? { certainty: 'possible' as const } : {}) });
    }
    claims.push({ subject: `e${island}-0`, object: `e${(island + 1) % ISLANDS}-0` });
  }
  const dataset = load(graphFile(entities, claims));
  const row = (id: string): number => dataset.entities.ids.indexOf(id);
  const all = drawn(dataset);

  it('draws groups with counts, named by their heaviest member, and bundles sized by claims', () => {
    expect(all.overview).toBe(true);
    expect(all.nodes).toHaveLength(ISLANDS);
    expect(all.nodes.every(({ kind, members, type }) => kind === 'group' && members === SIZE && type === 'Person')).toBe(true);
    expect(all.nodes[0]?.label).toMatch(new RegExp(`^e\\d+-0 \\+${SIZE - 1}$`));
    expect(all.edges).toHaveLength(ISLANDS);
    expect(all.edges[0]).toMatchObject({ kind: 'bundle', weight: 1, directed: false });
    expect(all.undrawn).toEqual({ entities: ISLANDS * SIZE, edges: dataset.edges.count });
  });

  it('opens a group to its heaviest members and counts the rest', () => {
    const group = dataset.communities[row('e0-0')]!;
    const opened = drawn(dataset, { opened: { [`g${group}`]: 50 } });
    const members = opened.nodes.filter(({ kind }) => kind === 'entity');
    expect(members).toHaveLength(50);
    expect(members.map(({ row: entity }) => dataset.entities.ids[entity])).toContain('e0-0');
    expect(opened.nodes.find(({ key }) => key === `g${group}`)?.members).toBe(SIZE - 50);
    expect(opened.undrawn.entities).toBe(ISLANDS * SIZE - 50);
    expect(opened.edges.filter(({ kind }) => kind === 'edge')).toHaveLength(49);
    expect(opened.undrawn.edges).toBe(dataset.edges.count - 49);
  });

  it('keeps an opened group clear of the others, and puts them back when it closes', () => {
    const opened = drawn(dataset, { opened: { g1: 50 } });
    const members = opened.nodes.filter(({ kind }) => kind === 'entity');
    const middle = { x: members.reduce((sum, { x }) => sum + x, 0) / 50, y: members.reduce((sum, { y }) => sum + y, 0) / 50 };
    const reach = Math.max(...members.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
    const others = opened.nodes.filter(({ key, kind }) => kind === 'group' && key !== 'g1');
    for (const { x, y } of others) expect(Math.hypot(x - middle.x, y - middle.y)).toBeGreaterThan(reach * 0.7);
    expect(drawn(dataset, { opened: {} })).toEqual(all);
  });

  it('leaves groups where they are under a filter, and counts what is left', () => {
    const some = drawn(dataset, { filters: { stance: only('hedged') } });
    expect(some.overview).toBe(true);
    expect(some.nodes.map(({ key, x, y, members }) => [key, x, y, members])).toEqual(all.nodes.map(({ key, x, y }) => [key, x, y, 2]));
    expect(some.undrawn).toEqual({ entities: 2 * ISLANDS, edges: ISLANDS });
  });

  it('draws what a filter leaves one by one only when asked, and only within the limit', () => {
    const some = drawn(dataset, { filters: { stance: only('hedged') }, drawFiltered: true });
    expect(some.overview).toBe(false);
    expect(some.nodes).toHaveLength(2 * ISLANDS);
    expect(some.edges).toHaveLength(ISLANDS);
    expect(drawn(dataset, { drawFiltered: true }).overview).toBe(true);
  });
});
