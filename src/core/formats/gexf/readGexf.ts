import type { Issue } from '../../../model/result';
import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { createDeclarations } from '../graph/declarations';
import { createGraph, type Graph } from '../graph/graph';
import { graphRecords } from '../graph/graphRecords';
import { numberOf } from '../graph/scalars';
import { readXml, type XmlElement, type XmlHandler } from '../readXml';
import { addEdge, addNode, type Draft, type Settings, spellOf } from './draft';

type Owner = 'node' | 'edge';

/** What only holds other elements. */
const HOLDERS: ReadonlySet<string> = new Set(['nodes', 'edges', 'attvalues', 'spells', 'slices', 'default', 'options', 'parents']);

/** How a node or edge is drawn elsewhere. */
const LOOKS: ReadonlySet<string> = new Set(['color', 'size', 'shape', 'thickness']);

/** What the file says of itself, and what we call it. */
const ABOUT: ReadonlyMap<string, keyof Graph['about']> = new Map([['title', 'title'], ['description', 'description'], ['creator', 'creator']]);

/** A place there: up is up, where our y grows downwards. */
const placeOf = ({ x = '', y = '' }: XmlElement['attributes']): Draft['place'] => {
  const [across, up] = [numberOf(x), numberOf(y)];
  return { x: Number.isNaN(across) ? x : across, y: Number.isNaN(up) ? y : 0 - up };
};

interface Parsed {
  readonly handler: XmlHandler;
  /** Puts all that was read into the graph; false where the file is no GEXF. */
  readonly finish: () => boolean;
}

/** Listens to a file. Nodes and edges are put together in the end, for an attribute may be declared after them. */
function gexfHandler(graph: Graph): Parsed {
  const declared = { node: createDeclarations(graph), edge: createDeclarations(graph) };
  const drafts: Record<Owner, Draft[]> = { node: [], edge: [] };
  const open: Draft[] = [];
  let settings: Settings = { directed: false, dates: false };
  let owner: Owner = 'node';
  let declaration: { readonly id: string; readonly path: string } | undefined;
  let known = false;
  let graphs = 0;

  const begin = (kind: Owner, element: XmlElement): void => {
    const draft: Draft = { element, values: [], spells: [], place: undefined };
    if (kind === 'node' && (open.length > 0 || element.attributes.pid !== undefined)) graph.unused('hierarchy', element.path);
    open.push(draft);
    drafts[kind].push(draft);
  };

  const opened = (element: XmlElement): void => {
    const { name, attributes, path } = element;
    const draft = open.at(-1);
    switch (name) {
      case 'gexf': known = true; break;
      case 'meta': graph.about.created = attributes.lastmodifieddate ?? ''; break;
      case 'graph':
        graphs += 1;
        if (graphs > 1) graph.unused('graph', path);
        else settings = { directed: attributes.defaultedgetype === 'directed', dates: /^date/i.test(attributes.timeformat ?? '') };
        break;
      case 'attributes': owner = attributes.class === 'edge' ? 'edge' : 'node'; break;
      case 'attribute': {
        const { id = '', title = id, type = 'string' } = attributes;
        declaration = { id, path };
        declared[owner].declare(id, title, type);
        break;
      }
      case 'node': begin('node', element); break;
      case 'edge': begin('edge', element); break;
      // The first version called it `id`.
      case 'attvalue': draft?.values.push({ id: attributes.for ?? attributes.id ?? '', value: attributes.value ?? '', ...spellOf(attributes) }); break;
      case 'spell': case 'slice': draft?.spells.push(spellOf(attributes)); break;
      case 'position':
        if (draft !== undefined) draft.place = placeOf(attributes);
        if (![undefined, 0].includes(attributes.z === undefined ? undefined : numberOf(attributes.z))) graph.unused('z', path);
        break;
      case 'parent': graph.unused('hierarchy', path); break;
      default:
        if (LOOKS.has(name)) graph.unused(`viz:${name}`, path);
        else if (!HOLDERS.has(name) && !ABOUT.has(name.toLowerCase())) graph.unused(name, path);
    }
  };

  const closed = (name: string, text: string): void => {
    if (name === 'node' || name === 'edge') open.pop();
    else if (name === 'default' && declaration !== undefined) declared[owner].addDefault(declaration.id, text.trim(), declaration.path);
    else if (name === 'attribute') declaration = undefined;
    else if (open.length === 0) {
      const told = ABOUT.get(name.toLowerCase());
      if (told !== undefined) graph.about[told] = text.trim();
    }
  };

  return {
    handler: { open: opened, close: closed },
    finish: () => {
      for (const draft of drafts.node) addNode(draft, declared.node, graph);
      for (const draft of drafts.edge) addEdge(draft, declared.edge, settings, graph);
      return known;
    },
  };
}

/** The records of a GEXF file, 1.0 to 1.3. Never throws for what it holds. */
export function* readGexf(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const graph = createGraph();
  const { handler, finish } = gexfHandler(graph);
  const refused = readXml(input, context, handler);
  if (refused === 'cancelled') return;
  const foreign: Issue = { code: 'notFormat', severity: 'error', path: input.name, values: { name: input.name, format: 'GEXF', expected: '<gexf>' } };
  const issues = refused ?? (finish() ? [] : [foreign]);
  yield* issues.map(issueItem);
  if (issues.length === 0) yield* graphRecords(graph, context);
}
