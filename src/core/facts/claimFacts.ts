import type { Dataset } from '../../model/dataset';
import { CERTAINTIES, CHECKS, POLARITIES, STANCES } from '../../model/vocabulary';
import { touchedRecords } from '../amend/touched';
import { citationOf, publisherOf } from '../citation';
import { attributionOf, type SayingStep } from '../evidence/attributionOf';
import { pick } from '../localText';
import { BETWEEN, type ExportedView, type Fact } from './contract';

/** Between two steps of who says so, the outermost first. */
const STEP = ' > ';

/** One end of a claim: its id, name and type. */
export function endFacts(end: 'subject' | 'object'): readonly Fact[] {
  const entity = ({ claims }: Dataset, claim: number): number => claims[end][claim]!;
  return [
    { id: end, kind: 'string', of: ({ dataset }, row) => dataset.entities.ids[entity(dataset, row)] },
    { id: `${end}_name`, kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.entities.names[entity(dataset, row)], lang) },
    { id: `${end}_type`, kind: 'string', of: ({ dataset }, row) => dataset.types[dataset.entities.type[entity(dataset, row)]!]?.id },
  ];
}

export const CLAIM_ID: Fact = { id: 'claim', kind: 'string', of: ({ dataset }, row) => dataset.claims.ids[row] };

/** What a claim says of its ends. */
export const RELATION_FACTS: readonly Fact[] = [
  { id: 'predicate', kind: 'string', of: ({ dataset }, row) => dataset.predicates[dataset.claims.predicate[row]!]?.id },
  { id: 'predicate_label', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.predicates[dataset.claims.predicate[row]!]?.label, lang) },
  { id: 'symmetric', kind: 'boolean', of: ({ dataset }, row) => dataset.predicates[dataset.claims.predicate[row]!]?.symmetric },
];

/** How a claim is told, by whom, and what looking it up gave. */
export const TOLD_FACTS: readonly Fact[] = [
  { id: 'stance', kind: 'string', of: ({ dataset: { claims } }, row) => STANCES[claims.stance[row]!] },
  { id: 'said_by', kind: 'string', of: saidBy },
  { id: 'said_by_id', kind: 'string', of: ({ dataset }, row) => steps(dataset, row, ({ entity }) => dataset.entities.ids[entity] ?? '') },
  { id: 'acts', kind: 'string', of: ({ dataset }, row) => steps(dataset, row, ({ act }) => act) },
  { id: 'certainty', kind: 'string', of: ({ dataset: { claims } }, row) => CERTAINTIES[claims.certainty[row]!] },
  { id: 'polarity', kind: 'string', of: ({ dataset: { claims } }, row) => POLARITIES[claims.polarity[row]!] },
  { id: 'check', kind: 'string', of: ({ dataset: { claims } }, row) => CHECKS[claims.check[row]!] },
  { id: 'check_reasons', kind: 'string', of: ({ dataset: { claims } }, row) => [...new Set(claims.reasons.get(row)?.map(({ code }) => code))].join(BETWEEN) },
  { id: 'when', kind: 'string', of: ({ dataset: { claims } }, row) => claims.when.get(row) },
  { id: 'event', kind: 'string', of: ({ dataset: { claims, entities } }, row) => entities.ids[claims.event[row]!] },
  { id: 'method', kind: 'string', of: ({ dataset: { claims } }, row) => claims.method.get(row) },
  { id: 'score', kind: 'double', of: ({ dataset: { claims } }, row) => claims.score.get(row) },
  { id: 'by_hand', kind: 'string', of: ({ dataset }, row) => touchedRecords(dataset).claims.get(dataset.claims.ids[row]!)?.join(BETWEEN) },
];

/** The words that carry a claim, verbatim. */
export const QUOTE_FACT: Fact = { id: 'quote', kind: 'string', of: ({ dataset }, row) => citationOf(dataset, row).quotes.join(' […] ') };

const steps = (dataset: Dataset, claim: number, say: (step: SayingStep) => string): string => attributionOf(dataset, claim).map(say).join(STEP);

/** Names, the outermost first; of a document's own voice, its publisher's: then there are no acts. */
function saidBy({ dataset, lang }: ExportedView, claim: number): string {
  const nameOf = ({ name, of }: SayingStep): string =>
    of < 0 ? pick(name, lang) : `${pick(name, lang)} (${pick(dataset.entities.names[of], lang)})`;
  const said = steps(dataset, claim, nameOf);
  const document = dataset.claims.document[claim]!;
  return said !== '' || document < 0 ? said : pick(publisherOf(dataset, document), lang);
}
