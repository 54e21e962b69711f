import { describe, expect, it } from 'vitest';
import { pathSteps, readPicture } from '../../../../src/core/picture/readPicture';
import { sceneWithin } from '../../../../src/core/picture/sceneWithin';
import { element, textLine } from '../../../../src/core/picture/xml';
import { symbolPath } from '../../../../src/model/symbolPath';
import { pictureOf, pictureText } from '../../../support/pictureOf';
import { talks } from '../../../support/talks';

describe('readPicture', () => {
  it('finds every mark at its place, with its text as it was', () => {
    const svg = element('svg', {}, element('g', { transform: 'translate(10 20)' }, textLine('<a> & "b" \'c\'', { transform: 'translate(5 0) rotate(90)', x: 1 })) + element('path', { d: 'M0 0H3' }));
    const [text, path, ...rest] = readPicture(svg);
    expect(rest).toEqual([]);
    expect(text?.text).toBe('<a> & "b" \'c\'');
    expect(text?.matrix.map((part) => Math.round(part * 1000) / 1000 + 0)).toEqual([0, 1, -1, 0, 15, 20]);
    expect(path).toEqual({ name: 'path', values: { d: 'M0 0H3' }, text: '', matrix: [1, 0, 0, 1, 0, 0], part: 'around' });
  });

  it('reads as many marks as a whole picture has', () => {
    const svg = pictureText(pictureOf(talks(), {}, 'en', { selected: 'e0' }));
    expect(readPicture(svg)).toHaveLength(svg.match(/<(?:rect|path|text)[ />]/g)?.length ?? 0);
  });
});

describe('pathSteps', () => {
  it('turns a circle into four curves that pass its four sides', () => {
    const ends = pathSteps(symbolPath('ellipse', 20)).flatMap((step) => (step.to === 'curve' ? [step.at.slice(4).map((at) => Math.round(at) + 0)] : []));
    expect(ends).toEqual([[0, -10], [10, 0], [0, 10], [-10, 0]]);
  });

  it('turns a quadratic curve into the cubic one of the same middle', () => {
    const [, curve] = pathSteps('M0 0Q50 -40 100 0');
    if (curve?.to !== 'curve') throw new Error('No curve');
    const [, y1, , y2] = curve.at;
    expect((3 * y1 + 3 * y2) / 8).toBeCloseTo(-20, 9);
  });

  it('follows lines across and down', () => {
    expect(pathSteps('M1 2H5V9L0 0Z')).toEqual([{ to: 'move', at: [1, 2] }, { to: 'line', at: [5, 2] }, { to: 'line', at: [5, 9] }, { to: 'line', at: [0, 0] }, { to: 'close' }]);
  });
});

describe('sceneWithin', () => {
  const { scene } = pictureOf(talks());

  it('keeps what lies inside, and counts what does not', () => {
    const [first] = scene.nodes;
    const frame = { left: (first?.x ?? 0) - 1, right: (first?.x ?? 0) + 1, top: (first?.y ?? 0) - 1, bottom: (first?.y ?? 0) + 1 };
    const part = sceneWithin(scene, frame);
    expect(part.scene.nodes).toEqual([first]);
    expect(part.outside).toMatchObject({ entities: scene.nodes.length - 1, edges: scene.edges.length - part.scene.edges.length });
  });

  it('keeps the lines that leave it, cut off at the frame, and draws no symbol out there', () => {
    const edge = scene.edges.find(({ source, target }) => source !== target)!;
    const source = scene.nodes.find(({ key }) => key === edge.source)!;
    const frame = { left: source.x - 40, right: source.x + 40, top: source.y - 40, bottom: source.y + 40 };
    const { scene: part, outside } = sceneWithin(scene, frame);
    expect(part.nodes).toEqual([source]);
    expect(part.edges.map(({ key }) => key)).toContain(edge.key);
    expect(outside.ends.map(({ key }) => key)).toContain(edge.target);
    const svg = pictureText({ ...pictureOf(talks()), scene: part, outside });
    expect(svg.match(/data-node=/g)).toHaveLength(1);
    const [, d = ''] = new RegExp(`data-edge="${edge.key}"><title>[^<]*</title><path d="([^"]*)"`).exec(svg) ?? [];
    const numbers = d.match(/-?[\d.]+/g)!.map(Number);
    const end = { x: numbers.at(-2)! - source.x, y: numbers.at(-1)! - source.y };
    expect(Math.max(Math.abs(end.x), Math.abs(end.y))).toBeGreaterThan(37);
    expect(Math.max(Math.abs(end.x), Math.abs(end.y))).toBeLessThanOrEqual(40);
    expect(svg).toMatch(/Part of the graph: \d of 6 claims · 1 of \d entities drawn/);
  });

  it('leaves nothing out of a frame around it all', () => {
    expect(sceneWithin(scene, { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 })).toMatchObject({ scene, outside: { entities: 0, edges: 0, ends: [] } });
  });
});
