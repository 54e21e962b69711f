/** A graph as a layout sees it: plain typed arrays, which a worker is handed without a copy. */
export interface LayoutInput {
  readonly count: number;
  /** What each node's symbol and labels need around its centre, px: left, right, top, bottom by turns. */
  readonly extents: Float64Array;
  /** Both ends of each line by turns; each pair of nodes once, without loops. */
  readonly pairs: Uint32Array;
  /** For each pair, how far its outermost line bulges from the straight one, px. */
  readonly bulges: Float64Array;
  /** Of each node, the number of its type; 0 for all where types mean nothing. */
  readonly types: Uint16Array;
  /** The node to arrange the others around, or -1 where the reader named none. */
  readonly centre: number;
  /** `quick` for a part that is one among many: one start will do. */
  readonly effort: 'best' | 'quick';
}

/** One way to place a graph: the same positions for the same input, in any engine and any run. */
export interface Layout {
  /** As `View.layout` holds it. */
  readonly id: string;
  /** Centres in px at zoom 1, x and y by turns, in the middle of the origin. It takes its time: call it in a worker, and end that to cancel. */
  readonly run: (input: LayoutInput, progress: (fraction: number) => void) => Float64Array;
}
