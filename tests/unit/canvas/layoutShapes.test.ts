import { describe, expect, it } from 'vitest';
import { circles } from '../../../src/canvas/layouts/circles';
import { columns } from '../../../src/canvas/layouts/columns';
import type { LayoutInput } from '../../../src/canvas/layouts/contract';
import { hub } from '../../../src/canvas/layouts/hub';
import { pack } from '../../../src/canvas/placing/pack';
import { spaced } from '../../../src/canvas/placing/spaced';

const graph = (count: number, ends: readonly (readonly [number, number])[], more: Partial<LayoutInput> = {}): LayoutInput => ({
  count, effort: 'best',
  extents: Float64Array.from({ length: 4 * count }, (_, i) => [40, 40, 8, 28][i % 4]!),
  pairs: Uint32Array.from(ends.flat()),
  bulges: new Float64Array(ends.length),
  types: new Uint16Array(count),
  centre: -1,
  ...more,
});
const ignore = (): void => undefined;
const away = (centres: Float64Array, from: number, to: number): number =>
  Math.hypot((centres[2 * to]! - centres[2 * from]!) / 1.2, centres[2 * to + 1]! - centres[2 * from + 1]!);

/** 0 with eight neighbours, each of the first four with a neighbour of its own; 13 and 14 apart. */
const star = [...Array.from({ length: 8 }, (_, i) => [0, i + 1] as const), ...Array.from({ length: 4 }, (_, i) => [i + 1, i + 9] as const), [13, 14] as const];

describe('around one entity', () => {
  it('puts the neighbours on one ring, spaced evenly, and what lies beyond outside it', () => {
    const centres = hub.run(graph(15, star), ignore);
    const ring = Array.from({ length: 8 }, (_, i) => away(centres, 0, i + 1));
    for (const distance of ring) expect(distance).toBeCloseTo(ring[0]!, 0);
    for (let node = 9; node < 13; node++) expect(away(centres, 0, node)).toBeGreaterThan(ring[0]! + 30);
  });

  it('puts the further neighbours in the direction of those they belong to', () => {
    const centres = hub.run(graph(15, star), ignore);
    for (let i = 1; i <= 4; i++) {
      const along = (centres[2 * i]! - centres[0]!) * (centres[2 * i + 16]! - centres[0]!) + (centres[2 * i + 1]! - centres[1]!) * (centres[2 * i + 17]! - centres[1]!);
      expect(along).toBeGreaterThan(0);
    }
  });

  it('has in the middle whom the reader names, else the one with the most links', () => {
    const named = hub.run(graph(15, star, { centre: 9 }), ignore);
    expect(Math.max(away(named, 9, 1))).toBeLessThan(away(named, 9, 5));
    expect(hub.run(graph(15, star, { centre: 0 }), ignore)).toEqual(hub.run(graph(15, star), ignore));
  });

  it('takes several rings for more neighbours than one can hold', () => {
    const many = Array.from({ length: 60 }, (_, i) => [0, i + 1] as const);
    const centres = hub.run(graph(61, many), ignore);
    const distances = new Set(many.map(([, node]) => Math.round(away(centres, 0, node) / 20)));
    expect(distances.size).toBeGreaterThan(1);
    expect(distances.size).toBeLessThan(8);
  });
});

describe('circles', () => {
  it('have the most linked in the middle, and nobody with fewer links further in than the rings allow', () => {
    const centres = circles.run(graph(13, star.slice(0, 12)), ignore);
    const linked = [1, 2, 3, 4].map((node) => away(centres, 0, node));
    const leaves = [9, 10, 11, 12].map((node) => away(centres, 0, node));
    expect(Math.max(...linked)).toBeLessThan(Math.min(...leaves));
  });
});

describe('columns', () => {
  it('are one for each type, in the order of the types', () => {
    const types = Uint16Array.from({ length: 12 }, (_, i) => [2, 0, 5][i % 3]!);
    const centres = columns.run(graph(12, [[0, 1], [3, 4], [6, 7]], { types }), ignore);
    const across = (type: number): number[] => [...new Set(Array.from(types.keys()).filter((node) => types[node] === type).map((node) => Math.round(centres[2 * node]!)))];
    expect(Math.max(...across(0))).toBeLessThan(Math.min(...across(2)));
    expect(Math.max(...across(2))).toBeLessThan(Math.min(...across(5)));
  });

  it('wrap where one would be too long', () => {
    const centres = columns.run(graph(50, []), ignore);
    expect(new Set(Array.from({ length: 50 }, (_, node) => Math.round(centres[2 * node]!))).size).toBeGreaterThan(2);
  });

  it('bring rows that are linked to the same height', () => {
    const count = 40;
    const types = Uint16Array.from({ length: count }, (_, i) => (i < 20 ? 0 : 1));
    const ends = Array.from({ length: 20 }, (_, i) => [i, 20 + ((i * 7) % 20)] as const);
    const centres = columns.run(graph(count, ends, { types, effort: 'quick' }), ignore);
    const slant = ends.reduce((sum, [a, b]) => sum + Math.abs(centres[2 * a + 1]! - centres[2 * b + 1]!), 0) / ends.length;
    expect(slant).toBeLessThan(150);
  });
});

it('spaced keeps the order and the gaps, and moves no more than it must', () => {
  expect(spaced([0, 100, 200], [0, 10, 10])).toEqual([0, 100, 200]);
  expect(spaced([5, 5, 5], [0, 10, 10])).toEqual([-5, 5, 15]);
  expect(spaced([], [])).toEqual([]);
});

it('packs hundreds of parts in no time, and none over another', () => {
  const sizes = Array.from({ length: 900 }, (_, i) => ({ width: 60 + (i % 7) * 10, height: 40 + (i % 3) * 10 }));
  const corners = pack(sizes, 10);
  const right = Math.max(...corners.map(({ x }, i) => x + sizes[i]!.width));
  const bottom = Math.max(...corners.map(({ y }, i) => y + sizes[i]!.height));
  expect(right / bottom).toBeGreaterThan(0.7);
  expect(right / bottom).toBeLessThan(1.6);
  corners.forEach(({ x, y }, i) => {
    const next = corners[i + 1];
    if (next?.y === y) expect(next.x).toBeGreaterThanOrEqual(x + sizes[i]!.width);
  });
});
