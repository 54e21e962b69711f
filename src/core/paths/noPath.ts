import type { Dataset } from '../../model/dataset';
import { STANCES } from '../../model/vocabulary';
import type { Visible } from '../visible';
import { edgeStances, hopGraph } from './hopGraph';
import { levels } from './levels';
import { opens, type PathWish } from './pathWish';

/** Why there is no path, and what would give one: numbers are the links of the shortest one there then is, null where there is none short enough. */
export type NoPath =
  | { readonly kind: 'same' }
  /** Rows of the ends that filters or cut have taken away. */
  | { readonly kind: 'hidden'; readonly ends: readonly number[] }
  | {
      readonly kind: 'far';
      /** Of the shortest path, which is too long; null where nothing leads there at all. */
      readonly links: number | null;
      readonly byHedged: number | null;
      readonly byDenied: number | null;
      /** By hedged and denied hops together, where neither alone does. */
      readonly byBoth: number | null;
      /** Without filters and cut, by the same kinds of hops. */
      readonly unfiltered: number | null;
    };

interface Reasons {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly wish: PathWish;
  /** Of the shortest path, however long; less than 1 where there is none. */
  readonly links: number;
}

/** Looks for what stands in the way. `most`: links that a path may have. */
export function noPath({ dataset, visible, wish, links }: Reasons, most: number): NoPath {
  const { from, to, hedged, denied } = wish;
  if (from === to) return { kind: 'same' };
  const ends = [from, to].filter((end) => visible.entities[end] !== 1);
  if (ends.length > 0) return { kind: 'hidden', ends };
  const within = (mask: Uint8Array | null, kinds: Pick<PathWish, 'hedged' | 'denied'>): number | null => {
    const graph = hopGraph(dataset, edgeStances(dataset, mask, opens(kinds)));
    const found = levels(graph, from, to, STANCES.length - 1).distance[from]!;
    return found > 0 && found <= most ? found : null;
  };
  const byHedged = hedged ? null : within(visible.claims, { hedged: true, denied });
  const byDenied = denied ? null : within(visible.claims, { hedged, denied: true });
  const neither = !hedged && !denied && byHedged === null && byDenied === null;
  return {
    kind: 'far',
    links: links > 0 ? links : null,
    byHedged,
    byDenied,
    byBoth: neither ? within(visible.claims, { hedged: true, denied: true }) : null,
    unfiltered: visible.filtered || visible.cutAway > 0 ? within(null, { hedged, denied }) : null,
  };
}
