import { interval } from '../graph/dates';
import type { Declarations } from '../graph/declarations';
import type { Graph, GraphAttributes, Place } from '../graph/graph';
import { typed } from '../graph/scalars';
import type { XmlElement } from '../readXml';

/** From when to when something holds, as the file writes it; '' where it is open. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

/** A `node` or `edge` while it is read: its attributes may be declared after it. */
export interface Draft {
  readonly element: XmlElement;
  readonly values: (Spell & { readonly id: string; readonly value: string })[];
  readonly spells: Spell[];
  place: Place | undefined;
}

/** What the `graph` says of its edges and its time. */
export interface Settings {
  readonly directed: boolean;
  /** Whether times are years and dates, rather than numbers. */
  readonly dates: boolean;
}

/** The time an element gives: `startopen` and `endopen` leave its end out by an instant, which no day tells. */
export const spellOf = ({ start, startopen, end, endopen, timestamp }: Readonly<Record<string, string>>): Spell =>
  ({ start: start ?? startopen ?? timestamp ?? '', end: end ?? endopen ?? timestamp ?? '' });

const isTimed = ({ start, end }: Spell): boolean => start !== '' || end !== '';

const written = ({ start, end }: Spell): string => (start === end ? start : `${start || '..'}/${end || '..'}`);

/** The values of a node or edge; several of one attribute, or one for a time, are a text that says when. */
function attributesOf(draft: Draft, declared: Declarations): GraphAttributes {
  const attributes: GraphAttributes = new Map();
  const said = new Map<string, string[]>();
  for (const { id, value, ...spell } of draft.values) {
    const text = isTimed(spell) ? `${value} (${written(spell)})` : value;
    const before = said.get(id);
    if (before === undefined) said.set(id, [text]);
    else before.push(text);
  }
  declared.fill(attributes, new Map([...said].map(([id, values]) => [id, values.join(' | ')])), draft.element.path);
  return attributes;
}

/** Adds the time as attributes, where it is no date of a claim's. */
function addTimes(into: GraphAttributes, spells: readonly Spell[], graph: Graph, path: string): void {
  const [first] = spells;
  if (spells.length > 1) return graph.attribute(into, 'spells', spells.map(written).join(' | '), path);
  if (first === undefined) return undefined;
  graph.attribute(into, 'start', first.start, path);
  graph.attribute(into, 'end', first.end, path);
}

const spellsOf = ({ element, spells }: Draft): readonly Spell[] => {
  const own = spellOf(element.attributes);
  return spells.length > 0 ? spells : isTimed(own) ? [own] : [];
};

/** Adds a node that was read to its end. */
export function addNode(draft: Draft, declared: Declarations, graph: Graph): void {
  const { path, attributes: { id = '', label = '', kind } } = draft.element;
  const attributes = attributesOf(draft, declared);
  graph.attribute(attributes, 'kind', kind, path);
  addTimes(attributes, spellsOf(draft), graph, path);
  graph.nodes.push({ path, id, label, attributes, place: draft.place });
}

/** Adds an edge that was read to its end. */
export function addEdge(draft: Draft, declared: Declarations, { directed, dates }: Settings, graph: Graph): void {
  const { path, attributes: { id = '', source = '', target = '', label = '', type, kind, weight } } = draft.element;
  const attributes = attributesOf(draft, declared);
  graph.attribute(attributes, 'kind', kind, path);
  graph.attribute(attributes, 'weight', weight === undefined ? undefined : typed(weight, 'double'), path);
  const spells = spellsOf(draft);
  const [first] = spells;
  const when = spells.length === 1 && first !== undefined ? interval(first.start, first.end, dates) : undefined;
  if (when === undefined) addTimes(attributes, spells, graph, path);
  graph.edges.push({ path, id, source, target, label, directed: type === undefined ? directed : type === 'directed', when, attributes });
}
