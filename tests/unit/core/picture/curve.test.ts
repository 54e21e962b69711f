import { describe, expect, it } from 'vitest';
import { curveOf, middle, rim } from '../../../../src/core/picture/curve';
import type { SceneNode } from '../../../../src/model/scene';
import { CORNERS } from '../../../../src/model/symbolPath';
import { typeMark } from '../../../../src/model/tokens';

const node = (x: number, y: number, type = 'Person', size = 17): SceneNode => ({
  key: `n${x},${y}`, kind: 'entity', row: 0, type, label: '', lines: [''], x, y, size, members: 1,
});

/** Ray casting, written apart from what it tests. */
function inside(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let within = false;
  corners.forEach(([ax, ay], place) => {
    const [bx, by] = corners[(place + corners.length - 1) % corners.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}

// A symbol of 17 px and the gap around it make a rim 10 px from the centre.
describe('rim', () => {
  it('is a radius away from the centre of a circle', () => {
    const at = rim(node(100, 50), { x: 100, y: -400 });
    expect(at.x).toBeCloseTo(100, 9);
    expect(at.y).toBeCloseTo(40, 9);
  });

  it('is farther away towards the corner of a square than towards its side', () => {
    expect(rim(node(0, 0, 'Organization'), { x: 90, y: 0 }).x).toBeCloseTo(10, 9);
    const corner = rim(node(0, 0, 'Organization'), { x: 90, y: 90 });
    expect(Math.hypot(corner.x, corner.y)).toBeCloseTo(Math.SQRT2 * 10, 9);
  });

  it.each(['Organization', 'Country', 'Place', 'Event', 'Agreement', 'Topic', 'Another'])('lies on the outline of %s in every direction', (type) => {
    const { shape } = typeMark(type);
    if (shape === 'ellipse' || shape === 'barrel') throw new Error('No corners');
    for (let degree = 1; degree < 360; degree += 7) {
      const angle = (degree / 180) * Math.PI;
      const { x, y } = rim(node(0, 0, type, -1), { x: Math.cos(angle) * 50, y: Math.sin(angle) * 50 });
      expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(Math.sin(angle), Math.cos(angle)), 6);
      expect(inside(CORNERS[shape], x * 0.999, y * 0.999)).toBe(true);
      expect(inside(CORNERS[shape], x * 1.001, y * 1.001)).toBe(false);
    }
  });

  it('is the centre where there is no direction', () => {
    expect(rim(node(3, 4), { x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
  });
});

describe('curveOf', () => {
  const [source, target] = [node(0, 0), node(100, 0)];

  it('is straight without a bend', () => {
    expect(curveOf({ bend: 0 }, source, target)).toEqual({ from: { x: 10, y: 0 }, controls: [], to: { x: 90, y: 0 } });
  });

  it('bends to the left of source → target, y pointing down', () => {
    const { controls: [control] } = curveOf({ bend: 34 }, source, target);
    expect(control).toEqual({ x: 50, y: -34 });
    const { controls: [back] } = curveOf({ bend: 34 }, target, source);
    expect(back).toEqual({ x: 50, y: 34 });
  });

  it('has the middle of its line half a bend away', () => {
    expect(middle(curveOf({ bend: -20 }, source, target)).y).toBeGreaterThan(8);
    expect(middle(curveOf({ bend: -20 }, source, target)).y).toBeLessThan(12);
  });

  it('loops from an entity to itself', () => {
    const { from, to, controls } = curveOf({ bend: 44 }, source, source);
    expect(controls).toHaveLength(2);
    expect(from.x).toBeLessThan(0);
    expect(to.y).toBeLessThan(0);
  });

  it('draws the further loops of one entity as far out as their bends say, as the canvas does', () => {
    for (const bend of [42, 56, 70]) {
      const { controls } = curveOf({ bend }, node(7, 9), node(7, 9));
      expect(controls).toEqual([{ x: 7 - bend, y: 9 }, { x: 7, y: 9 - bend }]);
    }
  });

  it('gives numbers where two entities stand on one another', () => {
    const { from, to, controls } = curveOf({ bend: 17 }, source, node(0, 0, 'Place'));
    for (const { x, y } of [from, to, ...controls]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});
