import type { Graph, GraphAttributes } from './graph';
import { typed } from './scalars';

/** An attribute that a file declares, by the id its values refer to. */
interface Declaration {
  readonly title: string;
  readonly type: string;
}

/** More defaults than these would fill the memory with what no node says. */
const MOST_DEFAULTS = 32;

/** The attributes of nodes, or of edges, as a file declares them. */
export interface Declarations {
  /** Two of one title are told apart by their ids. */
  readonly declare: (id: string, title: string, type: string) => void;
  /** What holds of all that say nothing else. */
  readonly addDefault: (id: string, value: string, path: string) => void;
  /** Adds the values of a node or edge, by the ids they have, and the defaults of what it does not say. */
  readonly fill: (into: GraphAttributes, values: ReadonlyMap<string, string>, path: string) => void;
  /** What an id is called; the id itself where it is not declared. */
  readonly titleOf: (id: string) => string;
  readonly hasTitle: (title: string) => boolean;
}

export const createDeclarations = (graph: Graph): Declarations => {
  const declared = new Map<string, Declaration>();
  const titles = new Set<string>();
  const defaults = new Map<string, string>();
  const titleOf = (id: string): string => declared.get(id)?.title ?? id;
  const typeOf = (id: string): string => declared.get(id)?.type ?? 'string';
  return {
    titleOf,
    hasTitle: (title) => titles.has(title),
    declare: (id, title, type) => {
      const own = titles.has(title) ? `${title} (${id})` : title;
      titles.add(own);
      declared.set(id, { title: own, type });
    },
    addDefault: (id, value, path) => {
      if (value === '') return;
      if (defaults.size < MOST_DEFAULTS) defaults.set(id, value);
      else graph.unused('default', path);
    },
    fill: (into, values, path) => {
      for (const [id, value] of values) graph.attribute(into, titleOf(id), typed(value, typeOf(id)), path);
      for (const [id, value] of defaults) if (!values.has(id)) graph.attribute(into, titleOf(id), typed(value, typeOf(id)), path);
    },
  };
};
