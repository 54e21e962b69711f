import { describe, expect, it } from 'vitest';
import { freePlace } from '../../../src/core/freePlace';

const LINE = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, bend: 0 };
const wall = (left: number, right: number) => ({ left, right, top: -40, bottom: 40 });

describe('the place of a text on a line', () => {
  it('is the middle where nothing is covered there', () => {
    expect(freePlace(LINE, 60, 0, [])).toEqual({ x: 0, y: 0 });
    expect(freePlace(LINE, 60, 0, [{ left: 80, right: 120, top: 6, bottom: 40 }])).toEqual({ x: 0, y: 0 });
  });

  it('is off it along the line by no more than it must', () => {
    expect(freePlace(LINE, 60, 0, [wall(120, 160)])).toEqual({ x: -15, y: 0 });
    expect(freePlace(LINE, 60, 0, [wall(40, 80)])).toEqual({ x: 15, y: 0 });
  });

  it('is beside the line where that is covered or too short', () => {
    expect(freePlace(LINE, 60, 0, [{ left: 0, right: 200, top: -4, bottom: 40 }])).toEqual({ x: 0, y: -11 });
    expect(freePlace(LINE, 60, 0, [{ left: 0, right: 200, top: -40, bottom: 4 }])).toEqual({ x: 0, y: 11 });
    expect(freePlace(LINE, 190, 0, [])).toEqual({ x: 0, y: -11 });
  });

  it('is nowhere where all around is covered', () => {
    expect(freePlace(LINE, 60, 0, [wall(60, 140)])).toBeNull();
  });

  it('turns with the line, and follows its bend and what moves it up', () => {
    const upright = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, bend: 0 };
    const beside = { left: 8, right: 90, top: 0, bottom: 200 };
    expect(freePlace(upright, 60, 0, [beside])).toEqual({ x: 0, y: 0 });
    expect(freePlace({ ...upright, bend: 20 }, 60, 0, [beside])).toEqual({ x: -11, y: 0 });
    expect(freePlace(LINE, 60, 11, [{ left: 60, right: 140, top: -14, bottom: -6 }])).not.toEqual({ x: 0, y: 0 });
  });
});
