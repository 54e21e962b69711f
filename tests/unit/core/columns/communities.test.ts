import { describe, expect, it } from 'vitest';
import { edgeColumns } from '../../../../src/core/columns/edgeColumns';
import { communities } from '../../../../src/core/communities';

const edgesOf = (pairs: readonly (readonly [number, number])[]) => {
  const none = { offsets: new Uint32Array(pairs.length + 1), values: new Uint32Array(0) };
  const ends = {
    subject: Uint32Array.from(pairs, ([from]) => from), object: Uint32Array.from(pairs, ([, to]) => to), predicate: new Uint16Array(pairs.length),
  };
  return edgeColumns(ends, { documents: none, speakers: none }, [{ id: 'p', label: {}, symmetric: false, sameAs: [] }]).edges;
};

/** All pairs among some numbers. */
const clique = (...members: number[]): (readonly [number, number])[] => members.flatMap((from, place) => members.slice(place + 1).map((to) => [from, to] as const));

describe('communities', () => {
  it('are numbered by size', () => {
    const edges = edgesOf([...clique(0, 1, 2), ...clique(3, 4, 5, 6), [2, 3]]);
    expect([...communities(7, edges)]).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('put what has no edge into one of its own', () => {
    expect([...communities(6, edgesOf([...clique(1, 2, 3), [5, 5]]))]).toEqual([0, 1, 1, 1, 0, 0]);
    expect([...communities(3, edgesOf([]))]).toEqual([0, 0, 0]);
    expect([...communities(0, edgesOf([]))]).toEqual([]);
  });

  it('are never more than an overview can show, and none is empty', () => {
    const pairs = Array.from({ length: 400 }, (_, pair): readonly [number, number] => [2 * pair, 2 * pair + 1]);
    const groups = communities(800, edgesOf(pairs));
    const sizes = new Array<number>(150).fill(0);
    for (const group of groups) sizes[group]! += 1;
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });

  it('are the same each time', () => {
    const pairs = Array.from({ length: 300 }, (_, edge): readonly [number, number] => [edge % 97, (edge * edge + 1) % 101]);
    expect(communities(101, edgesOf(pairs))).toEqual(communities(101, edgesOf(pairs)));
  });
});
