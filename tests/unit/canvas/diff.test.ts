import { expect, it } from 'vitest';
import { diff } from '../../../src/canvas/diff';
import type { Scene, SceneEdge, SceneNode } from '../../../src/model/scene';

const node = (key: string, change: Partial<SceneNode> = {}): SceneNode => ({
  key, kind: 'entity', row: 0, type: 'Person', label: key, lines: [key], x: 0, y: 0, size: 16, members: 1, ...change,
});
const edge = (key: string, source: string, target: string, change: Partial<SceneEdge> = {}): SceneEdge => ({
  key, kind: 'edge', row: 0, source, target, label: 'heads', stance: 'stated', disputed: false, directed: true, bend: 0, weight: 1, ...change,
});
const scene = (nodes: readonly SceneNode[], edges: readonly SceneEdge[] = []): Scene => ({ nodes, edges, overview: false, undrawn: { entities: 0, edges: 0 } });

const keys = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key);

it('adds everything to an empty canvas', () => {
  const { addNodes, addEdges, remove } = diff(null, scene([node('a'), node('b')], [edge('e', 'a', 'b')]));
  expect([keys(addNodes), keys(addEdges), remove]).toEqual([['a', 'b'], ['e'], []]);
});

it('finds nothing to do between equal scenes', () => {
  const before = scene([node('a'), node('b')], [edge('e', 'a', 'b')]);
  const after = scene([node('a'), node('b')], [edge('e', 'a', 'b')]);
  expect(diff(before, after)).toEqual({ remove: [], addNodes: [], addEdges: [], changeNodes: [], changeEdges: [] });
});

it.each<[string, Partial<SceneNode>]>([['place', { x: 5 }], ['label', { lines: ['a', 'b'] }], ['size', { size: 20 }], ['type', { type: 'Place' }], ['members', { members: 3 }]])(
  'changes a node of another %s',
  (_, change) => {
    expect(keys(diff(scene([node('a')]), scene([node('a', change)])).changeNodes)).toEqual(['a']);
  },
);

it.each<[string, Partial<SceneEdge>]>([['stance', { stance: 'denied' }], ['label', { label: 'meets' }], ['bend', { bend: 17 }], ['dispute', { disputed: true }], ['direction', { directed: false }], ['weight', { weight: 2 }]])(
  'changes an edge of another %s',
  (_, change) => {
    const nodes = [node('a'), node('b')];
    expect(keys(diff(scene(nodes, [edge('e', 'a', 'b')]), scene(nodes, [edge('e', 'a', 'b', change)])).changeEdges)).toEqual(['e']);
  },
);

it('removes edges before their nodes, and an edge whose ends changed is made anew', () => {
  const before = scene([node('a'), node('b'), node('c')], [edge('e', 'a', 'b'), edge('f', 'b', 'c')]);
  const { remove, addEdges } = diff(before, scene([node('a'), node('c')], [edge('f', 'a', 'c')]));
  expect(remove.at(-1)).toBe('b');
  expect([...remove].sort()).toEqual(['b', 'e', 'f']);
  expect(keys(addEdges)).toEqual(['f']);
});
