import { tellAbout } from '../graph/about';
import { createDeclarations, type Declarations } from '../graph/declarations';
import type { Graph, GraphAttributes, Place } from '../graph/graph';
import type { XmlElement } from '../readXml';

/** A `node`, `edge` or `graph` while it is read: its keys may be declared after it. */
export interface Draft {
  readonly element: XmlElement;
  /** The `graph` it is in. */
  readonly outer: XmlElement | undefined;
  /** Data, by their keys. */
  readonly values: Map<string, string>;
  label: string;
  place: Place | undefined;
  description: string;
}

/** The keys of a file, by what they are for. */
export interface Keys {
  readonly node: Declarations;
  readonly edge: Declarations;
  readonly graph: Declarations;
  readonly declare: (attributes: XmlElement['attributes']) => void;
  readonly addDefault: (id: string, value: string, path: string) => void;
}

export const createKeys = (graph: Graph): Keys => {
  const keys = { node: createDeclarations(graph), edge: createDeclarations(graph), graph: createDeclarations(graph) };
  const owners = new Map<string, readonly Declarations[]>();
  return {
    ...keys,
    declare: ({ id = '', for: owner = 'all', 'attr.name': title = id, 'attr.type': type = 'string' }) => {
      const own = owner === 'all' ? Object.values(keys) : owner === 'node' || owner === 'edge' || owner === 'graph' ? [keys[owner]] : [];
      owners.set(id, own);
      for (const declarations of own) declarations.declare(id, title, type);
    },
    addDefault: (id, value, path) => owners.get(id)?.forEach((declarations) => declarations.addDefault(id, value, path)),
  };
};

const attributesOf = ({ element: { path }, values, description }: Draft, declared: Declarations, graph: Graph): GraphAttributes => {
  const attributes: GraphAttributes = new Map();
  declared.fill(attributes, values, path);
  graph.attribute(attributes, 'desc', description, path);
  return attributes;
};

/** Gephi writes places, colours and sizes as data, and has y grow upwards. */
function placeIn(attributes: GraphAttributes, declared: Declarations, graph: Graph, path: string): Place | undefined {
  const [x, y] = [attributes.get('x'), attributes.get('y')];
  if (x === undefined || y === undefined) return undefined;
  const looks = ['r', 'g', 'b'].every((name) => declared.hasTitle(name)) ? ['r', 'g', 'b', 'size'] : [];
  for (const name of looks) if (attributes.delete(name)) graph.unused(name, path);
  attributes.delete('x');
  attributes.delete('y');
  return { x, y: typeof y === 'number' ? 0 - y : y };
}

/** Adds a node that was read to its end. */
export function addNode(draft: Draft, { node }: Keys, graph: Graph): void {
  const { element: { path, attributes: { id = '' } }, label } = draft;
  const attributes = attributesOf(draft, node, graph);
  graph.nodes.push({ path, id, label, attributes, place: draft.place ?? placeIn(attributes, node, graph, path) });
}

/** Adds an edge that was read to its end. */
export function addEdge(draft: Draft, { edge }: Keys, graph: Graph): void {
  const { element: { path, attributes: { id = '', source = '', target = '', directed } }, label, outer } = draft;
  const points = directed === undefined ? outer?.attributes.edgedefault !== 'undirected' : directed === 'true' || directed === '1';
  graph.edges.push({ path, id, source, target, label, directed: points, when: undefined, attributes: attributesOf(draft, edge, graph) });
}

/** Takes down what a graph says of itself. */
export function tellGraph(draft: Draft, { graph: declared }: Keys, graph: Graph): void {
  const { path } = draft.element;
  for (const [name, value] of attributesOf(draft, declared, graph)) tellAbout(graph, name, value, path);
}
