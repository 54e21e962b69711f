import { CLAIM_ID, QUOTE_FACT, RELATION_FACTS, TOLD_FACTS } from './claimFacts';
import type { Fact } from './contract';
import { DOCUMENT_FACTS } from './documentFacts';
import { ENTITY_FACTS } from './entityFacts';

/** The attributes of a node, by the entity's row. */
export const NODE_FACTS = ENTITY_FACTS;

/** The attributes of a line of a graph, which is a claim, by its row: so that each has its own quote, source and check. */
export const LINE_FACTS: readonly Fact[] = [
  CLAIM_ID,
  ...RELATION_FACTS.map((fact) => (fact.id === 'predicate_label' ? { ...fact, id: 'label' } : fact)),
  ...TOLD_FACTS,
  QUOTE_FACT,
  ...DOCUMENT_FACTS.map((fact): Fact => ({ ...fact, of: (view, row) => fact.of(view, view.dataset.claims.document[row] ?? -1) })),
];

/** What is said of the graph as a whole. */
export const ABOUT = { made: 'Edgewise', caution: 'A line says that a text says so, not that it is so.' } as const;
