import { hashDocuments } from '../columns/documentHash';
import { CLAIM_ID, endFacts, RELATION_FACTS, TOLD_FACTS } from '../facts/claimFacts';
import type { ExportedView, Value } from '../facts/contract';
import { EVIDENCE_FACTS } from '../facts/evidenceFacts';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { csv } from '../table/csv';
import type { Exporter } from './contract';

const CLAIM_COLUMNS = [CLAIM_ID, ...endFacts('subject'), ...RELATION_FACTS, ...endFacts('object'), ...TOLD_FACTS];

/** The visible claims as a table, a row per evidence; a claim without any has one row. */
export const csvClaimsExporter: Exporter = {
  id: 'csvClaims',
  extension: 'claims.csv',
  mime: 'text/csv',
  *make({ dataset, visible, lang }) {
    const view = exportedView(dataset, visible, lang);
    yield* hashDocuments(dataset, view.documents);
    yield* csv(rows(view));
  },
  pieces: (input) => exportedCounts(input).claims + exportedCounts(input).documents,
};

function* rows(view: ExportedView): Generator<readonly (Value | undefined)[]> {
  yield [...CLAIM_COLUMNS, ...EVIDENCE_FACTS].map(({ id }) => id);
  const { evidenceOffsets } = view.dataset.claims;
  for (const claim of view.claims) {
    const [first, last] = [evidenceOffsets[claim]!, evidenceOffsets[claim + 1]!];
    const own = CLAIM_COLUMNS.map((fact) => fact.of(view, claim));
    for (let row = first; row < Math.max(last, first + 1); row++) yield [...own, ...EVIDENCE_FACTS.map((fact) => fact.of(view, row < last ? row : -1))];
  }
}
