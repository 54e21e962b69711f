import { describe, expect, it } from 'vitest';
import { importCases } from '../../../support/importCases';
import { claimsIn, entitiesIn, issuesIn, opened, readFile } from '../../../support/readFile';

const fixture = async (name: string) => {
  const files = importCases('gexf').find((one) => one.name === `gexf/${name}`)?.files ?? new Map<string, Uint8Array>();
  const [[file, bytes] = ['', new Uint8Array()]] = files;
  return opened(file, bytes);
};

describe('a GEXF file', () => {
  it('has its nodes as entities, with attributes that are declared after them', async () => {
    const { entities, types, ...dataset } = await fixture('harbour');
    expect(entitiesIn({ entities, types, ...dataset })).toEqual([
      ['ada', 'Ada Lane', 'Person', { age: 44, flag: 'blue' }],
      ['mole', 'Mole Company', 'Shipping line', { age: 'many', flag: 'blue', start: '1990', end: '2004' }],
      ['yard', 'yard', 'untyped', { flag: 'blue' }],
    ]);
    expect(entities.aliases[0]).toEqual(['A. Lane', 'Captain Lane']);
    expect(entities.descriptions[0]).toEqual({ und: 'Master of the "Wren"' });
    expect(types.find(({ id }) => id === 'untyped')?.label).toEqual({ en: 'No type', fr: 'Sans type' });
    expect(dataset.meta).toMatchObject({ title: { und: 'Who meets whom in Quillport' }, provenance: { und: 'Harbour office' }, created: '2024-05-02' });
  });

  it('has its edges as claims without quotes, with their dates', async () => {
    const dataset = await fixture('harbour');
    expect(claimsIn(dataset)).toEqual([
      ['e1', 'ada', 'works for', 'mole', { trust: 0.5, weight: 2.5, when: '1999-03-01/1999-04-30' }],
      ['e2', 'mole', 'works for (undirected)', 'ada', {}],
      ['edge 1', 'ada', 'knows', 'ada', { spells: '2001/2002 | 2005/..' }],
      ['e6', 'ada', 'linked', 'yard', { when: '2003-07-09' }],
    ]);
    expect(dataset.predicates.map(({ id, symmetric }) => [id, symmetric])).toEqual([['works for', false], ['works for (undirected)', true], ['knows', false], ['linked', false]]);
    expect(dataset.evidences.count).toBe(0);
    expect([...dataset.claims.check]).toEqual([3, 3, 3, 3]);
  });

  it('says what could not be used, and where', async () => {
    const { report } = await fixture('harbour');
    expect(issuesIn(report.issues)).toEqual([
      ['badPosition', 'harbour.gexf:29', 'NaN, -1e+308'],
      ['duplicateId', 'harbour.gexf:32', 'ada'],
      ['badRecord', 'harbour.gexf:33', 'id'],
      ['danglingId', 'harbour.gexf:43', 'ghost'],
      ['duplicateId', 'harbour.gexf:44', 'e1'],
      ['noEnds', 'harbour.gexf:45', undefined],
      ['unusedPart', 'harbour.gexf:7', 'keywords'],
      ['unusedPart', 'harbour.gexf:19', 'viz:color'],
      ['unusedPart', 'harbour.gexf:27', 'viz:size'],
      ['unusedPart', 'harbour.gexf:29', 'hierarchy'],
    ]);
  });

  it('stands as it did there, the right way up', async () => {
    expect((await fixture('harbour')).savedView?.positions).toEqual({ ada: [-50, -120.5], mole: [80, 40] });
  });

  it('is read in the encoding it declares, as the first version was written, and spread out where it was drawn small', async () => {
    const dataset = await fixture('ferries');
    expect(entitiesIn(dataset)).toEqual([['0', 'Marée basse', 'untyped', { calls: 7 }], ['1', 'Île du Nord', 'untyped', {}]]);
    expect(dataset.predicates).toMatchObject([{ id: 'linked', symmetric: true, label: { en: 'is linked to', fr: 'est lié à' } }]);
    expect(dataset.savedView?.positions).toEqual({ 0: [-28.3, 14.1], 1: [28.3, -14.1] });
    expect(dataset.edges.count).toBe(1);
  });

  it('tells apart attributes of one name, and gives a value that changes with its times', async () => {
    const text = `<gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="a" title="rank" type="integer"/><attribute id="b" title="rank"/></attributes><nodes>
      <node id="x"><attvalues><attvalue for="a" value="1" end="2001"/><attvalue for="a" value="2" start="2001"/><attvalue for="b" value="high"/></attvalues></node></nodes></graph></gexf>`;
    expect(entitiesIn(await opened('g.gexf', text))).toEqual([['x', 'x', 'untyped', { rank: '1 (../2001) | 2 (2001/..)', 'rank (b)': 'high' }]]);
  });

  it('is refused where it is no GEXF', async () => {
    expect(await readFile('g.gexf', '<html/>')).toMatchObject([{ code: 'notFormat', values: { format: 'GEXF', expected: '<gexf>' } }]);
  });
});
