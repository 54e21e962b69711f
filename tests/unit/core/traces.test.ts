import { describe, expect, it } from 'vitest';
import { scene } from '../../../src/core/scene';
import { LARGE_SCENE } from '../../../src/core/scene/largeScene';
import { visible } from '../../../src/core/visible';
import type { Dataset } from '../../../src/model/dataset';
import type { Positions, Scene } from '../../../src/model/scene';
import { type Cut, type Filters, NO_CHOICE, NO_CUT, type View } from '../../../src/model/view';
import { graphFile } from '../../support/graphFile';
import { load } from '../../support/load';
import { pictureOf, pictureText } from '../../support/pictureOf';

const line = ({ entities, communities }: Dataset): Positions => ({
  entities: Float64Array.from({ length: 2 * entities.count }, (_, i) => (i % 2 === 0 ? 50 * i : 5 * (i - 1))),
  groups: Float64Array.from({ length: 2 * (Math.max(...communities) + 1) }, (_, i) => 400 * i),
});

function drawn(dataset: Dataset, { cut = NO_CUT, filters = {}, moved = {}, drawFiltered = false, traces = true }: {
  cut?: Cut; filters?: Filters; moved?: View['moved']; drawFiltered?: boolean; traces?: boolean;
} = {}): Scene {
  return scene(dataset, visible(dataset, filters, cut), line(dataset), moved, {}, drawFiltered, 'en', traces, [], LARGE_SCENE);
}

const hide = (...hidden: string[]): Cut => ({ around: null, hidden });
const traced = ({ nodes, edges }: Scene): string[] => [...nodes, ...edges].filter(({ kind }) => kind === 'trace').map(({ key }) => key);

/** A hub `h` with a, b and c; d hangs on a alone. */
const star = load(graphFile({ h: 'Event', a: 'Person', b: 'Person', c: 'Person', d: 'Place' }, [
  { subject: 'a', object: 'h', polarity: 'negative' }, { subject: 'a', object: 'h', predicate: 'meets' }, { subject: 'b', object: 'h' }, { subject: 'h', object: 'c' }, { subject: 'a', object: 'd' },
]));

