import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCytoscapeCanvas } from '../../../src/canvas/cytoscapeCanvas';
import { NO_SCENE } from '../../../src/canvas/noScene';
import type { CanvasEvents, CanvasPort } from '../../../src/model/ports';
import type { Scene, SceneEdge, SceneNode } from '../../../src/model/scene';

const node = (row: number, x: number, size = 16): SceneNode => ({
  key: `n${row}`, kind: 'entity', row, type: 'Person', label: 'Sergey Naryshkin', lines: ['Sergey Naryshkin'], x, y: 0, size, members: 1,
});
const sceneOf = (...nodes: SceneNode[]): Scene => ({ nodes, edges: [], overview: false, undrawn: { entities: 0, edges: 0 } });

const LINE: SceneEdge = {
  key: 'e0', kind: 'edge', row: 0, source: 'n0', target: 'n1', label: 'heads', stance: 'stated', disputed: false, directed: true, bend: 0, weight: 2,
};

const SETTLED = 500;
const CLOSE = [node(0, 0), node(1, 90, 20)] as const;

let cy: Core;
let canvas: CanvasPort;
const events = {
  pickNode: vi.fn(), pickEdge: vi.fn(), pickGround: vi.fn(), moveNode: vi.fn(), moveCamera: vi.fn(), see: vi.fn(), hover: vi.fn(), menu: vi.fn(), painted: vi.fn(),
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

it('draws what has no evidence thinner and with an open circle, beside the bar of what is denied', () => {
  const width = () => cy.$id('e0').numericStyle('width') as number;
  const show = (edge: SceneEdge) => canvas.show({ ...sceneOf(node(0, 0), node(1, 400)), edges: [edge] });
  canvas.theme('light');
  show(LINE);
  const full = width();
  expect(cy.$id('e0').style('label')).toBe('');
  show({ ...LINE, unevidenced: true });
  expect([width() / full, cy.$id('e0').style('label')]).toEqual([expect.closeTo(0.6), '◌']);
  show({ ...LINE, unevidenced: true, stance: 'denied' });
  expect(cy.$id('e0').numericStyle('text-margin-y')).toBeLessThan(0);
  show(LINE);
  expect([width(), cy.$id('e0').style('label')]).toEqual([full, '']);
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

it('keeps to what is selected in the strip above a sheet, until the reader moves the camera; then shows again what was seen before', () => {
  const size = (width: number, height: number): void => {
    vi.mocked(cy.width).mockReturnValue(width);
    vi.mocked(cy.height).mockReturnValue(height);
    cy.emit('resize');
  };
  size(390, 700);
  canvas.show({ ...sceneOf(node(0, 0), node(1, 120), node(2, 3000)), edges: [LINE] });
  const whole = cy.zoom();
  canvas.select('n0');
  expect(cy.zoom()).toBe(whole);
  size(390, 260);
  expect(cy.zoom()).toBeGreaterThan(4 * whole);
  for (const key of ['n0', 'n1']) {
    const { x, y } = cy.$id(key).renderedPosition();
    expect(x > 0 && x < 390 && y > 0 && y < 260).toBe(true);
  }
  canvas.select('n2');
  expect(cy.$id('n2').renderedPosition().x).toBeCloseTo(195);
  canvas.trail([{ key: 'n0', hop: 0 }, { key: 'e0', hop: 1 }, { key: 'n1', hop: 1 }]);
  expect(cy.$id('n1').renderedPosition().x).toBeLessThan(390);
  canvas.trail([]);
  expect(cy.$id('n2').renderedPosition().x).toBeCloseTo(195);
  size(390, 700);
  expect(cy.zoom()).toBe(whole);
  size(390, 260);
  canvas.zoomBy(0.5);
  vi.advanceTimersByTime(SETTLED);
  const zoom = cy.zoom();
  size(390, 200);
  expect(cy.zoom()).toBe(zoom);
});

it('names a selected line where that covers no name: further along, or beside it, or not at all', () => {
  const scene = (x: number): Scene => ({ ...sceneOf(node(0, 0), node(1, 240), { ...node(2, x), lines: ['Ankara'], y: -20 }), edges: [LINE] });
  canvas.show(scene(400));
  canvas.select('e0');
  const name = cy.$id('e0');
  expect([name.hasClass('named'), name.data('textX')]).toEqual([true, 0]);
  canvas.show(scene(105));
  expect(name.data('textX')).toBeGreaterThan(0);
  canvas.show({ ...sceneOf(node(0, 0), node(1, 60)), edges: [LINE] });
  expect([name.hasClass('told'), name.data('textY')]).toEqual([true, -11]);
  canvas.show({ ...sceneOf(node(0, 0), node(1, 60), { ...node(2, 30), y: -30 }), edges: [LINE] });
  expect([name.hasClass('told'), name.hasClass('named')]).toEqual([false, false]);
});
