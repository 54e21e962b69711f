import type { ValueFacet } from '../../core/facets/contract';
import type { Dataset } from '../../model/dataset';
import { NO_CHOICE } from '../../model/view';
import { useApp } from '../kit/AppContext';
import { FacetSection } from './FacetSection';
import { FoldedRows } from './FoldedRows';
import { OptionMark } from './OptionMark';
import { rowsOf } from './rowsOf';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  readonly counts: Uint32Array;
}

/** A facet as a plain list. */
export const ValueRows = ({ facet, dataset, counts }: Props) => {
  const choice = useApp((state) => state.view.filters[facet.id]) ?? NO_CHOICE;
  return (
    <FacetSection facet={facet} choice={choice}>
      <FoldedRows
        facet={facet}
        rows={rowsOf(dataset, facet)}
        counts={counts}
        choice={choice}
        markOf={(row) => (facet.id === 'predicate' ? null : <OptionMark facet={facet.id} dataset={dataset} row={row} />)}
      />
    </FacetSection>
  );
};
