import type { Dataset, Rows } from '../../model/dataset';
import { EVIDENCE_ROLES } from '../../model/vocabulary';
import { isPassage } from './passage';
import { sentencesOf } from './sentencesOf';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

const known = new WeakMap<Dataset, Rows>();

/** Claims that a sentence supports: rows `values[offsets[sentence]] …`, without repetition, in order. Made once a dataset. */
export function sentenceClaims(dataset: Dataset): Rows {
  const rows = known.get(dataset) ?? compress(dataset);
  known.set(dataset, rows);
  return rows;
}

function compress(dataset: Dataset): Rows {
  const { documents, evidences, spans } = dataset;
  const pairs: { readonly sentence: number; readonly claim: number }[] = [];
  for (let row = 0; row < evidences.count; row++) {
    const span = evidences.span[row]!;
    if (evidences.role[row] !== SUPPORT || spans.start[span]! < 0 || !isPassage(dataset, span)) continue;
    for (const sentence of sentencesOf(dataset, spans.document[span]!, spans.start[span]!, spans.end[span]!)) {
      pairs.push({ sentence, claim: evidences.claim[row]! });
    }
  }
  pairs.sort((a, b) => a.sentence - b.sentence || a.claim - b.claim);
  const distinct = pairs.filter((pair, at) => pairs[at - 1]?.sentence !== pair.sentence || pairs[at - 1]?.claim !== pair.claim);
  const offsets = new Uint32Array(documents.sentenceStart.length + 1);
  for (const { sentence } of distinct) offsets[sentence + 1]!++;
  for (let at = 1; at < offsets.length; at++) offsets[at]! += offsets[at - 1]!;
  return { offsets, values: Uint32Array.from(distinct, ({ claim }) => claim) };
}

/** An edge that a sentence supports, and the first of its claims that does so. */
export interface SupportedEdge {
  readonly edge: number;
  readonly claim: number;
}

/** The edges that a sentence supports, each once. With a mask of claims, through those alone. */
export function edgesOfSentence(dataset: Dataset, sentence: number, shown: Uint8Array | null = null): SupportedEdge[] {
  const { offsets, values } = sentenceClaims(dataset);
  const found = new Map<number, SupportedEdge>();
  for (let at = offsets[sentence] ?? 0; at < (offsets[sentence + 1] ?? 0); at++) {
    const claim = values[at]!;
    const edge = dataset.claims.edge[claim]!;
    if ((shown === null || shown[claim] === 1) && !found.has(edge)) found.set(edge, { edge, claim });
  }
  return [...found.values()];
}
