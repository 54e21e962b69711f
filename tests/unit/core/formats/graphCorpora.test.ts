import { describe, expect, it } from 'vitest';
import { corporaAreThere, corpusFile } from '../../../support/corpusFile';
import { claimsIn, entitiesIn, issuesIn, opened } from '../../../support/readFile';

/** File, format, entities, claims, claims with a weight, entities that have their place, issues. */
const FILES = [
  ['gexf/les_miserables.gexf', 'gexf', 77, 254, 157, 77, ['viz:size', 'viz:color']],
  ['gexf/arctic.gexf', 'gexf', 1715, 6676, 0, 1715, ['viz:color', 'viz:size']],
  ['gexf/v1_3.gexf', 'gexf', 2, 1, 0, 0, ['viz:color']],
  ['gexf/data.gexf', 'gexf', 4, 5, 0, 0, []],
  ['gexf/edge_data.gexf', 'gexf', 4, 5, 0, 0, []],
  ['graphml/miserables.graphml', 'graphml', 77, 254, 254, 77, ['r', 'g', 'b', 'size']],
  ['graphml/attributes.graphml', 'graphml', 6, 7, 4, 0, ['mode']],
  ['graphml/multigraph.graphml', 'graphml', 6, 9, 5, 0, []],
  ['cx2/medium-network.valid.cx2', 'cx2', 100, 200, 200, 0, ['visualProperties']],
  ['cytoscape-json/gal.json', 'cytoscape', 331, 362, 0, 0, []],
] as const;

describe.each([...new Set(FILES.map(([path]) => path.split('/')[0] ?? ''))].map((folder) => [folder]))('files of %s that other tools wrote', (folder) => {
  const there = corporaAreThere(folder);
  it.runIf(there).each(FILES.filter(([path]) => path.startsWith(`${folder}/`)))('%s: %s', async (path, format, entities, claims, weighed, placed, parts) => {
    const dataset = await opened(...corpusFile(path));
    const { report, evidences } = dataset;
    expect(report.detected?.format).toBe(format);
    expect([dataset.entities.count, dataset.claims.count, evidences.count]).toEqual([entities, claims, 0]);
    expect([...dataset.claims.attributes.values()].filter(({ weight }) => weight !== undefined)).toHaveLength(weighed);
    expect(Object.keys(dataset.savedView?.positions ?? {})).toHaveLength(placed);
    expect(issuesIn(report.issues).map(([, , part]) => part)).toEqual(parts);
    expect(report.records).toBe(report.kept);
  });
});

describe('what those files say', () => {
  const there = corporaAreThere('cx2');

  it.runIf(there)('keeps predicates, attributes and names', async () => {
    expect(claimsIn(await opened(...corpusFile('gexf/edge_data.gexf')))[1]).toEqual(['1', '0', 'owns', '2', { Confidence: 0.56 }]);
    expect(entitiesIn(await opened(...corpusFile('cx2/medium-network.valid.cx2')))[1]).toEqual(['1', 'node2', 'gene', { score: 0.1 }]);
    expect(entitiesIn(await opened(...corpusFile('graphml/miserables.graphml')))[0]).toEqual(['11', 'Valjean', 'untyped', { 'Modularity Class': 1 }]);
    const gal = await opened(...corpusFile('cytoscape-json/gal.json'));
    expect(gal.predicates.map(({ id }) => id)).toEqual(['pp', 'pd']);
  });

  it.runIf(there)('tells an edge to a node that is not there', async () => {
    const { report, entities, claims } = await opened(...corpusFile('cx2/invalid-edge-reference.invalid.cx2'));
    expect([entities.count, claims.count, report.records, report.kept]).toEqual([2, 0, 4, 3]);
    expect(issuesIn(report.issues)).toEqual([['danglingId', '[4].edges[0]', '99999']]);
  });

  it.runIf(there)('places a pathway and counts what has no place in it', async () => {
    const dataset = await opened(...corpusFile('cx2/2496d8c5-5c74-11ec-b3be-0ac135e8bacf.valid.cx2'));
    expect([dataset.entities.count, dataset.claims.count, Object.keys(dataset.savedView?.positions ?? {}).length]).toEqual([45, 30, 45]);
    expect(dataset.report.issues.find(({ values }) => values.part === 'edgeBypasses')?.values.count).toBe(30);
  });
});
