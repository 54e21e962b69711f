import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCytoscapeCanvas } from '../../../src/canvas/cytoscapeCanvas';
import { NO_SCENE } from '../../../src/canvas/noScene';
import type { CanvasEvents, CanvasPort } from '../../../src/model/ports';
import type { Scene, SceneNode } from '../../../src/model/scene';

const node = (row: number, x: number, size = 16): SceneNode => ({
  key: `n${row}`, kind: 'entity', row, type: 'Person', label: 'Sergey Naryshkin', lines: ['Sergey Naryshkin'], x, y: 0, size, members: 1,
});
const sceneOf = (...nodes: SceneNode[]): Scene => ({ nodes, edges: [], overview: false, undrawn: { entities: 0, edges: 0 } });

const SETTLED = 500;
const CLOSE = [node(0, 0), node(1, 90, 20)] as const;

let cy: Core;
let canvas: CanvasPort;
const events = {
  pickNode: vi.fn(), pickEdge: vi.fn(), pickGround: vi.fn(), moveNode: vi.fn(), moveCamera: vi.fn(), hover: vi.fn(), menu: vi.fn(), painted: vi.fn(),
} satisfies CanvasEvents;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  cy = cytoscape({ headless: true, styleEnabled: true });
  vi.spyOn(cy, 'width').mockReturnValue(600);
  vi.spyOn(cy, 'height').mockReturnValue(400);
  canvas = createCytoscapeCanvas(cy, events);
});

afterEach(() => {
  canvas.destroy();
  cy.destroy();
  vi.useRealTimers();
});

const zoomTo = (zoom: number): void => {
  canvas.zoomBy(zoom / cy.zoom());
  vi.advanceTimersByTime(SETTLED);
};

it('gives a name back when what had its room is filtered out, and keeps it when the reader comes nearer', () => {
  canvas.show(sceneOf(...CLOSE));
  zoomTo(0.5);
  expect(cy.$('.hushed').map((element) => element.id())).toEqual(['n0']);
  canvas.show(sceneOf(CLOSE[0], node(2, 700)));
  expect(cy.$('.hushed')).toHaveLength(0);
  canvas.show(sceneOf(...CLOSE));
  expect(cy.$id('n0').hasClass('hushed')).toBe(true);
  zoomTo(1.2);
  expect(cy.$('.hushed')).toHaveLength(0);
});

it('takes the picture away while there is no scene, and fits and reports the next one', () => {
  canvas.show(sceneOf(...CLOSE));
  expect(events.painted).toHaveBeenCalledTimes(1);
  canvas.zoomBy(0.5);
  canvas.show(NO_SCENE);
  expect(cy.elements()).toHaveLength(0);
  vi.advanceTimersByTime(SETTLED);
  canvas.panBy(50, 0);
  vi.advanceTimersByTime(SETTLED);
  expect(events.moveCamera).not.toHaveBeenCalled();
  expect(events.painted).toHaveBeenCalledTimes(1);

  canvas.show(sceneOf(node(0, 5000), node(1, 5200)));
  expect(events.painted).toHaveBeenCalledTimes(2);
  expect(cy.$id('n0').renderedPosition().x).toBeGreaterThan(0);
  expect(cy.$id('n1').renderedPosition().x).toBeLessThan(cy.width());
});

it('does not take what a filter emptied for another picture', () => {
  canvas.show(sceneOf(...CLOSE));
  zoomTo(0.7);
  canvas.show(sceneOf());
  canvas.show(sceneOf(...CLOSE));
  expect(cy.zoom()).toBeCloseTo(0.7);
  expect(events.painted).toHaveBeenCalledTimes(1);
});

it('hears nothing from a symbol that is gone', () => {
  canvas.show(sceneOf(...CLOSE));
  const gone = cy.$id('n1');
  canvas.show(NO_SCENE);
  canvas.show(sceneOf(...CLOSE));
  gone.emit('dragfree');
  gone.emit('tap');
  expect(events.moveNode).not.toHaveBeenCalled();
  expect(events.pickNode).not.toHaveBeenCalled();
  cy.$id('n1').emit('tap');
  expect(events.pickNode).toHaveBeenCalledWith('n1');
});

it('lets no movement of before a fit undo it', () => {
  canvas.show(sceneOf(...CLOSE));
  canvas.panBy(40, 0);
  canvas.fit();
  vi.advanceTimersByTime(SETTLED);
  expect(events.moveCamera).not.toHaveBeenCalled();

  canvas.panBy(40, 0);
  canvas.camera({ x: 10, y: 20, zoom: 0.8 });
  vi.advanceTimersByTime(SETTLED);
  expect(events.moveCamera).not.toHaveBeenCalled();
});
