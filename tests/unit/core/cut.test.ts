import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../src/core/cut';
import { fitsCanvas, scene } from '../../../src/core/scene';
import { LARGE_SCENE } from '../../../src/core/scene/largeScene';
import { visible } from '../../../src/core/visible';
import { CANVAS_LIMIT } from '../../../src/model/tokens';
import type { Cut } from '../../../src/model/view';
import { generateDataset } from '../../support/generateDataset';
import { graphFile } from '../../support/graphFile';
import { load } from '../../support/load';

describe('relationsOf', () => {
  it('counts neighbours, not edges, and says from which side they are seen', () => {
    const dataset = load(graphFile({ a: 'Person', b: 'Person', c: 'Person', d: 'Person' }, [
      { subject: 'a', object: 'b' }, { subject: 'b', object: 'a' }, { subject: 'a', object: 'a' },
      { subject: 'c', object: 'a', predicate: 'meets' }, { subject: 'a', object: 'd', predicate: 'meets' },
      { subject: 'c', object: 'd' },
    ]));
    const [heads, meets] = ['heads', 'meets'].map((id) => dataset.predicates.findIndex((predicate) => predicate.id === id));
    expect(relationsOf(dataset, 0)).toEqual([
      { predicate: meets, inverse: false, neighbours: [2, 3] },
      { predicate: heads, inverse: false, neighbours: [1] },
    ]);
    expect(relationsOf(dataset, 3)).toEqual([
      { predicate: heads, inverse: true, neighbours: [2] },
      { predicate: meets, inverse: false, neighbours: [0] },
    ]);
  });
});

describe('a cut of a large dataset', () => {
  const dataset = load(generateDataset(10_000, 20_000));
  const positions = {
    entities: Float64Array.from({ length: 2 * dataset.entities.count }, (_, i) => (i * 37) % 4000),
    groups: Float64Array.from({ length: 2 * (Math.max(...dataset.communities) + 1) }, (_, i) => 400 * i),
  };
  const drawn = (cut: Cut, drawFiltered: boolean) => {
    const seen = visible(dataset, {}, cut);
    return { seen, picture: scene(dataset, seen, positions, {}, {}, drawFiltered, 'en', true, [], LARGE_SCENE) };
  };

  it('draws a neighbourhood and a few entities one by one', () => {
    const focus = drawn({ around: [{ id: 'e0', depth: 1 }], hidden: [] }, true);
    expect(focus.picture.overview).toBe(false);
    expect(focus.picture.nodes.filter(({ kind }) => kind === 'entity')).toHaveLength(focus.seen.counts.entities);
    expect(focus.seen.counts.entities + focus.seen.cutAway).toBe(10_000);
    const only = drawn({ around: ['e1', 'e2', 'e3'].map((id) => ({ id, depth: 0 })), hidden: ['e2'] }, true);
    expect(only.picture.nodes.filter(({ kind }) => kind === 'entity').map(({ row }) => dataset.entities.ids[row])).toEqual(['e1', 'e3']);
  });

  it('counts what is hidden out of the groups', () => {
    const { seen, picture } = drawn({ around: null, hidden: ['e0', 'e60'] }, false);
    expect(picture.overview).toBe(true);
    expect(seen.cutAway).toBe(2);
    const whole = drawn({ around: null, hidden: [] }, false).picture;
    expect(picture.undrawn.entities).toBe(whole.undrawn.entities - 2);
  });

  it('stays an overview where the neighbourhood is larger than the canvas takes', () => {
    const { seen, picture } = drawn({ around: Array.from({ length: 80 }, (_, i) => ({ id: `e${60 * i}`, depth: 3 })), hidden: [] }, true);
    expect(seen.counts.entities).toBeGreaterThan(CANVAS_LIMIT.nodes);
    expect(fitsCanvas(seen)).toBe(false);
    expect(picture.overview).toBe(true);
  });
});
