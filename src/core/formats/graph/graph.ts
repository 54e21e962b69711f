import type { Issue } from '../../../model/result';
import { FORBIDDEN_KEYS } from '../../validate/cleanJson';

export type Scalar = string | number | boolean;

/** What a node or an edge says of itself, by the names its file gives. */
export type GraphAttributes = Map<string, Scalar>;

/** A coordinate as it was found: px, y downwards, where it is a number at all. */
export interface Place {
  readonly x: unknown;
  readonly y: unknown;
}

export interface GraphNode {
  /** Place in the file, for people. */
  readonly path: string;
  /** '' where it has none. */
  readonly id: string;
  readonly label: string;
  readonly attributes: GraphAttributes;
  readonly place: Place | undefined;
}

export interface GraphEdge {
  readonly path: string;
  /** '' where it has none: so with the ends. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label: string;
  /** EDTF. */
  readonly when: string | undefined;
  readonly attributes: GraphAttributes;
}

/** What a file says of itself; '' where it says nothing. */
export interface About {
  title: string;
  description: string;
  creator: string;
  license: string;
  created: string;
}

interface Tally {
  readonly path: string;
  count: number;
}

/** A graph as a file has it: what every format of nodes and edges is read into. */
export interface Graph {
  readonly about: About;
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  /** Counts a part of the file that has no use here. */
  readonly unused: (part: string, path: string) => void;
  /** Adds an attribute; one that could reach an object's prototype is counted instead, and one that says nothing is none. */
  readonly attribute: (into: GraphAttributes, name: string, value: Scalar | undefined, path: string) => void;
  /** What was counted, once a kind: `unusedPart` {part, count} and `forbiddenKey` {count}. */
  readonly issues: () => readonly Issue[];
}

const count = (tallies: Map<string, Tally>, kind: string, path: string): void => {
  const known = tallies.get(kind);
  if (known === undefined) tallies.set(kind, { path, count: 1 });
  else known.count += 1;
};

const LONGEST_PART = 80;

/** An empty graph, to be filled while a file is read. */
export const createGraph = (): Graph => {
  const parts = new Map<string, Tally>();
  const forbidden = new Map<string, Tally>();
  return {
    about: { title: '', description: '', creator: '', license: '', created: '' },
    nodes: [],
    edges: [],
    unused: (part, path) => count(parts, part.slice(0, LONGEST_PART).toWellFormed(), path),
    attribute: (into, name, value, path) => {
      if (FORBIDDEN_KEYS.has(name)) count(forbidden, '', path);
      else if (value !== undefined && value !== '' && name !== '') into.set(name, value);
    },
    issues: () => [
      ...[...parts].map(([part, { path, count: all }]): Issue => ({ code: 'unusedPart', severity: 'kept', path, values: { part, count: all } })),
      ...[...forbidden.values()].map(({ path, count: all }): Issue => ({ code: 'forbiddenKey', severity: 'kept', path, values: { count: all } })),
    ],
  };
};
