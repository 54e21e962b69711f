import type { CheckReason, Dataset } from '../../model/dataset';
import { EVIDENCE_ROLES, type EvidenceRole, MATCHES } from '../../model/vocabulary';
import { isPassage } from '../evidence/passage';
import { type CheckIndex, type Passage, isFound, passageOf } from './checkIndex';

const MISSING = MATCHES.indexOf('missing');
const AMBIGUOUS = MATCHES.indexOf('ambiguous');

/** A claim under check, with those of its quotes that stand in their documents. */
export interface ClaimReading {
  readonly dataset: Dataset;
  readonly index: CheckIndex;
  readonly claim: number;
  readonly supports: readonly Passage[];
  readonly contexts: readonly Passage[];
  /** Rows of the spans of each found quote of the other roles: the words that hedge, negate, condition or date. */
  readonly words: readonly { readonly role: EvidenceRole; readonly span: number }[];
}

/** A claim's quotes, sorted by how they stand. */
export interface QuoteSurvey {
  readonly reading: ClaimReading;
  /** True where the claim has a support quote at all, wherever it stands. */
  readonly hasSupport: boolean;
  /** Support quotes that are nowhere in their documents. */
  readonly missing: readonly CheckReason[];
  /** Documents that are not at hand. */
  readonly away: readonly CheckReason[];
  /** Quotes of other roles that are missing, and quotes of any role that stand in several places. */
  readonly flawed: readonly CheckReason[];
}

const isAway = ({ spans, documents }: Dataset, span: number): boolean =>
  documents.texts[spans.document[span]!] === undefined;

const stepsAway = (dataset: Dataset, claim: number): CheckReason[] => {
  const { claims, steps } = dataset;
  const away: CheckReason[] = [];
  const first = claims.stepOffsets[claim]!;
  for (let step = first; step < claims.stepOffsets[claim + 1]!; step += 1) {
    for (const part of ['span', 'cue'] as const) {
      const span = steps[part][step]!;
      if (span >= 0 && isAway(dataset, span)) away.push({ code: 'documentMissing', path: `attribution[${step - first}].${part}` });
    }
  }
  return away;
};

/** Reads a claim's evidence. A quote without words (a whole document as evidence) supports nothing that could be looked up. */
export const surveyQuotes = (dataset: Dataset, index: CheckIndex, claim: number): QuoteSurvey => {
  const { claims, evidences, spans } = dataset;
  const supports: Passage[] = [];
  const contexts: Passage[] = [];
  const words: ClaimReading['words'][number][] = [];
  const missing: CheckReason[] = [];
  const flawed: CheckReason[] = [];
  const away = stepsAway(dataset, claim);
  let hasSupport = false;
  const first = claims.evidenceOffsets[claim]!;
  for (let row = first; row < claims.evidenceOffsets[claim + 1]!; row += 1) {
    const span = evidences.span[row]!;
    const role = EVIDENCE_ROLES[evidences.role[row]!]!;
    const path = `evidence[${row - first}]`;
    // A chunk or a whole document names so much that finding it says nothing about the claim.
    if (!isPassage(dataset, span)) continue;
    if (isAway(dataset, span)) {
      away.push({ code: 'documentMissing', path });
      hasSupport ||= role === 'support';
    } else if (isFound(dataset, span)) {
      if (role === 'support') supports.push(passageOf(dataset, span));
      else if (role === 'context') contexts.push(passageOf(dataset, span));
      else words.push({ role, span });
      hasSupport ||= role === 'support';
    } else if (spans.match[span] === MISSING) {
      (role === 'support' ? missing : flawed).push({ code: 'quoteMissing', path });
      hasSupport ||= role === 'support';
    } else if (spans.match[span] === AMBIGUOUS) {
      flawed.push({ code: 'quoteAmbiguous', path });
      hasSupport ||= role === 'support';
    }
  }
  return { reading: { dataset, index, claim, supports, contexts, words }, hasSupport, missing, away, flawed };
};
