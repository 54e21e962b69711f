import { EDGE_FACTS } from '../facts/edgeFacts';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { factRows } from '../facts/factRows';
import { csv } from '../table/csv';
import type { Exporter } from './contract';

/** The visible edges as a table, a row each, which sums up its visible claims. */
export const csvEdgesExporter: Exporter = {
  id: 'csvEdges',
  extension: 'edges.csv',
  mime: 'text/csv',
  *make({ dataset, visible, lang }) {
    const view = exportedView(dataset, visible, lang);
    yield* csv(factRows(EDGE_FACTS, view, view.edges));
  },
  pieces: (input) => exportedCounts(input).edges,
};