describe('traces', () => {
  it('are left only where they are asked for', () => {
    expect(traced(drawn(star, { cut: hide('h'), traces: false }))).toEqual([]);
    expect(traced(drawn(star))).toEqual([]);
  });

  it('stand where the layout or the reader has the entity, with one line to each visible neighbour', () => {
    const cut = hide('h');
    const { nodes, edges } = drawn(star, { cut });
    expect(nodes.find(({ kind }) => kind === 'trace')).toEqual(
      { key: 't0', kind: 'trace', row: 0, type: '', label: 'h', lines: [], x: 0, y: 0, size: 8, members: 1 },
    );
    expect(edges.filter(({ kind }) => kind === 'trace').map(({ key, source, target }) => [key, source, target])).toEqual([
      ['t0-1', 't0', 'n1'], ['t0-2', 't0', 'n2'], ['t0-3', 't0', 'n3'],
    ]);
    expect(drawn(star, { cut, moved: { h: [7, 9] } }).nodes.find(({ key }) => key === 't0')).toMatchObject({ x: 7, y: 9 });
  });

  it('say nothing of how anything is told', () => {
    for (const { label, stance, disputed, directed, weight } of drawn(star, { cut: hide('h') }).edges.filter(({ kind }) => kind === 'trace')) {
      expect({ label, stance, disputed, directed, weight }).toEqual({ label: '', stance: 'stated', disputed: false, directed: false, weight: 0 });
    }
  });

  it('need two visible neighbours', () => {
    expect(traced(drawn(star, { cut: hide('d') }))).toEqual([]);
    expect(traced(drawn(star, { cut: hide('h', 'b', 'c') }))).toEqual([]);
    expect(traced(drawn(star, { cut: hide('h', 'b') }))).toEqual(['t0', 't0-1', 't0-3']);
  });

  it('are left by what lies outside a focus, and by what the filters leave out', () => {
    expect(traced(drawn(star, { cut: { around: [{ id: 'a', depth: 0 }, { id: 'c', depth: 0 }], hidden: [] } }))).toEqual(['t0', 't0-1', 't0-3']);
    const chain = load(graphFile({ a: 'Person', b: 'Person', x: 'Place' }, [
      { subject: 'a', object: 'b' }, { subject: 'a', object: 'x', certainty: 'possible' }, { subject: 'b', object: 'x', certainty: 'possible' },
    ]));
    const stated = { stance: { ...NO_CHOICE, include: ['stated'] } };
    expect(traced(drawn(chain, { filters: stated }))).toEqual(['t2', 't2-0', 't2-1']);
  });

  it('are bounded: those between most others come first', () => {
    const names = Array.from({ length: 100 }, (_, i) => `x${i}`);
    const hubs = ['p', 'q', 'r'];
    const file = graphFile(
      Object.fromEntries([...hubs, ...names].map((name) => [name, 'Person'])),
      names.flatMap((name, i) => hubs.slice(0, i >= 80 ? 3 : 2).map((hub) => ({ subject: name, object: hub }))),
    );
    const keys = traced(drawn(load(file), { cut: hide(...names) }));
    const dots = keys.filter((key) => !key.includes('-'));
    expect(dots).toHaveLength(60);
    expect(dots.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => `t${83 + i}`));
    expect(keys.length - dots.length).toBeLessThanOrEqual(300);
  });

  it('keep to 300 lines', () => {
    const shown = Array.from({ length: 90 }, (_, i) => `s${i}`);
    const names = Array.from({ length: 10 }, (_, i) => `x${i}`);
    const file = graphFile(
      Object.fromEntries([...shown, ...names].map((name) => [name, 'Person'])),
      names.flatMap((name) => shown.map((other) => ({ subject: name, object: other }))),
    );
    const keys = traced(drawn(load(file), { cut: hide(...names) }));
    expect(keys.filter((key) => key.includes('-'))).toHaveLength(270);
    expect(keys.filter((key) => !key.includes('-'))).toHaveLength(3);
  });

  it('are not left in an overview, and stand among their neighbours in a part of a large graph', () => {
    const names = Array.from({ length: 1100 }, (_, i) => `e${i}`);
    const large = load(graphFile(Object.fromEntries(names.map((name) => [name, 'Person'])), names.slice(1).map((name) => ({ subject: 'e0', object: name }))));
    expect(traced(drawn(large, { cut: hide('e0') }))).toEqual([]);
    const part: Cut = { around: ['e1', 'e2', 'e3'].map((id) => ({ id, depth: 0 })), hidden: [] };
    const { nodes, overview } = drawn(large, { cut: part, drawFiltered: true });
    expect(overview).toBe(false);
    const shown = nodes.filter(({ kind }) => kind === 'entity');
    const trace = nodes.find(({ kind }) => kind === 'trace');
    expect(shown).toHaveLength(3);
    const middle = [shown.reduce((sum, { x }) => sum + x, 0) / 3, shown.reduce((sum, { y }) => sum + y, 0) / 3] as const;
    expect(Math.hypot(trace!.x - middle[0], trace!.y - middle[1])).toBeLessThan(30);
  });
});

describe('what is pinned', () => {
  it('is marked, and nothing else', () => {
    const { nodes } = scene(star, visible(star, {}), line(star), {}, {}, false, 'en', false, ['b', 'nobody']);
    expect(nodes.filter(({ pinned }) => pinned === true).map(({ key }) => key)).toEqual(['n2']);
    expect(nodes.filter((node) => 'pinned' in node)).toHaveLength(1);
  });
});

describe('in a picture', () => {
  const cut = hide('h');
  const svg = pictureText(pictureOf(star, {}, 'en', { visible: visible(star, {}, cut), scene: drawn(star, { cut }) }));
  const mark = (kind: 'node' | 'edge', key: string): string => new RegExp(`<g data-${kind}="${key}".*?</g>`).exec(svg)?.[0] ?? '';

  it('a trace is a hollow dot without a label, and a dotted line without an arrow', () => {
    expect(mark('node', 't0')).toContain('<title>h — not shown</title>');
    expect(mark('node', 't0')).not.toContain('<text');
    expect(mark('edge', 't0-2')).toContain('stroke-dasharray="1 5"');
    expect(mark('edge', 't0-2').match(/<path/g)).toHaveLength(1);
  });

  it('what the reader took off is counted', () => {
    expect(svg).toContain('Taken off by hand: 1 entity');
  });
});
