import { describe, expect, it } from 'vitest';
import { chosenRows } from '../../../../src/core/selection';
import { visible } from '../../../../src/core/visible';
import type { Dataset } from '../../../../src/model/dataset';
import type { Selection } from '../../../../src/model/view';
import { entitiesByLinks, entitiesByName } from '../../../../src/ui/outline/entityOrder';
import { placeOfKey, placeOfLetter } from '../../../../src/ui/outline/keyTarget';
import { linkCounts, openRows, outlineBranches } from '../../../../src/ui/outline/outlineBranches';
import { outlinePlace } from '../../../../src/ui/outline/outlinePlace';
import { ancestorKeys, parentKey } from '../../../../src/ui/outline/outlineRows';
import { walkedBack, withStop } from '../../../../src/ui/outline/outlineState';
import { type GraphClaim, graphFile } from '../../../support/graphFile';
import { load } from '../../../support/load';

const seen = (dataset: Dataset) => visible(dataset, {});

function outline(dataset: Dataset, shown = seen(dataset)) {
  const counts = linkCounts(dataset, shown);
  return { shown, counts, branches: outlineBranches(dataset, shown, entitiesByName(dataset, 'en').order, counts) };
}

const small = () => load(graphFile({ b: 'Person', a: 'Person', c: 'Place' }, [
  { subject: 'a', object: 'b' }, { subject: 'a', object: 'b', acts: ['reports'] }, { subject: 'b', object: 'a' }, { subject: 'c', object: 'c' }, { subject: 'c', object: 'a', predicate: 'meets' },
]));

describe('the rows of the outline', () => {
  it('are the entities while nothing is open, by name, with the number of their links', () => {
    const { branches } = outline(small());
    expect(openRows(branches, new Set()).map(({ key, count }) => [key, count])).toEqual([['n1', 3], ['n0', 2], ['n2', 2]]);
  });

  it('tell the two directions of a relation apart, and a symmetric one from neither', () => {
    const { branches } = outline(small());
    const keys = openRows(branches, new Set(['n1', 'n1/p0', 'n1/p1', 'n1/q0'])).map(({ key }) => key);
    expect(keys).toEqual(['n1', 'n1/p0', 'n1/p0/e0', 'n1/q0', 'n1/q0/e1', 'n1/p1', 'n1/p1/e3', 'n0', 'n2']);
  });

  it('of a closed branch are not made, whatever is open beneath it', () => {
    const { branches } = outline(small());
    expect(openRows(branches, new Set(['n1/p0', 'n1/p0/e0']))).toHaveLength(3);
  });

  it('count what the filters leave', () => {
    const dataset = small();
    const shown = visible(dataset, { stance: { include: ['reported'], exclude: [], mode: 'any', query: '' } });
    const { branches } = outline(dataset, shown);
    const rows = openRows(branches, new Set(['n1', 'n1/p0', 'n1/p0/e0']));
    expect(rows.map(({ key, count, size }) => [key, count, size])).toEqual([['n1', 1, 2], ['n1/p0', 1, 1], ['n1/p0/e0', 1, 1], ['n1/p0/e0/c1', 0, 1], ['n0', 1, 2]]);
  });

  it('can have those with the most links first, and by name among equals', () => {
    const dataset = small();
    const { counts } = outline(dataset);
    expect(entitiesByLinks(entitiesByName(dataset, 'en').order, counts)).toEqual([1, 0, 2]);
  });

  it('are made for what is open alone, in ten thousand entities', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `e${i}`);
    const claims: GraphClaim[] = Array.from({ length: 20_000 }, (_, i) => ({ subject: i % 4 === 0 ? 'e0' : `e${(i * 7) % 10_000}`, object: `e${(i * 31) % 10_000}` }));
    const { branches } = outline(load(graphFile(Object.fromEntries(ids.map((id) => [id, 'Person'])), claims)));
    const closed = openRows(branches, new Set());
    const rows = openRows(branches, new Set(['n0', 'n0/p0']));
    expect(rows.length).toBeGreaterThan(closed.length + 2000);
    expect(rows.filter(({ key }) => !key.startsWith('n0/'))).toHaveLength(closed.length);
  });
});

