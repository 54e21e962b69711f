import { CLAIM_ID, endFacts, RELATION_FACTS, TOLD_FACTS } from '../facts/claimFacts';
import { EVIDENCE_FACTS } from '../facts/evidenceFacts';
import { exportedView } from '../facts/exportedView';
import { csv } from '../table/csv';
import type { Exporter } from './contract';

const CLAIM_COLUMNS = [CLAIM_ID, ...endFacts('subject'), ...RELATION_FACTS, ...endFacts('object'), ...TOLD_FACTS];

/** The visible claims as a table, a row per evidence; a claim without any has one row. */
export const csvClaimsExporter: Exporter = {
  id: 'csvClaims',
  extension: 'claims.csv',
  mime: 'text/csv',
  make: ({ dataset, visible, lang }) => {
    const view = exportedView(dataset, visible, lang);
    const { evidenceOffsets } = dataset.claims;
    const rows = view.claims.flatMap((claim) => {
      const [first, last] = [evidenceOffsets[claim]!, evidenceOffsets[claim + 1]!];
      const own = CLAIM_COLUMNS.map((fact) => fact.of(view, claim));
      const evidence = Array.from({ length: Math.max(1, last - first) }, (_, place) => (first + place < last ? first + place : -1));
      return evidence.map((row) => [...own, ...EVIDENCE_FACTS.map((fact) => fact.of(view, row))]);
    });
    return csv([[...CLAIM_COLUMNS, ...EVIDENCE_FACTS].map(({ id }) => id), ...rows]);
  },
};
