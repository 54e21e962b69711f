import { describe, expect, it } from 'vitest';
import { importCases } from '../../../support/importCases';
import { claimsIn, entitiesIn, issuesIn, opened, readFile } from '../../../support/readFile';

const fixture = async (name: string) => {
  const files = importCases('graphml').find((one) => one.name === `graphml/${name}`)?.files ?? new Map<string, Uint8Array>();
  const [[file, bytes] = ['', new Uint8Array()]] = files;
  return opened(file, bytes);
};

describe('a GraphML file', () => {
  it('has its nodes as entities', async () => {
    const dataset = await fixture('harbour');
    const { entities } = dataset;
    expect(entitiesIn(dataset)).toEqual([['q', 'Quillport', 'Place', { type: 'City' }], ['b', 'Bellbank', 'untyped', { longitude: 400, latitude: 0 }]]);
    expect([entities.sameAs[0], entities.coordinates.get(0), entities.descriptions[1]]).toEqual([['wikidata:Q42'], [-4.5, 48.25], { und: 'A bank of sand.' }]);
    expect(dataset.meta.title).toEqual({ und: 'Quillport & neighbours' });
    expect(dataset.savedView?.positions).toEqual({ q: [10, -20], b: [300, 20] });
  });

  it('has its edges as claims, each with the direction it says or has from the graph', async () => {
    const dataset = await fixture('harbour');
    expect(claimsIn(dataset)).toEqual([
      ['e1', 'q', 'trades with', 'b', { paid: true, when: '1987' }],
      ['edge 1', 'b', 'trades with (directed)', 'q', { paid: false }],
      ['e3', 'b', 'linked', 'b', { paid: false }],
    ]);
    expect(dataset.predicates.map(({ symmetric }) => symmetric)).toEqual([true, false, true]);
    expect(dataset.evidences.count).toBe(0);
  });

  it('says what could not be used, and keeps keys out that could reach a prototype', async () => {
    expect(issuesIn((await fixture('harbour')).report.issues)).toEqual([
      ['badPosition', 'harbour.graphml:29', '400, 0'],
      ['unusedPart', 'harbour.graphml:16', 'mode'],
      ['forbiddenKey', 'harbour.graphml:19', 1],
    ]);
  });

  it('has the labels and places that yEd writes; nested graphs lie flat, ports and hyperedges are told', async () => {
    const dataset = await fixture('hyper');
    expect(entitiesIn(dataset)).toEqual([['n0', 'Tom Reed', 'untyped', {}], ['n0::n0', 'The Wren', 'untyped', {}], ['n1', 'Reed & Sons', 'untyped', {}]]);
    expect(claimsIn(dataset)).toEqual([['e0', 'n0', 'sails', 'n0::n0', {}]]);
    expect(dataset.savedView?.positions).toEqual({ n0: [140, 65], 'n0::n0': [440, 105], n1: [-160, 265] });
    expect(issuesIn(dataset.report.issues)).toEqual([
      ['unusedPart', 'hyper.graphml:7', 'y:ShapeNode'],
      ['unusedPart', 'hyper.graphml:8', 'port'],
      ['unusedPart', 'hyper.graphml:9', 'nested graph'],
      ['unusedPart', 'hyper.graphml:12', 'y:PolyLineEdge'],
      ['unusedPart', 'hyper.graphml:13', 'hyperedge'],
    ]);
  });

  it('is refused where it is no GraphML', async () => {
    expect(await readFile('g.graphml', '<svg/>')).toMatchObject([{ code: 'notFormat', values: { format: 'GraphML', expected: '<graphml>' } }]);
  });
});
