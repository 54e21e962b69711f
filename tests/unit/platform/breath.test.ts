import { expect, it } from 'vitest';
import { inSteps } from '../../../src/platform/breath';

function* steps(take: () => void): Generator<undefined, string> {
  for (let at = 0; at < 5; at += 1) {
    take();
    yield;
  }
  return 'done';
}

it('runs work to its end, and lets others run meanwhile', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 0);
  const slow = (): void => {
    for (const until = performance.now() + 30; performance.now() < until;);
  };
  expect(await inSteps(steps(slow), () => true)).toBe('done');
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
});

it('stops where the work is wanted no longer', async () => {
  let taken = 0;
  expect(await inSteps(steps(() => (taken += 1)), () => taken < 2)).toBeNull();
  expect(taken).toBe(2);
});
