import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { afterAll, describe, expect, it } from 'vitest';
import { citationOf } from '../../src/core/citation';
import { EXPORTERS } from '../../src/core/exporters/registry';
import { visible } from '../../src/core/visible';
import { CHECKS, STANCES } from '../../src/model/vocabulary';
import { ANNO_ADDRESS, ANNO_TERMS } from '../support/annoContext';
import { exportInput } from '../support/exportInput';
import { load } from '../support/load';
import { pythonWith, readByPython } from '../support/python';
import { unguarded } from '../support/readExports';
import { TALKS } from '../support/talks';
import { textOf } from '../support/textOf';

/** Signs that a format may trip over, in names, quotes and ids; a dated claim; a claim without evidence. */
const dataset = load({
  ...TALKS,
  documents: [...TALKS.documents, { id: 'd 2', title: { en: '=Title, "quoted"\n<b>' }, lang: 'en', url: 'javascript:alert(1)', text: 'x\nAda & "Bob" ]]> met; 🗂 Ada.' }],
  entities: [...TALKS.entities, { id: 'a&b "c"', type: 'Ship', name: { en: '=Ada & <Bob>' }, aliases: ['A|B', '＝x'], coordinates: [-12.5, 48.85] }],
  claims: [
    ...TALKS.claims,
    { id: 'c7 &', subject: 'a&b "c"', predicate: 'visited', object: 'oslo', when: '2022-04/2022-05', score: -12.5, evidence: [{ document: 'd 2', exact: 'Ada & "Bob" ]]> met; 🗂 Ada', role: 'support' }] },
    { id: 'c8', subject: 'oslo', predicate: 'met', object: 'oslo' },
  ],
});
const input = exportInput(dataset, visible(dataset, {}));

const made = (id: string): string => {
  const exporter = EXPORTERS.find((known) => known.id === id);
  if (exporter === undefined) throw new RangeError(id);
  return textOf(exporter, input);
};

interface Told {
  readonly claim?: string;
  readonly entity?: string;
  readonly stance?: string;
  readonly check?: string;
  readonly quote?: string;
  readonly said_by?: string;
  readonly score?: number | string;
}

const claims = dataset.claims.ids.map((claim, row) => ({
  claim, stance: STANCES[dataset.claims.stance[row]!]!, check: CHECKS[dataset.claims.check[row]!]!, quote: citationOf(dataset, row).quotes.join(' […] '),
}));
const SPEAKERS = ['The Gazette', 'Bureau', 'a spokesperson (Bureau)', 'The Courier', 'The Gazette', 'The Gazette', '', ''];

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const brief = ({ claim = '', stance = '', check = '', quote = '' }: Told) => ({ claim, stance, check, quote });
const byClaim = (a: Told, b: Told): number => ((a.claim ?? '') < (b.claim ?? '') ? -1 : 1);
const sorted = (edges: readonly Told[]): Told[] => [...edges].sort(byClaim);

