import { describe, expect, it } from 'vitest';
import { graphAlone } from '../../../../src/core/picture/graphAlone';
import { endOf } from '../../../support/endOf';
import { pictureOf } from '../../../support/pictureOf';
import { talks } from '../../../support/talks';

const sizeOf = (svg: string): readonly [number, number] => {
  const [, width = '', height = ''] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
};

describe('the graph alone', () => {
  it.each([0.5, 1, 1.4, 3])('stands in the middle of a sheet of the ratio %f, and is not cut', (ratio) => {
    const svg = endOf(graphAlone(pictureOf(talks()), ratio));
    const [width, height] = sizeOf(svg);
    expect(width / height).toBeCloseTo(ratio, 1);
    // The five entities of the dataset stand in one row of 640 px, their names beneath.
    expect(width).toBeGreaterThan(640);
    expect(svg).toContain('Anna Berg');
  });

  it('bears neither title nor legend nor sources', () => {
    const input = pictureOf(talks());
    const svg = endOf(graphAlone(input, 1));
    for (const words of ['Who met whom', 'The Gazette', input.words.documents]) expect(svg).not.toContain(words);
    expect(svg).not.toContain('<style');
  });
});
