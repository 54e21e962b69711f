import type { CheckReason, Dataset } from '../../model/dataset';
import { CHECKS } from '../../model/vocabulary';
import type { CheckIndex } from './checkIndex';
import { surveyQuotes } from './claimReading';
import { endFaults } from './endFaults';
import { sourceFaults } from './sourceFaults';
import { wordFaults } from './wordFaults';

const FOUND = CHECKS.indexOf('found');
const PARTLY = CHECKS.indexOf('partly');
const MISSING = CHECKS.indexOf('missing');
const UNCHECKED = CHECKS.indexOf('unchecked');

/** What re-reading the documents gave for one claim. */
export interface ClaimCheck {
  /** Index in CHECKS. */
  readonly check: number;
  /** Why it is not found; empty where it is. */
  readonly reasons: readonly CheckReason[];
}

const IN_THE_TEXT: ClaimCheck = { check: FOUND, reasons: [] };

/**
 * Checks one claim against the texts: it reads quotes, mentions, names and attribution, never what was checked before. That a support
 * quote is missing outweighs that a document isn't at hand. Found is not true: the passage need not mean what the claim says.
 */
export const checkClaim = (dataset: Dataset, index: CheckIndex, claim: number): ClaimCheck => {
  const { reading, hasSupport, missing, away, flawed } = surveyQuotes(dataset, index, claim);
  if (missing.length > 0) return { check: MISSING, reasons: [...missing, ...flawed] };
  if (!hasSupport) return { check: UNCHECKED, reasons: [{ code: 'noSupport', path: 'evidence' }] };
  if (away.length > 0) return { check: UNCHECKED, reasons: away };
  // Without a support quote in its place the rules could only repeat that.
  if (reading.supports.length === 0) return { check: PARTLY, reasons: flawed };
  const reasons = [...flawed, ...endFaults(reading), ...sourceFaults(reading), ...wordFaults(reading)];
  return reasons.length === 0 ? IN_THE_TEXT : { check: PARTLY, reasons };
};
