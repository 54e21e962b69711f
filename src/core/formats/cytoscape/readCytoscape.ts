import type { Issue } from '../../../model/result';
import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { beginJson } from '../beginJson';
import { tellAbout } from '../graph/about';
import { idOf, isEmpty, type JsonObject, listOf, objectOf, scalarOf } from '../graph/fromJson';
import { createGraph, type Graph, type GraphAttributes } from '../graph/graph';
import { graphRecords } from '../graph/graphRecords';

type Group = 'nodes' | 'edges';

/** An element, its place in the file, and its group where the file sorts them. */
interface Element {
  readonly value: JsonObject;
  readonly path: string;
  readonly group: Group | undefined;
}

const KNOWN_ABOVE: ReadonlySet<string> = new Set(['elements', 'nodes', 'edges', 'data', 'directed', 'multigraph', 'generated_by', 'format_version', 'target_cytoscapejs_version']);
const KNOWN_IN_ELEMENT: ReadonlySet<string> = new Set(['data', 'group', 'position', 'classes']);
const KNOWN_IN_NODE: ReadonlySet<string> = new Set(['id', 'parent']);
const KNOWN_IN_EDGE: ReadonlySet<string> = new Set(['id', 'source', 'target']);

const inList = (value: unknown, path: string, group?: Group): readonly Element[] =>
  listOf(value).map((item, row) => ({ value: objectOf(item), path: `${path}[${row}]`, group }));

/** The elements of a file: in a list, or in one for each group, at the top or under `elements`. */
function elementsOf(file: unknown): readonly Element[] {
  if (Array.isArray(file)) return inList(file, '');
  const { elements } = objectOf(file);
  if (Array.isArray(elements)) return inList(elements, 'elements');
  const holder = elements === undefined ? objectOf(file) : objectOf(elements);
  const prefix = elements === undefined ? '' : 'elements.';
  return [...inList(holder.nodes, `${prefix}nodes`, 'nodes'), ...inList(holder.edges, `${prefix}edges`, 'edges')];
}

/** Counts what else there is: states of the view together, all else by its name. */
function countRest(record: JsonObject, known: ReadonlySet<string>, graph: Graph, path: string): void {
  for (const [name, value] of Object.entries(record)) {
    if (!known.has(name) && !isEmpty(value)) graph.unused(typeof value === 'object' ? name : 'settings', path === '' ? name : path);
  }
}

function attributesOf(data: JsonObject, known: ReadonlySet<string>, classes: unknown, graph: Graph, path: string): GraphAttributes {
  const attributes: GraphAttributes = new Map();
  for (const [name, value] of Object.entries(data)) if (!known.has(name)) graph.attribute(attributes, name, scalarOf(value), path);
  graph.attribute(attributes, 'classes', scalarOf(classes), path);
  return attributes;
}

function addElement({ value, path, group }: Element, directed: boolean, graph: Graph): void {
  const { data: told, position, classes } = value;
  const data = objectOf(told);
  countRest(value, KNOWN_IN_ELEMENT, graph, path);
  const isEdge = (group ?? value.group ?? ('source' in data || 'target' in data ? 'edges' : 'nodes')) === 'edges';
  if (isEdge) {
    const attributes = attributesOf(data, KNOWN_IN_EDGE, classes, graph, path);
    graph.edges.push({ path, id: idOf(data.id), source: idOf(data.source), target: idOf(data.target), directed, label: '', when: undefined, attributes });
    return;
  }
  if (!isEmpty(data.parent)) graph.unused('parent', path);
  const { x, y } = objectOf(position);
  const place = position === undefined || (x === undefined && y === undefined) ? undefined : { x, y };
  graph.nodes.push({ path, id: idOf(data.id), label: '', attributes: attributesOf(data, KNOWN_IN_NODE, classes, graph, path), place });
}

/** The records of a file of Cytoscape.js, Cytoscape or NetworkX. Never throws for what it holds. */
export function* readCytoscape(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const read = yield* beginJson(input, context);
  if (read === undefined) return;
  const elements = elementsOf(read.value);
  if (elements.length === 0) {
    const foreign: Issue = { code: 'notFormat', severity: 'error', path: input.name, values: { name: input.name, format: 'Cytoscape JSON', expected: '"elements"' } };
    yield issueItem(foreign);
    return;
  }
  yield* read.issues.map(issueItem);
  const graph = createGraph();
  const file = objectOf(read.value);
  countRest(file, KNOWN_ABOVE, graph, '');
  for (const [name, value] of Object.entries(objectOf(file.data))) tellAbout(graph, name, scalarOf(value), 'data');
  tellAbout(graph, 'generated_by', scalarOf(file.generated_by), 'generated_by');
  for (const element of elements) addElement(element, file.directed !== false, graph);
  yield* graphRecords(graph, context);
}
