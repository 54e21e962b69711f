import { expect, it } from 'vitest';
import { importCases } from '../../../support/importCases';
import { claimsIn, entitiesIn, issuesIn, opened, readFile } from '../../../support/readFile';

const harbour = async () => opened('harbour.cx2', importCases('cx2')[0]?.files.get('harbour.cx2') ?? new Uint8Array());

it('reads the nodes of CX2 by the long names of their columns, with defaults, wherever they stand', async () => {
  const dataset = await harbour();
  expect(entitiesIn(dataset)).toEqual([
    ['1', 'Ada Lane', 'Person', { score: 0.25 }],
    ['2', 'Pilot guild', 'Organization', { boats: 'Wren | Tern', type: 'organisation' }],
    ['3', '3', 'Organization', { type: 'organisation' }],
  ]);
  expect(dataset.meta).toMatchObject({ title: { und: 'Quillport pilots' }, description: { und: 'A made-up crew.' }, license: 'CC0' });
  expect(dataset.savedView?.positions).toEqual({ 1: [10, 200], 2: [310, -40] });
});

it('reads its edges as claims without quotes, and shows labels without their markup', async () => {
  const dataset = await harbour();
  expect(claimsIn(dataset)).toEqual([['1', '1', 'leads', '2', { since: 'spring' }], ['2', '2', 'serves', '3', { relation: '<b>serves</b>' }]]);
  expect(dataset.evidences.count).toBe(0);
});

it('says what of it could not be used', async () => {
  expect(issuesIn((await harbour()).report.issues)).toEqual([
    ['badPosition', '[6].nodes[0]', 'left, 0'],
    ['badRecord', '[6].nodes[1]', 'id'],
    ['noEnds', '[7].edges[1]', undefined],
    ['danglingId', '[7].edges[2]', '99'],
    ['unusedPart', '[3].networkAttributes[0]', 'organism'],
    ['unusedPart', '[6].nodes[0]', 'z'],
    ['unusedPart', '[8].visualProperties[0]', 'visualProperties'],
  ]);
});

it('refuses what is called so and is not CX2', async () => {
  expect(await readFile('g.cx2', '[{"CXVersion":"1.0"}]')).toMatchObject([{ code: 'notFormat', values: { format: 'CX2' } }]);
});
