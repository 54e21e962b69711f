import { describe, expect, it } from 'vitest';
import { pixelsFor } from '../../../src/platform/raster';

describe('the pixels of a picture', () => {
  it('are as many for each px as were asked for', () => {
    expect(pixelsFor(1000, 700, 4)).toEqual({ width: 4000, height: 2800, reduced: false });
  });

  it.each([[30_000, 100], [9000, 9000]])('of %i × %i are no more than a browser can paint', (width, height) => {
    const pixels = pixelsFor(width, height, 4);
    expect(pixels.reduced).toBe(true);
    expect(Math.max(pixels.width, pixels.height)).toBeLessThanOrEqual(16_384);
    expect(pixels.width * pixels.height).toBeLessThanOrEqual(8192 * 8192);
    expect(Math.abs(pixels.height - (pixels.width * height) / width)).toBeLessThan(1);
  });
});