describe('keys of the outline', () => {
  const dataset = small();
  const { branches } = outline(dataset);
  const opened = new Set(['n1', 'n1/p0']);
  const rows = openRows(branches, opened);
  const at = (key: string): number => rows.findIndex((row) => row.key === key);
  const place = (from: string, key: string) => {
    const to = placeOfKey({ rows, at: at(from), opened, page: 4 }, key);
    return to === null ? null : rows[to]?.key;
  };

  it('lead up, down, in and out, and stop at the ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'ArrowRight', 'ArrowLeft'].map((key) => place('n1', key))).toEqual(['n1/p0', 'n1', 'n1', 'n2', 'n1/p1', 'n1/p0', null]);
    expect(place('n1/p0/e0', 'ArrowLeft')).toBe('n1/p0');
    expect(place('n1/p0/e0', 'ArrowRight')).toBeNull();
    expect(place('n2', 'ArrowDown')).toBe('n2');
  });

  it('jump by letters among names alone, round the end, and keep a word that goes on', () => {
    const names = ['bo', 'ab', 'ba'];
    const typed = { text: '', at: 0 };
    const type = (from: string, key: string, timeStamp: number) => rows[placeOfLetter({ rows, at: at(from), opened, page: 4 }, { key, timeStamp }, typed, (entity) => names[entity]!) ?? -1]?.key;
    expect(type('n1', 'b', 1000)).toBe('n0');
    expect(type('n0', 'A', 1100)).toBe('n2');
    expect(type('n2', 'a', 3000)).toBe('n1');
    expect(type('n1', 'z', 5000)).toBe('n1');
    expect(type('n1', 'ArrowDown', 9000)).toBeUndefined();
  });
});

describe('where a selection stands in the outline', () => {
  const dataset = small();
  const shown = seen(dataset);
  const edge: Selection = { kind: 'edge', subject: 'a', predicate: 'heads', object: 'b', claim: 'c1' };
  const stands = (selection: Selection, near = '') => outlinePlace(dataset, shown, chosenRows(dataset, selection), near);

  it('is a key whose ancestors are the rows to open', () => {
    expect(stands({ kind: 'entity', id: 'a' })).toBe('n1');
    expect(stands(edge)).toBe('n1/p0/e0/c1');
    expect(ancestorKeys(stands(edge))).toEqual(['n1/p0/e0', 'n1/p0', 'n1']);
    expect(parentKey('n1')).toBe('');
  });

  it('is under the end where one is, else under the subject', () => {
    expect(stands(edge, 'n0/q0')).toBe('n0/q0/e0/c1');
    expect(stands(edge, 'n2')).toBe('n1/p0/e0/c1');
    expect(stands({ kind: 'edge', subject: 'c', predicate: 'meets', object: 'a' }, 'n1')).toBe('n1/p1/e3');
  });

  it('is nowhere where the filters hide it, and a row that the rows have otherwise', () => {
    const none = visible(dataset, { stance: { include: ['denied'], exclude: [], mode: 'any', query: '' } });
    expect(outlinePlace(dataset, none, chosenRows(dataset, edge), '')).toBe('');
    const { branches } = outline(dataset);
    const key = stands(edge);
    expect(openRows(branches, new Set(ancestorKeys(key))).some((row) => row.key === key)).toBe(true);
  });
});

describe('the way back', () => {
  const stop = (row: string) => ({ row, selection: null });

  it('leads to the last stop, then to the one before, and ends', () => {
    const trail = [stop('a'), stop('b')];
    expect(walkedBack(trail, 'x')).toEqual({ stop: stop('b'), trail });
    expect(walkedBack(trail, 'b')).toEqual({ stop: stop('a'), trail: [stop('a')] });
    expect(walkedBack([stop('a')], 'a')).toBeNull();
  });

  it('keeps one stop at a row, and a hundred at most', () => {
    expect(withStop([stop('a')], stop('a'))).toHaveLength(1);
    expect(withStop(Array.from({ length: 100 }, (_, i) => stop(`${i}`)), stop('z'))).toHaveLength(100);
  });
});
