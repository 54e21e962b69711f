import type { Dataset } from '../../model/dataset';
import type { Filters } from '../../model/view';
import type { OptionLabel } from '../facets/contract';
import { FACETS } from '../facets/registry';
import { facetTable, isIdle, type Visible } from '../visible';
import type { FilterInForce, PictureWords } from './contract';

/** The filters that filter something, in the order of the facets; a value the dataset does not have stands for itself. */
function filtersInForce(dataset: Dataset, filters: Filters): readonly FilterInForce[] {
  return FACETS.flatMap((facet) => {
    const choice = filters[facet.id];
    if (choice === undefined || isIdle(choice)) return [];
    if (facet.kind === 'query') return [{ facet: facet.id, included: [], excluded: [], mode: choice.mode, query: choice.query.trim() }];
    const { options } = facetTable(dataset, facet);
    const labelOf = (value: string): OptionLabel => options.find((option) => option.value === value)?.label ?? { text: { und: value } };
    return [{ facet: facet.id, included: choice.include.map(labelOf), excluded: choice.exclude.map(labelOf), mode: choice.mode, query: '' }];
  });
}

/** The filters in force in words, and what was taken off by hand; that there is none, where there is none. */
export function linesInForce(dataset: Dataset, filters: Filters, visible: Visible | undefined, words: Pick<PictureWords, 'filter' | 'cutAway' | 'noFilter'>): readonly string[] {
  const lines = filtersInForce(dataset, filters).map(words.filter);
  if (visible !== undefined && visible.cutAway > 0) lines.push(words.cutAway(visible.cutAway));
  return lines.length > 0 ? lines : [words.noFilter];
}
