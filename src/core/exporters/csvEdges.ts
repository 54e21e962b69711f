import { EDGE_FACTS } from '../facts/edgeFacts';
import { exportedView } from '../facts/exportedView';
import { csv } from '../table/csv';
import type { Exporter } from './contract';

/** The visible edges as a table, a row each, which sums up its visible claims. */
export const csvEdgesExporter: Exporter = {
  id: 'csvEdges',
  extension: 'edges.csv',
  mime: 'text/csv',
  make: ({ dataset, visible, lang }) => {
    const view = exportedView(dataset, visible, lang);
    return csv([EDGE_FACTS.map(({ id }) => id), ...view.edges.map((row) => EDGE_FACTS.map((fact) => fact.of(view, row)))]);
  },
};
