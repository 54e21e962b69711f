import type { Dataset } from '../../model/dataset';
import type { FacetOption, ValueFacet } from '../facets/contract';
import { facetTable } from '../visible';

const known = new WeakMap<readonly FacetOption[], ReadonlyMap<string, FacetOption>>();

/** The option of a facet that has a value, if the dataset has it; the index is made once for a dataset and a facet. */
export function optionFor(dataset: Dataset, facet: ValueFacet, value: string): FacetOption | undefined {
  const { options } = facetTable(dataset, facet);
  const byValue = known.get(options) ?? new Map(options.map((option) => [option.value, option]));
  known.set(options, byValue);
  return byValue.get(value);
}
