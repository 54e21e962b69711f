import { expect, it } from 'vitest';
import { hushed, labelScaleAt } from '../../../src/canvas/labelRoom';
import type { SceneNode } from '../../../src/model/scene';
import { CANVAS } from '../../../src/model/tokens';

const node = (row: number, x: number, size: number): SceneNode => ({
  key: `n${row}`, kind: 'entity', row, type: 'Person', label: 'Sergey Naryshkin', lines: ['Sergey Naryshkin'], x, y: 0, size, members: 1,
});

it('writes labels larger where the picture is drawn small, so that they can always be read', () => {
  expect(labelScaleAt(1)).toBe(1);
  expect(labelScaleAt(2)).toBe(1);
  for (const zoom of [0.6, 0.3, 0.1, 0.04]) {
    const onScreen = CANVAS.labelSize * labelScaleAt(zoom) * zoom;
    expect(onScreen).toBeGreaterThanOrEqual(9);
    expect(onScreen).toBeLessThan(9 * 1.2);
  }
});

it('hushes none where the layout has made room', () => {
  expect(hushed([node(0, 0, 16), node(1, 20, 16)], 1, new Set())).toEqual(new Set());
});

it('lets the weightier name stand, and the chosen one before it', () => {
  const nodes = [node(0, 0, 16), node(1, 90, 20), node(2, 600, 16)];
  expect(hushed(nodes, 1.5, new Set())).toEqual(new Set(['n0']));
  expect(hushed(nodes, 1.5, new Set(['n0']))).toEqual(new Set(['n1']));
});

it('hushes a name that would lie over another symbol', () => {
  const under = { ...node(1, 0, 16), y: 20, lines: [''], label: '' };
  expect(hushed([node(0, 0, 16), under], 1.5, new Set()).has('n0')).toBe(true);
});
