import type { FacetOption, ValueFacet } from '../../core/facets/contract';
import { facetTable } from '../../core/visible';
import type { Dataset } from '../../model/dataset';

/** One row of a facet. `option` is its number among the facet's options: the place of its count. */
export interface Row {
  readonly option: number;
  readonly value: string;
  readonly label: FacetOption['label'];
  /** Claims of the whole dataset that have it. */
  readonly total: number;
}

/** Facets that are short closed lists keep the order of the legend; the others start with what is said most. */
const IN_ORDER = ['type', 'stance', 'check', 'documents', 'speakers', 'degree'];

const known = new WeakMap<Dataset, Map<string, readonly Row[]>>();

/**
 * The rows of a facet, in an order that no filter changes. What no claim has is left out, unless it belongs to a closed
 * list of the app's own, whose gaps say something ('not found: 0').
 */
export function rowsOf(dataset: Dataset, facet: ValueFacet): readonly Row[] {
  const memo = known.get(dataset) ?? new Map<string, readonly Row[]>();
  known.set(dataset, memo);
  const before = memo.get(facet.id);
  if (before !== undefined) return before;

  const { options, rows } = facetTable(dataset, facet);
  const totals = new Uint32Array(options.length);
  for (let i = 0; i < rows.offsets[rows.offsets.length - 1]!; i++) totals[rows.values[i]!]!++;
  const all = options.map(({ value, label }, option): Row => ({ option, value, label, total: totals[option]! }));
  const used = all.filter(({ total, label }) => total > 0 || 'message' in label);
  const ordered = IN_ORDER.includes(facet.id) ? used : used.toSorted((a, b) => b.total - a.total);
  memo.set(facet.id, ordered);
  return ordered;
}

/** False for a facet of which every claim has the one value there is: it could not narrow anything. */
export function canNarrow(dataset: Dataset, facet: ValueFacet): boolean {
  const used = rowsOf(dataset, facet).filter(({ total }) => total > 0);
  return used.length > 1 || (used[0]?.total ?? dataset.claims.count) < dataset.claims.count;
}
