import type { ValueFacet } from '../../core/facets/contract';
import type { Dataset } from '../../model/dataset';
import { NO_CHOICE } from '../../model/view';
import { useApp } from '../kit/AppContext';
import { FacetSection } from './FacetSection';
import { FoldedRows } from './FoldedRows';
import { FoundRows } from './FoundRows';
import { OptionMark } from './OptionMark';
import { rowsOf } from './rowsOf';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  readonly counts: Uint32Array;
}

/** Facets whose values have a mark of their own on the canvas or on a claim. */
const MARKED: readonly string[] = ['type', 'stance', 'saidBy', 'check'];

/** A facet as a plain list. */
export const ValueRows = ({ facet, dataset, counts }: Props) => {
  const choice = useApp((state) => state.view.filters[facet.id]) ?? NO_CHOICE;
  const rows = rowsOf(dataset, facet);
  return (
    <FacetSection facet={facet} dataset={dataset} choice={choice}>
      <FoundRows facet={facet} rows={rows}>
        {(found) => (
          <FoldedRows
            facet={facet}
            rows={found}
            counts={counts}
            choice={choice}
            markOf={(row) => (MARKED.includes(facet.id) ? <OptionMark facet={facet.id} dataset={dataset} row={row} /> : null)}
          />
        )}
      </FoundRows>
    </FacetSection>
  );
};
