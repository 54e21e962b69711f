import { expect, it } from 'vitest';
import { importCases } from '../../../support/importCases';
import { claimsIn, entitiesIn, issuesIn, opened, readFile } from '../../../support/readFile';

const fixture = async (name: string) => {
  const files = importCases('cytoscape').find((one) => one.name === `cytoscape/${name}`)?.files ?? new Map<string, Uint8Array>();
  const [[file, bytes] = ['', new Uint8Array()]] = files;
  return opened(file, bytes);
};

it('reads elements by their groups, as NetworkX writes them, undirected where the file says so', async () => {
  const dataset = await fixture('elements');
  expect(entitiesIn(dataset)).toEqual([
    ['0', 'Ada Lane', 'Person', { value: 0, tags: 'pilot | 7', berth: '{"row":2}', type: 'character' }],
    ['1', 'Tom Reed', 'Person', { value: 1, type: 'character' }],
  ]);
  expect(claimsIn(dataset)).toEqual([['edge 1', '0', 'meets', '1', { when: '2022-11-14' }], ['edge 2', '0', 'meets', '1', {}]]);
  expect(dataset.predicates).toMatchObject([{ id: 'meets', symmetric: true }]);
  expect(issuesIn(dataset.report.issues)).toEqual([['forbiddenKey', 'elements.nodes[1].data.constructor', 1], ['unusedPart', 'elements.nodes[1]', 'parent']]);
});

it('reads what the desktop program writes', async () => {
  const dataset = await fixture('desktop');
  expect(entitiesIn(dataset)).toEqual([['62', 'Ada Lane', 'untyped', { SUID: 62 }], ['63', 'Mole Company', 'untyped', { SUID: 63 }]]);
  expect(claimsIn(dataset)).toEqual([['70', '62', 'owns', '63', { name: 'Ada Lane (owns) Mole Company' }]]);
  expect(dataset.meta).toMatchObject({ title: { und: 'Quillport pilots' }, provenance: { und: 'cytoscape-3.10.1' } });
  expect(issuesIn(dataset.report.issues)).toEqual([
    ['badPosition', 'elements.nodes[1]', '120, Infinity'],
    ['unusedPart', 'style', 'style'],
    ['unusedPart', 'zoom', 'settings'],
    ['unusedPart', 'data', 'SUID'],
    ['unusedPart', 'data', 'shared_name'],
  ]);
});

it('reads a flat list, where an element that has ends is an edge; one point for all is no picture', async () => {
  const dataset = await fixture('list');
  expect(entitiesIn(dataset)).toEqual([['a', 'Ada Lane', 'Person', { classes: 'crew' }], ['b', 'The Wren', 'ship', {}]]);
  expect(claimsIn(dataset)).toEqual([['ab', 'a', 'sails', 'b', {}]]);
  expect(dataset.savedView).toBeUndefined();
  expect(issuesIn(dataset.report.issues)).toEqual([['badRecord', '[3]', 'id']]);
});

it('reads lists of nodes and edges at the top', async () => {
  const dataset = await opened('g.json', '{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"},"position":{"x":3,"y":4}}],"edges":[{"data":{"source":"b","target":"a"}}]}');
  expect(claimsIn(dataset)).toEqual([['edge 1', 'b', 'linked', 'a', {}]]);
});

it('takes a time that is a date for one, and leaves a number of seconds as it is', async () => {
  const dataset = await opened('g.json', JSON.stringify({ elements: [
    { data: { id: 'a' } },
    { data: { id: '1', source: 'a', target: 'a', timestamp: 1500 } },
    { data: { id: '2', source: 'a', target: 'a', timestamp: '2022-03-04T05:06:07Z' } },
    { data: { id: '3', source: 'a', target: 'a', year: 2021 } },
  ] }));
  expect(claimsIn(dataset).map(([id, , , , said]) => [id, said])).toEqual([['1', { timestamp: 1500 }], ['2', { when: '2022-03-04' }], ['3', { when: '2021' }]]);
});

it('has no more types and predicates than anybody could tell apart: the words stay as attributes', async () => {
  const many = Array.from({ length: 5100 }, (_, at) => ({ data: { id: `n${at}`, type: `kind ${at}` } }));
  const edges = Array.from({ length: 5100 }, (_, at) => ({ data: { source: 'n0', target: `n${at}`, relation: `relation ${at}` } }));
  const dataset = await opened('g.json', JSON.stringify({ elements: [...many, ...edges] }));
  expect([dataset.types.length, dataset.predicates.length, dataset.report.issues.length]).toEqual([5001, 5001, 0]);
  expect(entitiesIn(dataset)[5099]).toEqual(['n5099', 'n5099', 'untyped', { type: 'kind 5099' }]);
  expect(claimsIn(dataset)[5099]).toEqual(['edge 5100', 'n0', 'linked', 'n5099', { relation: 'relation 5099' }]);
});

it('refuses a file without elements', async () => {
  expect(await readFile('g.cyjs', '{}')).toMatchObject([{ code: 'notFormat', values: { format: 'Cytoscape JSON' } }]);
});
