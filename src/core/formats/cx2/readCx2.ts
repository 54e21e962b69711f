import type { Issue } from '../../../model/result';
import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { beginJson } from '../beginJson';
import { tellAbout } from '../graph/about';
import { idOf, isEmpty, type JsonObject, listOf, objectOf, scalarOf } from '../graph/fromJson';
import { createGraph, type Graph, type GraphAttributes } from '../graph/graph';
import { graphRecords } from '../graph/graphRecords';
import { typed } from '../graph/scalars';

/** What only tells how the file is written. */
const SILENT: ReadonlySet<string> = new Set(['CXVersion', 'hasFragments', 'metaData', 'status', 'attributeDeclarations']);

/** How the values of nodes, or of edges, are called and typed: short names stand for long ones. */
interface Columns {
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** What the short names stand for where nothing is declared. */
const SHORT: readonly (readonly [string, string])[] = [['n', 'name'], ['i', 'interaction']];

const columnsOf = (declared: JsonObject): Columns => {
  const columns = Object.entries(declared).map(([name, column]) => [name, objectOf(column)] as const);
  return {
    names: new Map([...SHORT, ...columns.flatMap(([name, { a }]) => (typeof a === 'string' && a !== name ? [[a, name] as const] : []))]),
    types: new Map(columns.flatMap(([name, { d }]) => (typeof d === 'string' ? [[name, d] as const] : []))),
    defaults: new Map(columns.flatMap(([name, { v }]) => (isEmpty(v) ? [] : [[name, v] as const])).slice(0, 64)),
  };
};

function attributesOf(values: JsonObject, columns: Columns, graph: Graph, path: string): GraphAttributes {
  const attributes: GraphAttributes = new Map();
  const add = (name: string, value: unknown): void => {
    const scalar = scalarOf(value);
    graph.attribute(attributes, name, typeof scalar === 'string' ? typed(scalar, columns.types.get(name) ?? 'string') : scalar, path);
  };
  for (const [name, value] of columns.defaults) add(name, value);
  for (const [short, value] of Object.entries(values)) add(columns.names.get(short) ?? short, value);
  return attributes;
}

/** Fills the graph with what the aspects hold; an aspect may come in pieces. */
function addAspects(aspects: readonly unknown[], graph: Graph): void {
  const declared = objectOf(aspects.flatMap((aspect) => listOf(objectOf(aspect).attributeDeclarations))[0]);
  const [nodes, edges] = [columnsOf(objectOf(declared.nodes)), columnsOf(objectOf(declared.edges))];
  const add: Readonly<Record<string, (record: JsonObject, path: string) => void>> = {
    networkAttributes: (record, path) => {
      for (const [name, value] of Object.entries(record)) tellAbout(graph, name, scalarOf(value), path);
    },
    nodes: ({ id, x, y, z, v }, path) => {
      const place = x === undefined && y === undefined ? undefined : { x, y };
      if (typeof z === 'number' && z !== 0) graph.unused('z', path);
      graph.nodes.push({ path, id: idOf(id), label: '', attributes: attributesOf(objectOf(v), nodes, graph, path), place });
    },
    edges: ({ id, s, t, v }, path) => {
      const attributes = attributesOf(objectOf(v), edges, graph, path);
      graph.edges.push({ path, id: idOf(id), source: idOf(s), target: idOf(t), directed: true, label: '', when: undefined, attributes });
    },
  };
  for (const [place, aspect] of aspects.entries()) {
    for (const [name, records] of Object.entries(objectOf(aspect))) {
      const known = Object.hasOwn(add, name) ? add[name] : undefined;
      if (SILENT.has(name)) continue;
      for (const [row, record] of listOf(records).entries()) {
        const path = `[${place}].${name}[${row}]`;
        if (known === undefined) graph.unused(name, path);
        else known(objectOf(record), path);
      }
    }
  }
}

/** The records of a CX2 file. Never throws for what it holds. */
export function* readCx2(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const read = yield* beginJson(input, context);
  if (read === undefined) return;
  const aspects = listOf(read.value);
  if (!String(objectOf(aspects[0]).CXVersion).startsWith('2')) {
    const foreign: Issue = { code: 'notFormat', severity: 'error', path: input.name, values: { name: input.name, format: 'CX2', expected: '"CXVersion": "2.0"' } };
    yield issueItem(foreign);
    return;
  }
  yield* read.issues.map(issueItem);
  const graph = createGraph();
  addAspects(aspects, graph);
  yield* graphRecords(graph, context);
}