const folder = mkdtempSync(join(tmpdir(), 'edgewise-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** A test that needs a module of Python, or says why it is left out. */
function withPython(module: string, name: string, body: (python: string) => void): void {
  const python = pythonWith(module);
  if (python === undefined) console.warn(`Skipped: '${name}' needs Python's module ${module}.`);
  it.skipIf(python === undefined)(name, () => body(python ?? ''));
}

interface Graph {
  readonly nodes: Readonly<Record<string, { readonly entity?: string; readonly label?: string; readonly longitude?: number }>>;
  readonly edges: readonly (Told & { readonly start?: string; readonly end?: string })[];
}

const checkGraph = ({ nodes, edges }: Graph): void => {
  expect(sorted(edges).map(brief)).toEqual(claims);
  expect(sorted(edges).map(({ said_by = '' }) => said_by)).toEqual(SPEAKERS);
  expect(Object.values(nodes).map(({ entity }) => entity).sort()).toEqual([...dataset.entities.ids].sort());
  expect(Object.values(nodes).find(({ entity }) => entity === 'a&b "c"')).toMatchObject({ label: '=Ada & <Bob>', longitude: -12.5 });
};

/** Debian 12's networkx reads GEXF up to 1.2: it is handed a copy that says so. */
const olderGexf = (text: string): string => text.replaceAll('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft').replace('version="1.3"', 'version="1.2"');

describe('GraphML', () => {
  withPython('networkx', 'is read by networkx', (python) => checkGraph(readByPython(python, 'graphml', saved('a.graphml', made('graphml'))) as Graph));

  it('is read by graphology', () => {
    const graph = graphml.parse(MultiDirectedGraph, made('graphml'));
    checkGraph({ nodes: Object.fromEntries(graph.mapNodes((node, values) => [node, values])), edges: graph.mapEdges((_, values) => values as Told) });
  });
});

describe('GEXF', () => {
  withPython('networkx', 'is read by networkx', (python) => {
    const graph = readByPython(python, 'gexf', saved('a.gexf', olderGexf(made('gexf')))) as Graph;
    checkGraph(graph);
    expect(graph.edges.find(({ claim }) => claim === 'c7 &')).toMatchObject({ start: '2022-04-01', end: '2022-05-31' });
  });

  it('is read by graphology', () => {
    const graph = gexf.parse(MultiDirectedGraph, made('gexf'));
    checkGraph({ nodes: Object.fromEntries(graph.mapNodes((node, values) => [node, values])), edges: graph.mapEdges((_, values) => values as Told) });
    expect(graph.getNodeAttributes('anna')).toMatchObject({ x: 0, y: -60.5, color: 'rgb(34,86,143)' });
  });
});

describe('CSV', () => {
  withPython('csv', 'is read by Python: claims', (python) => {
    const rows = readByPython(python, 'csv', saved('claims.csv', made('csvClaims'))) as readonly Readonly<Record<string, string>>[];
    const quotes = rows.filter(({ role }) => role === 'support').map(({ claim, quote = '' }) => [claim, unguarded(quote)]);
    expect(quotes).toEqual(claims.filter(({ quote }) => quote !== '').map(({ claim, quote }) => [claim, quote]));
    expect(rows.find(({ claim }) => claim === 'c7 &')).toMatchObject({ subject_name: "'=Ada & <Bob>", score: '-12.5', document_title: '\'=Title, "quoted"\n<b>', url: 'javascript:alert(1)', start: '2', end: '28' });
    expect(rows.find(({ claim }) => claim === 'c8')).toMatchObject({ role: '', quote: '', stance: 'stated' });
  });

  withPython('csv', 'is read by Python: nodes and edges', (python) => {
    const nodes = readByPython(python, 'csv', saved('nodes.csv', made('csvNodes'))) as readonly Readonly<Record<string, string>>[];
    expect(nodes.map(({ id }) => id)).toEqual(dataset.entities.ids);
    expect(nodes.at(-1)).toMatchObject({ label: "'=Ada & <Bob>", aliases: 'A|B | ＝x', longitude: '-12.5', latitude: '48.85', claims: '1' });
    const edges = readByPython(python, 'csv', saved('edges.csv', made('csvEdges'))) as readonly Readonly<Record<string, string>>[];
    expect(edges.find(({ predicate, source }) => predicate === 'met' && source === 'carl')).toMatchObject({ type: 'Undirected', disputed: 'true', claims: 'c2 | c6', claims_missing: '1', said_by: 'Bureau | The Gazette' });
  });
});

describe('JSON-LD', () => {
  const expected = dataset.claims.ids.map((id) => `urn:edgewise:who-met-whom:annotation:${encodeURIComponent(id)}`).sort();

  // It fetches contexts, which a test must not: the terms stand in its copy.
  withPython('rdflib', 'is read by rdflib', (python) => {
    const text = made('jsonld').replace(JSON.stringify(ANNO_ADDRESS), JSON.stringify(ANNO_TERMS));
    const found = readByPython(python, 'jsonld', saved('a.jsonld', text)) as readonly { id: string; said_by: string; quotes: readonly { exact: string[]; place: number[][]; role: string }[] }[];
    expect(found.map(({ id }) => id).sort()).toEqual(expected);
    expect(found.find(({ id }) => id.endsWith(':c7%20%26'))?.quotes).toEqual([{ exact: ['Ada & "Bob" ]]> met; 🗂 Ada'], place: [[2, 28]], role: 'support' }]);
    expect(found.find(({ id }) => id.endsWith(':c3'))).toMatchObject({ stance: 'hedged', check: 'found', said_by: 'a spokesperson (Bureau)' });
  });

  it('is read by jsonld.js', async () => {
    const documentLoader = (url: string): Promise<RemoteDocument> => {
      if (url !== ANNO_ADDRESS) throw new Error(`Asked for ${url}`);
      return Promise.resolve({ documentUrl: url, document: { '@context': ANNO_TERMS as ContextDefinition } });
    };
    const quads = (await jsonld.toRDF(JSON.parse(made('jsonld')) as JsonLdDocument, { documentLoader })) as readonly Quad[];
    const about = (predicate: string): string[] => quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(quads.filter(({ object }) => object.value === 'http://www.w3.org/ns/oa#Annotation').map(({ subject }) => subject.value).sort()).toEqual(expected);
    expect(about('http://www.w3.org/ns/oa#exact')).toContain('Ada & "Bob" ]]> met; 🗂 Ada');
    expect(about('urn:edgewise:term:stance').sort()).toEqual(claims.map(({ stance }) => stance).sort());
    expect(about('http://www.w3.org/ns/oa#via')).toEqual([]);
  });
});
