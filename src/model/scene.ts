import type { Stance } from './vocabulary';

/** One symbol on the canvas: an entity, (in an overview) a group of them, or the trace of an entity that is not shown. Coordinates in px at zoom 1. */
export interface SceneNode {
  /** Key on the canvas: `n<row>`, `g<group>` or `t<row>`. */
  readonly key: string;
  readonly kind: 'entity' | 'group' | 'trace';
  /** Entity row, or group number. */
  readonly row: number;
  /** Id of the entity's type (of a group: of its most frequent one; of a trace: none, ''). */
  readonly type: string;
  readonly label: string;
  /** The label as wrapped, a string a line; a trace bears none. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Diameter of the symbol in px. */
  readonly size: number;
  /** Members of a group; 1 for an entity. */
  readonly members: number;
  /** True where the reader pinned it; absent where not. */
  readonly pinned?: true;
}

/** One line on the canvas. */
export interface SceneEdge {
  /** Key on the canvas: `e<row>`, `h<source>-<target>` (keys of its ends) where one of them is a group, or `t<row>-<row>` of a trace (its entity, then the neighbour). */
  readonly key: string;
  /** A trace says that something that is not shown is linked here, and nothing of how. */
  readonly kind: 'edge' | 'bundle' | 'trace';
  readonly row: number;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** How it is told; of a bundle or a trace it means nothing. */
  readonly stance: Stance;
  readonly disputed: boolean;
  /** True where the text holds none of the quotes that should carry it; absent where not. */
  readonly unfound?: true;
  /** True where nothing was given that could carry it, or nothing that could be looked up; absent where not, and wherever a dataset has no evidence at all. */
  readonly unevidenced?: true;
  readonly directed: boolean;
  /** Distance of the curve's control point from the straight line, in px, to the left of source → target. 0: straight. Of a loop, how far its two control points lie from the node's centre: to its left and above it. */
  readonly bend: number;
  /** Documents plus speakers; of a bundle, its claims. */
  readonly weight: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** True where groups stand for entities. */
  readonly overview: boolean;
  /** What the filters leave but this scene does not draw one by one. */
  readonly undrawn: { readonly entities: number; readonly edges: number };
}

/** A box in px at zoom 1. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a layout put things, in px at zoom 1: x and y by turns. Made by a worker for one dataset: an input, not derived. */
export interface Positions {
  readonly entities: Float64Array;
  /** Centres of the communities, for an overview. */
  readonly groups: Float64Array;
}

/** A node or edge of the scene that a path goes by. */
export interface TrailPart {
  readonly key: string;
  /** Which hop of the path an edge is, from 1; 0 for a node. */
  readonly hop: number;
}
