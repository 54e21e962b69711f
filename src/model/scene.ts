import type { Stance } from './vocabulary';

/** One symbol on the canvas: an entity, or (in an overview) a group of them. Coordinates in px at zoom 1. */
export interface SceneNode {
  /** Key on the canvas: `n<row>` or `g<group>`. */
  readonly key: string;
  readonly kind: 'entity' | 'group';
  /** Entity row, or group number. */
  readonly row: number;
  /** Id of the entity's type (of a group: of its most frequent one). */
  readonly type: string;
  readonly label: string;
  /** The label as wrapped, a string a line. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Diameter of the symbol in px. */
  readonly size: number;
  /** Members of a group; 1 for an entity. */
  readonly members: number;
}

/** One line on the canvas. */
export interface SceneEdge {
  /** Key on the canvas: `e<row>`, or `h<source>-<target>` (keys of its ends) where one of them is a group. */
  readonly key: string;
  readonly kind: 'edge' | 'bundle';
  readonly row: number;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly stance: Stance;
  readonly disputed: boolean;
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

/** Where a layout put things, in px at zoom 1: x and y by turns. Made by a worker for one dataset: an input, not derived. */
export interface Positions {
  readonly entities: Float64Array;
  /** Centres of the communities, for an overview. */
  readonly groups: Float64Array;
}
