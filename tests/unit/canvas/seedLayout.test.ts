import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../data/tools/layout';
import { openDataset, readFile } from '../../../data/tools/openDataset';
import { scene } from '../../../src/core/scene';
import { visible } from '../../../src/core/visible';
import type { Positions } from '../../../src/model/scene';
import { judge } from '../../support/judgeLayout';

const file = readFile();
const dataset = openDataset(file);
const made = positionsOf(dataset);
const positions: Positions = {
  entities: Float64Array.from(dataset.entities.ids.flatMap((id) => made[id] ?? [NaN, NaN])),
  groups: new Float64Array(0),
};

describe.each(['en', 'fr'])('the seed, laid out, in %s', (language) => {
  const judged = judge(scene(dataset, visible(dataset, {}), positions, {}, {}, false, language));

  it('has no two names that overlap', () => {
    expect(judged.overlaps).toBe(0);
  });

  it('has few crossings, and next to no line through a name', () => {
    console.info(`${language}: ${judged.crossings} crossings, ${judged.throughNodes} lines through nodes, ${Math.round(judged.width)} × ${Math.round(judged.height)} px`);
    expect(judged.crossings).toBeLessThanOrEqual(12);
    expect(judged.throughNodes).toBeLessThanOrEqual(2);
  });

  it('fills a pane of 1:1 to 4:3 well enough to be read at 1280 px', () => {
    expect(judged.width / judged.height).toBeGreaterThan(0.8);
    expect(judged.width / judged.height).toBeLessThan(1.4);
    // The graph has 600 px there; smaller than at 0.72 its names would be under 9 px.
    expect(600 / judged.width).toBeGreaterThan(0.72);
  });
});

it('the positions that ship are those that our own layout gives', () => {
  const shipped = (file as { view?: { positions?: unknown } }).view?.positions;
  expect(shipped).toEqual(made);
});
