import type { Dataset } from '../model/dataset';
import { FACETS } from './facets/registry';
import { facetTable, type Visible } from './visible';

/** Facet id to the number of claims of each of its options. */
export type FacetCounts = Readonly<Record<string, Uint32Array>>;

/**
 * For each option, the claims it has among those that every *other* facet leaves: a facet ignores its own choice, so
 * that the rows not chosen still say what choosing them would bring.
 */
export function facetCounts(dataset: Dataset, { failures }: Visible): FacetCounts {
  const counts: Record<string, Uint32Array> = {};
  FACETS.forEach((facet, place) => {
    if (facet.kind !== 'values') return;
    const { options, rows } = facetTable(dataset, facet);
    const tally = new Uint32Array(options.length);
    const others = ~(1 << place);
    for (let claim = 0; claim < failures.length; claim++) {
      if ((failures[claim]! & others) !== 0) continue;
      for (let i = rows.offsets[claim]!; i < rows.offsets[claim + 1]!; i++) tally[rows.values[i]!]!++;
    }
    counts[facet.id] = tally;
  });
  return counts;
}
