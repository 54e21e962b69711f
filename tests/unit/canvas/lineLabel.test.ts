import { expect, it } from 'vitest';
import { freePlace } from '../../../src/canvas/lineLabel';

const LINE = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, middle: { x: 100, y: 0 } };
const TEXT = { width: 60, height: 10 };
const wall = (left: number, right: number) => ({ left, right, top: -4, bottom: 40 });

it('leaves a text in the middle where nothing covers it', () => {
  expect(freePlace(LINE, TEXT, 20, [])).toBe(0);
  expect(freePlace(LINE, TEXT, 20, [{ left: 80, right: 120, top: 6, bottom: 40 }])).toBe(0);
});

it('moves it along the line by no more than it must', () => {
  expect(freePlace(LINE, TEXT, 20, [wall(120, 160)])).toBe(-15);
  expect(freePlace(LINE, TEXT, 20, [wall(40, 80)])).toBe(15);
});

it('finds no place where the line is too short or covered', () => {
  expect(freePlace(LINE, { ...TEXT, width: 170 }, 20, [])).toBeNull();
  expect(freePlace(LINE, TEXT, 20, [wall(60, 140)])).toBeNull();
});

it('turns with the line, and follows its bend', () => {
  const upright = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, middle: { x: 0, y: 100 } };
  const beside = { left: 8, right: 90, top: 0, bottom: 200 };
  expect(freePlace(upright, TEXT, 20, [beside])).toBe(0);
  expect(freePlace({ ...upright, middle: { x: 10, y: 100 } }, TEXT, 20, [beside])).toBeNull();
});
