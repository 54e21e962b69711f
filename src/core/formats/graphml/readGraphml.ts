import type { Issue } from '../../../model/result';
import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { createGraph, type Graph } from '../graph/graph';
import { graphRecords } from '../graph/graphRecords';
import { readXml, type XmlElement, type XmlHandler } from '../readXml';
import { addEdge, addNode, createKeys, type Draft, tellGraph } from './draft';

/** What only tells how a graph is written. */
const SILENT: ReadonlySet<string> = new Set(['default', 'endpoint']);

interface Parsed {
  readonly handler: XmlHandler;
  /** Puts all that was read into the graph; false where the file is no GraphML. */
  readonly finish: () => boolean;
}

/** Listens to a file. Nodes and edges are put together in the end, for a key may be declared after them. */
function graphmlHandler(graph: Graph): Parsed {
  const keys = createKeys(graph);
  const drafts: { readonly node: Draft[]; readonly edge: Draft[]; readonly graph: Draft[] } = { node: [], edge: [], graph: [] };
  /** The open elements that own data, the innermost last. */
  const owners: Draft[] = [];
  let key: { readonly id: string; readonly path: string } | undefined;
  let data: string | undefined;
  /** How deep in the elements of a `data`. */
  let inside = 0;
  let known = false;

  const begin = (element: XmlElement): Draft => {
    const outer = owners.findLast(({ element: { name } }) => name === 'graph');
    const draft: Draft = { element, outer: outer?.element, values: new Map(), label: '', place: undefined, description: '' };
    owners.push(draft);
    return draft;
  };

  const inData = ({ name, written, path, attributes: { x = '', y = '', width = '0', height = '0' } }: XmlElement): void => {
    const owner = owners.at(-1);
    if (inside === 0) graph.unused(written, path);
    inside += 1;
    // yEd places the upper left corner, and has y grow downwards.
    if (name === 'Geometry' && owner !== undefined) owner.place = { x: x === '' ? x : Number(x) + Number(width) / 2, y: y === '' ? y : Number(y) + Number(height) / 2 };
  };

  const opened = (element: XmlElement): void => {
    const { name, attributes, path } = element;
    if (data !== undefined) return inData(element);
    switch (name) {
      case 'graphml': known = true; break;
      case 'key':
        key = { id: attributes.id ?? '', path };
        keys.declare(attributes);
        break;
      case 'graph':
        if (owners.length > 0) graph.unused('nested graph', path);
        else if (drafts.graph.length > 0) graph.unused('graph', path);
        drafts.graph.push(begin(element));
        break;
      case 'node': drafts.node.push(begin(element)); break;
      case 'edge':
        if ('sourceport' in attributes || 'targetport' in attributes) graph.unused('port', path);
        drafts.edge.push(begin(element));
        break;
      case 'hyperedge': case 'port':
        graph.unused(name, path);
        begin(element);
        break;
      case 'data': data = attributes.key ?? ''; break;
      case 'desc': break;
      default: if (!SILENT.has(name)) graph.unused(name, path);
    }
  };

  const closedData = (name: string, text: string): void => {
    const owner = owners.at(-1);
    if (inside === 0 && data !== undefined) {
      if (text.trim() !== '') owner?.values.set(data, text);
      data = undefined;
      return;
    }
    inside -= 1;
    if ((name === 'NodeLabel' || name === 'EdgeLabel') && owner?.label === '') owner.label = text.trim();
  };

  const closed = (name: string, text: string): void => {
    const owner = owners.at(-1);
    if (data !== undefined) closedData(name, text);
    else if (name === 'key') key = undefined;
    else if (name === 'default' && key !== undefined) keys.addDefault(key.id, text.trim(), key.path);
    else if (name === 'desc' && key === undefined && owner !== undefined) owner.description = text.trim();
    else if (owner?.element.name === name) owners.pop();
  };

  return {
    handler: { open: opened, close: closed },
    finish: () => {
      drafts.graph.slice(0, 1).forEach((draft) => tellGraph(draft, keys, graph));
      for (const draft of drafts.node) addNode(draft, keys, graph);
      for (const draft of drafts.edge) addEdge(draft, keys, graph);
      return known;
    },
  };
}

/** The records of a GraphML file. Never throws for what it holds. */
export function* readGraphml(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const graph = createGraph();
  const { handler, finish } = graphmlHandler(graph);
  const refused = readXml(input, context, handler);
  if (refused === 'cancelled') return;
  const foreign: Issue = { code: 'notFormat', severity: 'error', path: input.name, values: { name: input.name, format: 'GraphML', expected: '<graphml>' } };
  const issues = refused ?? (finish() ? [] : [foreign]);
  yield* issues.map(issueItem);
  if (issues.length === 0) yield* graphRecords(graph, context);
}
