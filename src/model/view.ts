/** What is chosen in one facet. Values are ids, never rows; `query` serves the text facets. */
export interface FacetChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly mode: 'any' | 'all';
  readonly query: string;
}

/** Facet id to its choice; an absent facet filters nothing. */
export type Filters = Readonly<Record<string, FacetChoice>>;

/**
 * An edge is its three ids. `claim`: the claim whose sentence the reader shows. Of a sentence, `document` is an id and
 * `number` its place in that document, from 0.
 */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly subject: string; readonly predicate: string; readonly object: string; readonly claim?: string }
  | { readonly kind: 'sentence'; readonly document: string; readonly number: number };

/** Centre of the canvas in model coordinates (px at zoom 1) and zoom factor. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type Point = readonly [x: number, y: number];

/** The farthest that `Around` reaches, in links. */
export const MOST_DEPTH = 3;

/** A neighbourhood: an entity, and whatever lies within `depth` links of it (0: it alone), over links of `predicate` only where one is given. */
export interface Around {
  readonly id: string;
  readonly depth: number;
  readonly predicate?: string;
}

/** What of the dataset is on the canvas by the reader's own hand, besides the filters. */
export interface Cut {
  /** Null: everything; else these neighbourhoods together. They are those of the whole dataset, so that no filter changes them. */
  readonly around: readonly Around[] | null;
  /** Entities taken off, by id, wherever they lie. */
  readonly hidden: readonly string[];
}

/** Paths between two entities, by id; null where one has still to be chosen. */
export interface PathQuery {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether hedged and denied hops may be gone by. */
  readonly hedged: boolean;
  readonly denied: boolean;
  /** Which of the paths found is shown, from 0. */
  readonly shown: number;
}

/** What the table of claims shows. No step of undo. */
export interface TableState {
  /** Id of the column it is sorted by; null: the order of the file. */
  readonly sort: string | null;
  readonly descending: boolean;
  /** Ids of the columns shown; null: those of a table that nobody changed. */
  readonly columns: readonly string[] | null;
}

/**
 * A row of the list that is open, by ids: an entity; with `predicate`, one of its relations, read from its subject or, `inverse`,
 * from its object; with `other`, the link by it to that entity; with `claim`, a claim of that link.
 */
export interface OpenRow {
  readonly entity: string;
  readonly predicate?: string;
  readonly inverse?: boolean;
  readonly other?: string;
  readonly claim?: string;
}

/** How the list of entities and links stands. No step of undo. */
export interface OutlineState {
  /** True where those with the most links come first; else they stand by name. */
  readonly byLinks: boolean;
  readonly opened: readonly OpenRow[];
}

/** Panels that can be open; no step of undo. */
export interface Panels {
  readonly main: 'graph' | 'both' | 'table';
  readonly side: 'inspect' | 'look' | 'list' | 'paths';
  readonly translation: boolean;
  readonly legend: boolean;
}

/** All that a snapshot holds, and the URL as far as it fits. */
export interface View {
  readonly filters: Filters;
  readonly cut: Cut;
  readonly selection: Selection | null;
  /** Id of a layout, and the entity around which it arranges the graph, for those that do. */
  readonly layout: string;
  readonly centre: string | null;
  /** Where the reader put entities, by id; wins over the layout's positions. */
  readonly moved: Readonly<Record<string, Point>>;
  /** Entities that stay where they are when the layout changes; each has its place in `moved`. */
  readonly pinned: readonly string[];
  /** True where entities that are not shown leave a mark between those they link. */
  readonly traces: boolean;
  readonly path: PathQuery;
  /** Null: the whole graph is fitted. */
  readonly camera: Camera | null;
  /** Groups of an overview that the reader opened, by key, and how many of their members are shown. */
  readonly opened: Readonly<Record<string, number>>;
  /** True once the reader asked to draw the entities that the filters left, instead of the groups. */
  readonly drawFiltered: boolean;
  readonly panels: Panels;
  readonly table: TableState;
  readonly outline: OutlineState;
}

export const NO_CHOICE: FacetChoice = { include: [], exclude: [], mode: 'any', query: '' };
export const NO_CUT: Cut = { around: null, hidden: [] };
export const NO_PATH: PathQuery = { from: null, to: null, hedged: false, denied: false, shown: 0 };

export const INITIAL_VIEW: View = {
  filters: {}, cut: NO_CUT, selection: null, layout: 'stress', centre: null, moved: {}, pinned: [], traces: false, path: NO_PATH, camera: null,
  opened: {}, drawFiltered: false, panels: { main: 'graph', side: 'inspect', translation: false, legend: false },
  table: { sort: null, descending: false, columns: null }, outline: { byLinks: false, opened: [] },
};
