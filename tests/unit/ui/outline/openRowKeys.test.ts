import { expect, it } from 'vitest';
import { visible } from '../../../../src/core/visible';
import { entitiesByName } from '../../../../src/ui/outline/entityOrder';
import { keysOfOpenRows, openRowsOf } from '../../../../src/ui/outline/openRowKeys';
import { linkCounts, openRows, outlineBranches } from '../../../../src/ui/outline/outlineBranches';
import { generateDataset } from '../../../support/generateDataset';
import { graphFile } from '../../../support/graphFile';
import { load } from '../../../support/load';

const told = load(graphFile({ b: 'Person', a: 'Person', c: 'Place' }, [
  { subject: 'a', object: 'b' }, { subject: 'b', object: 'a' }, { subject: 'c', object: 'c' }, { subject: 'c', object: 'a', predicate: 'meets' },
  { subject: 'a', object: 'c', predicate: 'meets', acts: ['reports'] }, { subject: 'c', object: 'c', predicate: 'meets' },
]));

it.each([['every kind of link', told, 3], ['a thousand claims', load(generateDataset(200, 1000, 7)), 4]])('every row that opens is found again by its ids: %s', (_, dataset, deepest) => {
  const shown = visible(dataset, {});
  const branches = outlineBranches(dataset, shown, entitiesByName(dataset, 'en').order, linkCounts(dataset, shown));
  const opened = new Set<string>();
  for (let level = 1; level <= 4; level++) for (const { key, count } of openRows(branches, opened)) if (count > 0) opened.add(key);
  expect(Math.max(...[...opened].map((key) => key.split('/').length))).toBe(deepest);
  const names = openRowsOf(dataset, opened);
  expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(opened.size);
  expect(keysOfOpenRows(dataset, names)).toEqual(opened);
});

it('rows that the dataset does not have are left out', () => {
  const [entity, predicate, other] = ['a', 'heads', 'b'];
  expect([...keysOfOpenRows(told, [
    { entity: 'nobody' }, { entity, predicate: 'nothing' }, { entity, predicate, other: 'c' }, { entity, predicate, other, claim: 'c3' }, { entity, predicate, other, claim: 'c0' },
  ])]).toEqual(['n1/p0/e0/c0']);
});
