import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { createCytoscapeCanvas } from '../../../../src/canvas/cytoscapeCanvas';
import { trail } from '../../../../src/core/paths/trail';
import { scene } from '../../../../src/core/scene';
import { visible } from '../../../../src/core/visible';
import type { CanvasEvents } from '../../../../src/model/ports';
import { INITIAL_VIEW, NO_PATH, type View } from '../../../../src/model/view';
import { graphFile } from '../../../support/graphFile';
import { load } from '../../../support/load';
import { pictureOf, pictureText } from '../../../support/pictureOf';

const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person', d: 'Person' }, [
  { subject: 'a', object: 'b' }, { subject: 'c', object: 'b', predicate: 'meets' }, { subject: 'a', object: 'd' },
]));
const seen = visible(dataset, {});
const picture = pictureOf(dataset);
const view = (more: Partial<View> = {}): View => ({
  ...INITIAL_VIEW, path: { ...NO_PATH, from: 'a', to: 'c' }, panels: { ...INITIAL_VIEW.panels, side: 'paths' }, ...more,
});
const keys = (one: View, drawn = picture.scene): string[] => trail(dataset, seen, drawn, one).map(({ key, hop }) => (hop === 0 ? key : `${key}: ${hop}`));

describe('the trail of a path', () => {
  it('is its entities and its edges with the numbers of the hops, while the panel is open', () => {
    expect(keys(view())).toEqual(['n0', 'n1', 'n2', 'e0: 1', 'e1: 2']);
    expect(keys(view({ panels: INITIAL_VIEW.panels }))).toEqual([]);
    expect(keys(view({ path: NO_PATH }))).toEqual([]);
  });

  it('is there while one of its hops is selected, and no other edge', () => {
    const inspect = { panels: INITIAL_VIEW.panels };
    expect(keys(view({ ...inspect, selection: { kind: 'edge', subject: 'a', predicate: 'heads', object: 'b' } }))).toHaveLength(5);
    expect(keys(view({ ...inspect, selection: { kind: 'edge', subject: 'a', predicate: 'heads', object: 'd' } }))).toEqual([]);
    expect(keys(view({ ...inspect, selection: { kind: 'entity', id: 'a' } }))).toEqual([]);
  });

  it('goes by groups where they stand for entities', () => {
    const group = { ...picture.scene.nodes[0]!, key: 'g0', kind: 'group' as const };
    const single = picture.scene.nodes.find(({ key }) => key === 'n0')!;
    const bundle = { ...picture.scene.edges[0]!, key: 'hg0-n0', kind: 'bundle' as const, source: 'g0', target: 'n0' };
    expect(keys(view(), { ...picture.scene, nodes: [group, single], edges: [bundle], overview: true })).toEqual(['n0', 'g0', 'g0', 'hg0-n0: 1']);
  });

  it('stands out in a picture by a casing, numbers and colour', () => {
    const plain = pictureText(picture);
    const svg = pictureText({ ...picture, trail: trail(dataset, seen, picture.scene, view()), trailName: 'Path from a to c' });
    expect(svg).toContain('>Path from a to c<');
    const edge = (text: string, key: string): string => new RegExp(`<g data-edge="${key}">.*?</g>`).exec(text)?.[0] ?? '';
    expect(edge(svg, 'e0')).toContain('stroke-opacity="0.17"');
    expect(edge(svg, 'e2')).toContain('stroke=');
    expect(edge(svg, 'e2')).not.toContain('0.17');
    expect(svg).toMatch(/>1 · heads</);
    expect(svg).toMatch(/>2 · meets</);
    expect(plain).not.toContain('0.17');
  });

  it('stands out on the canvas, with numbers, until there is another or none', () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    vi.spyOn(cy, 'width').mockReturnValue(600);
    vi.spyOn(cy, 'height').mockReturnValue(400);
    const events = new Proxy({}, { get: () => () => undefined }) as CanvasEvents;
    const canvas = createCytoscapeCanvas(cy, events);
    canvas.show(scene(dataset, seen, { entities: Float64Array.from([0, 0, 300, 0, 300, 300, 0, 30]), groups: new Float64Array() }, {}, {}, false, 'en'));
    canvas.trail(trail(dataset, seen, picture.scene, view()));
    expect(cy.$('.trail').map((element) => element.id()).sort()).toEqual(['e0', 'e1', 'n0', 'n1', 'n2']);
    expect(cy.$id('e1').data('trail')).toBe('2 · meets');
    canvas.trail([{ key: 'n0', hop: 0 }, { key: 'n3', hop: 0 }, { key: 'e2', hop: 1 }]);
    // Too short for more than its number.
    expect(cy.$id('e2').data('trail')).toBe('1');
    canvas.trail([]);
    expect(cy.$('.trail')).toHaveLength(0);
    canvas.destroy();
    cy.destroy();
  });
});
