import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutInput } from '../../src/canvas/layouts/contract';
import { LAYOUTS } from '../../src/canvas/layouts/registry';

/** What rounding may leave of an overlap, px. */
const HAIR = 0.01;

const graphs = fc.integer({ min: 1, max: 60 }).chain((count): fc.Arbitrary<LayoutInput> => {
  const end = fc.nat(count - 1);
  return fc.record({
    ends: fc.array(fc.tuple(end, end), { maxLength: 90 }),
    boxes: fc.array(fc.tuple(fc.integer({ min: 4, max: 90 }), fc.integer({ min: 4, max: 14 }), fc.integer({ min: 12, max: 90 })), { minLength: count, maxLength: count }),
    types: fc.array(fc.nat(7), { minLength: count, maxLength: count }),
    centre: fc.integer({ min: -1, max: count - 1 }),
    // The long search can only move what the quick way has placed; a share of it is enough.
    effort: fc.constantFrom<LayoutInput['effort']>('quick', 'quick', 'quick', 'best'),
  }).map(({ ends, boxes, types, centre, effort }) => {
    const pairs = [...new Map(ends.filter(([a, b]) => a !== b).map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]])).values()];
    return {
      count, centre, effort,
      extents: Float64Array.from(boxes.flatMap(([half, top, bottom]) => [half, half, top, bottom])),
      pairs: Uint32Array.from(pairs.flat()),
      bulges: Float64Array.from(pairs, (_, i) => (i % 3 === 0 ? 17 : 0)),
      types: Uint16Array.from(types),
    };
  });
});

function overlaps({ count, extents }: LayoutInput, centres: Float64Array): string[] {
  const found: string[] = [];
  const side = (node: number, which: number): number => extents[4 * node + which]!;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const across = centres[2 * b]! - centres[2 * a]!;
      const down = centres[2 * b + 1]! - centres[2 * a + 1]!;
      const roomAcross = across > 0 ? side(a, 1) + side(b, 0) : side(a, 0) + side(b, 1);
      const roomDown = down > 0 ? side(a, 3) + side(b, 2) : side(a, 2) + side(b, 3);
      if (Math.abs(across) < roomAcross - HAIR && Math.abs(down) < roomDown - HAIR) found.push(`${a} ${b}`);
    }
  }
  return found;
}

describe.each(LAYOUTS)('the layout $id', (layout) => {
  it('keeps all names of any small graph apart, and places it the same way each time', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const centres = layout.run(graph, () => undefined);
        expect(centres).toHaveLength(2 * graph.count);
        expect(centres.every(Number.isFinite)).toBe(true);
        expect(overlaps(graph, centres)).toEqual([]);
        expect(layout.run(graph, () => undefined)).toEqual(centres);
      }),
      { numRuns: 20, seed: 7, endOnFailure: true },
    );
  }, 240_000);
});
