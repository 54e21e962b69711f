/** What is chosen in one facet. Values are ids, never rows; `query` serves the text facet. */
export interface FacetChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly mode: 'any' | 'all';
  readonly query: string;
}

/** Facet id to its choice; an absent facet filters nothing. */
export type Filters = Readonly<Record<string, FacetChoice>>;

/** An edge is its three ids. `claim`: the claim whose sentence the reader shows. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly subject: string; readonly predicate: string; readonly object: string; readonly claim?: string };

/** Centre of the canvas in model coordinates (px at zoom 1) and zoom factor. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type Point = readonly [x: number, y: number];

/** Panels that can be open; no step of undo. */
export interface Panels {
  readonly side: 'inspect' | 'look' | 'list';
  readonly translation: boolean;
}

/** All that a snapshot holds, and the URL as far as it fits. */
export interface View {
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly layout: string;
  /** Where the reader put entities, by id; wins over the layout's positions. */
  readonly moved: Readonly<Record<string, Point>>;
  /** Null: the whole graph is fitted. */
  readonly camera: Camera | null;
  /** Groups of an overview that the reader opened, by key, and how many of their members are shown. */
  readonly opened: Readonly<Record<string, number>>;
  /** True once the reader asked to draw the entities that the filters left, instead of the groups. */
  readonly drawFiltered: boolean;
  readonly panels: Panels;
}

export const NO_CHOICE: FacetChoice = { include: [], exclude: [], mode: 'any', query: '' };

export const INITIAL_VIEW: View = {
  filters: {}, selection: null, layout: 'stress', moved: {}, camera: null, opened: {}, drawFiltered: false,
  panels: { side: 'inspect', translation: false },
};
