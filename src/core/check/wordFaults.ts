import type { CheckReason } from '../../model/dataset';
import { CERTAINTIES, type EvidenceRole, POLARITIES } from '../../model/vocabulary';
import type { ClaimReading } from './claimReading';
import { holdsContext, holdsSupport, sentenceOf } from './sentenceNear';

const CERTAIN = CERTAINTIES.indexOf('certain');
const POSITIVE = POLARITIES.indexOf('positive');

const hasWords = (reading: ClaimReading, role: EvidenceRole): boolean =>
  reading.words.some((word) => {
    if (word.role !== role) return false;
    const sentence = sentenceOf(reading.dataset, word.span);
    return sentence !== undefined && (holdsSupport(reading, sentence) || holdsContext(reading, sentence));
  });

/**
 * Rule (d): a certainty other than certain, a negative polarity and a date have their words among the evidence, found, in a sentence
 * that holds a support or a context quote.
 */
export const wordFaults = (reading: ClaimReading): CheckReason[] => {
  const { dataset: { claims }, claim } = reading;
  const faults: CheckReason[] = [];
  if (claims.certainty[claim] !== CERTAIN && !hasWords(reading, 'certainty')) faults.push({ code: 'certaintyWithoutWords', path: 'certainty' });
  if (claims.polarity[claim] !== POSITIVE && !hasWords(reading, 'polarity')) faults.push({ code: 'polarityWithoutWords', path: 'polarity' });
  if (claims.when.has(claim) && !hasWords(reading, 'time')) faults.push({ code: 'timeWithoutWords', path: 'when' });
  return faults;
};
