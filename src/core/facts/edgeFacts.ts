import { CHECKS, type Check } from '../../model/vocabulary';
import { type EdgeTold, edgeTold } from '../evidence/edgeTold';
import { pick } from '../localText';
import { QUOTE_FACT, TOLD_FACTS } from './claimFacts';
import { BETWEEN, type ExportedView, type Fact, type Value } from './contract';

const lastTold = new WeakMap<ExportedView, { readonly row: number; readonly told: EdgeTold }>();

/** How an edge is told: asked by one column after the other, made once a row. */
function toldOf(view: ExportedView, row: number): EdgeTold {
  const last = lastTold.get(view);
  if (last?.row === row) return last.told;
  const told = edgeTold(view.dataset, row, view.mask);
  lastTold.set(view, { row, told });
  return told;
}

const claimsTold = (view: ExportedView, row: number): readonly number[] => toldOf(view, row).claims.slice(0, toldOf(view, row).visible);

const saidBy = TOLD_FACTS.find(({ id }) => id === 'said_by');

const eachOnce = (values: readonly (Value | undefined)[]): string => [...new Set(values.filter((value) => value !== undefined && value !== ''))].join(BETWEEN);

const found = (check: Check): Fact => ({
  id: `claims_${check}`, kind: 'integer', of: (view, row) => claimsTold(view, row).filter((claim) => CHECKS[view.dataset.claims.check[claim]!] === check).length,
});

/** An edge, by its row: all its exported claims together. */
export const EDGE_FACTS: readonly Fact[] = [
  { id: 'source', kind: 'string', of: ({ dataset }, row) => dataset.entities.ids[dataset.edges.subject[row]!] },
  { id: 'target', kind: 'string', of: ({ dataset }, row) => dataset.entities.ids[dataset.edges.object[row]!] },
  // As Gephi reads it.
  { id: 'type', kind: 'string', of: ({ dataset }, row) => (dataset.predicates[dataset.edges.predicate[row]!]?.symmetric === true ? 'Undirected' : 'Directed') },
  { id: 'weight', kind: 'integer', of: (view, row) => claimsTold(view, row).length },
  { id: 'source_name', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.entities.names[dataset.edges.subject[row]!], lang) },
  { id: 'predicate', kind: 'string', of: ({ dataset }, row) => dataset.predicates[dataset.edges.predicate[row]!]?.id },
  { id: 'label', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.predicates[dataset.edges.predicate[row]!]?.label, lang) },
  { id: 'target_name', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.entities.names[dataset.edges.object[row]!], lang) },
  { id: 'stance', kind: 'string', of: (view, row) => toldOf(view, row).stance },
  { id: 'disputed', kind: 'boolean', of: (view, row) => toldOf(view, row).disputed },
  { id: 'said_by', kind: 'string', of: (view, row) => eachOnce(claimsTold(view, row).map((claim) => saidBy?.of(view, claim))) },
  ...CHECKS.map(found),
  { id: 'claims', kind: 'string', of: (view, row) => claimsTold(view, row).map((claim) => view.dataset.claims.ids[claim]).join(BETWEEN) },
  { id: 'quotes', kind: 'string', of: (view, row) => eachOnce(claimsTold(view, row).map((claim) => QUOTE_FACT.of(view, claim))) },
];
