import { expect, it } from 'vitest';
import { watched } from '../../../../src/core/formats/watched';
import { issueItem } from '../../../../src/core/validate/issueItem';

const item = issueItem({ code: 'badRecord', severity: 'dropped', path: '', values: {} });

it('asks before the first item and every 2,000 whether to go on, and tells where it is', () => {
  let asked = 0;
  const told: number[] = [];
  const context = { names: [], use: () => undefined, progress: (fraction: number) => told.push(fraction), cancelled: () => (asked += 1) > 2 };
  expect([...watched(Array.from({ length: 9000 }, () => item), context, 0.5)]).toHaveLength(4000);
  expect(told).toEqual([0.5, 0.5]);
  expect([...watched([item], context, 0.5)]).toEqual([]);
});
