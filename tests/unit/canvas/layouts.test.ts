import { describe, expect, it } from 'vitest';
import type { LayoutInput } from '../../../src/canvas/layouts/contract';
import { LAYOUTS, layoutOf } from '../../../src/canvas/layouts/registry';
import { layoutInput } from '../../../src/canvas/layoutInput';
import { placeDataset } from '../../../src/canvas/placeDataset';
import { graphFile } from '../../support/graphFile';
import { load } from '../../support/load';

const input = (count: number, ends: readonly (readonly [number, number])[], effort: LayoutInput['effort'] = 'best'): LayoutInput => ({
  count, effort,
  extents: Float64Array.from({ length: 4 * count }, (_, i) => [40, 40, 8, 28][i % 4]!),
  pairs: Uint32Array.from(ends.flat()),
  bulges: new Float64Array(ends.length),
  types: Uint16Array.from({ length: count }, (_, i) => i % 3),
  centre: -1,
});

const ring = (count: number): [number, number][] => Array.from({ length: count }, (_, i) => [i, (i + 1) % count]);
const ignore = (): void => undefined;

function overlaps(centres: Float64Array, count: number): number {
  let found = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (Math.abs(centres[2 * a]! - centres[2 * b]!) < 79.9 && Math.abs(centres[2 * a + 1]! - centres[2 * b + 1]!) < 35.9) found += 1;
    }
  }
  return found;
}

describe.each(LAYOUTS)('the layout $id', (layout) => {
  it.each([0, 1, 2, 5])('places %i nodes without a line', (count) => {
    const centres = layout.run(input(count, []), ignore);
    expect(centres).toHaveLength(2 * count);
    expect(overlaps(centres, count)).toBe(0);
  });

  it('places every node once, apart, around the origin, and the same each time', () => {
    const graph = input(24, [...ring(20), [20, 21], [22, 23]]);
    const centres = layout.run(graph, ignore);
    expect(centres.every(Number.isFinite)).toBe(true);
    expect(overlaps(centres, 24)).toBe(0);
    expect(Math.abs(centres.reduce((sum, value) => sum + value, 0) / 48)).toBeLessThan(60);
    expect(layout.run(graph, ignore)).toEqual(centres);
  });

  it('keeps a graph of the canvas’s size apart as well', () => {
    const count = 300;
    const centres = layout.run(input(count, [...ring(count), ...Array.from({ length: 300 }, (_, i): [number, number] => [i, (i * 7 + 3) % count]).filter(([a, b]) => a !== b)]), ignore);
    expect(overlaps(centres, count)).toBe(0);
  });

  it('says how far it is, and never goes back', () => {
    const heard: number[] = [];
    layout.run(input(12, ring(12)), (fraction) => heard.push(fraction));
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeCloseTo(1);
  });
});

it('a layout that no registry knows is the first', () => {
  expect(layoutOf('magic')).toBe(LAYOUTS[0]);
});

describe('layoutInput', () => {
  it('holds each pair once, without loops, with room for its parallel lines', () => {
    const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person' }, [
      { subject: 'a', object: 'b' }, { subject: 'b', object: 'a' }, { subject: 'c', object: 'c' }, { subject: 'c', object: 'b' },
    ]));
    const { graph, groups } = layoutInput(dataset);
    expect([...graph.pairs]).toEqual([0, 1, 1, 2]);
    expect(graph.bulges[0]).toBeGreaterThan(0);
    expect(graph.bulges[1]).toBe(0);
    expect(groups).toEqual([]);
  });
});

it('a large dataset has its groups and all its entities placed', () => {
  const entities = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`e${i}`, 'Person']));
  const claims = Array.from({ length: 1099 }, (_, i) => ({ subject: `e${Math.floor(i / 40) * 40}`, object: `e${i + 1}` }));
  const dataset = load(graphFile(entities, claims));
  const placed = placeDataset(layoutInput(dataset), 'stress', ignore);
  expect(placed.groups).toHaveLength(2 * (Math.max(...dataset.communities) + 1));
  expect(placed.groups.every(Number.isFinite)).toBe(true);
  expect(placed.entities.every(Number.isFinite)).toBe(true);
  const places = new Set(Array.from({ length: 1100 }, (_, i) => `${placed.entities[2 * i]!.toFixed(1)} ${placed.entities[2 * i + 1]!.toFixed(1)}`));
  expect(places.size).toBe(1100);
});
