import type { Fact } from '../facts/contract';
import { ENTITY_FACTS } from '../facts/entityFacts';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { factRows } from '../facts/factRows';
import { csv } from '../table/csv';
import type { Exporter } from './contract';

/** `id`, as Gephi and others look for it. */
const COLUMNS: readonly Fact[] = ENTITY_FACTS.map((fact) => (fact.id === 'entity' ? { ...fact, id: 'id' } : fact));

/** The entities at the ends of the visible claims as a table, a row each. */
export const csvNodesExporter: Exporter = {
  id: 'csvNodes',
  extension: 'nodes.csv',
  mime: 'text/csv',
  *make({ dataset, visible, lang }) {
    const view = exportedView(dataset, visible, lang);
    yield* csv(factRows(COLUMNS, view, view.entities));
  },
  pieces: (input) => exportedCounts(input).entities,
};
