import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCytoscapeCanvas } from '../../../src/canvas/cytoscapeCanvas';
import { NO_SCENE } from '../../../src/canvas/noScene';
import type { CanvasPort } from '../../../src/model/ports';
import type { Scene } from '../../../src/model/scene';

/** Nodes `apart` px from one another. */
const sceneOf = (count: number, apart: number): Scene => ({
  nodes: Array.from({ length: count }, (_, row) => ({
    key: `n${row}`, kind: 'entity' as const, row, type: 'Person', label: `${row}`, lines: [`${row}`], x: row * apart, y: 0, size: 16, members: 1,
  })),
  edges: [], overview: false, undrawn: { entities: 0, edges: 0 },
});

let cy: Core;
let canvas: CanvasPort;
const x = (row: number): number => cy.$id(`n${row}`).position().x;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  vi.spyOn(cy, 'width').mockReturnValue(600);
  vi.spyOn(cy, 'height').mockReturnValue(400);
  canvas = createCytoscapeCanvas(cy, {
    pickNode: vi.fn(), pickEdge: vi.fn(), pickGround: vi.fn(), moveNode: vi.fn(), moveCamera: vi.fn(), see: vi.fn(), hover: vi.fn(), painted: vi.fn(), menu: vi.fn(),
  });
  canvas.motion(false);
});

afterEach(() => {
  canvas.destroy();
  cy.destroy();
});

it('lets nodes glide to their places in another layout, and all arrive within 200 ms and a few frames', async () => {
  canvas.show(sceneOf(4, 100));
  canvas.show(sceneOf(4, 300));
  expect(x(3)).toBe(300);
  await wait(90);
  expect(x(3)).toBeGreaterThan(300);
  expect(x(3)).toBeLessThan(900);
  await vi.waitFor(() => expect(x(3)).toBe(900), { timeout: 400, interval: 10 });
});

it('fits the places where they will stand, not those where they are', () => {
  canvas.show(sceneOf(4, 100));
  canvas.show(sceneOf(4, 2000));
  canvas.fit();
  expect(cy.pan().x + 6000 * cy.zoom()).toBeLessThan(600);
});

it('ends a movement when another picture comes, and leaves nothing half way', async () => {
  canvas.show(sceneOf(4, 100));
  canvas.show(sceneOf(4, 300));
  await wait(40);
  canvas.show({ ...sceneOf(4, 300), nodes: sceneOf(4, 300).nodes.slice(0, 3) });
  expect(x(2)).toBe(600);
  await wait(250);
  expect(x(2)).toBe(600);
});

it('goes back at once from where it was going', async () => {
  canvas.show(sceneOf(3, 100));
  canvas.show(sceneOf(3, 300));
  await wait(40);
  canvas.show(sceneOf(3, 100));
  await vi.waitFor(() => expect([x(0), x(1), x(2)]).toEqual([0, 100, 200]), { timeout: 500, interval: 10 });
});

it('takes a movement under way along into no other picture', async () => {
  canvas.show(sceneOf(3, 100));
  canvas.show(sceneOf(3, 300));
  canvas.show(NO_SCENE);
  canvas.show(sceneOf(3, 50));
  expect(x(2)).toBe(100);
  await wait(250);
  expect(x(2)).toBe(100);
});

it.each([
  ['the reader wants no motion', () => canvas.motion(true), 4],
  ['the picture is large', () => undefined, 401],
  ['a node is held', () => vi.spyOn(cy, 'nodes').mockReturnValue(cy.nodes()), 4],
])('jumps where %s', (_, given, count) => {
  canvas.show(sceneOf(count, 100));
  given();
  canvas.show(sceneOf(count, 300));
  expect(x(3)).toBe(900);
});

it('jumps where one node alone was put elsewhere, and at the first show', () => {
  canvas.show(sceneOf(3, 100));
  expect(x(2)).toBe(200);
  const { nodes, ...rest } = sceneOf(3, 100);
  canvas.show({ ...rest, nodes: nodes.map((node) => (node.row === 2 ? { ...node, x: 777 } : node)) });
  expect(x(2)).toBe(777);
});

it('stops at once where the reader asks for less motion half way', () => {
  canvas.show(sceneOf(3, 100));
  canvas.show(sceneOf(3, 300));
  canvas.motion(true);
  expect(x(2)).toBe(600);
});
