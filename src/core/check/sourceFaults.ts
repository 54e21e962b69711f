import type { CheckReason } from '../../model/dataset';
import type { CheckReasonCode } from '../../model/vocabulary';
import { type Passage, isFound, passageOf } from './checkIndex';
import type { ClaimReading } from './claimReading';
import { mentionFault } from './mentionFault';
import { anyMentionsWithin, mentionsWithin } from './mentionsWithin';
import { holdsSupport, liesInContext, sentenceOf } from './sentenceNear';

/** Why the best of an entity's mentions among these can't stand for it; none at all is no mention of it. */
const bestFault = (reading: ClaimReading, mentions: readonly number[]): CheckReasonCode | undefined => {
  let fault: CheckReasonCode = 'sourceNotMention';
  for (const mention of mentions) {
    const found = mentionFault(reading, mention);
    if (found === undefined) return undefined;
    fault = found;
  }
  return fault;
};

/** The span that names a source has to be a mention of it, from end to end: one that only holds a mention may speak of somebody else. */
const namedFault = (reading: ClaimReading, source: number, place: Passage): CheckReasonCode | undefined => {
  const { dataset, index } = reading;
  const same = mentionsWithin(dataset, index, source, place).filter((mention) => {
    const at = passageOf(dataset, dataset.mentions.span[mention]!);
    return at.start === place.start && at.end === place.end;
  });
  return bestFault(reading, same);
};

/**
 * Whom an unnamed source belongs to is mentioned in its sentence. Where the words for the source themselves mention one of that type
 * ('a spokesperson for the NSC'), it is that one, and no other of the sentence.
 */
const unnamedFault = (reading: ClaimReading, of: number, place: Passage, sentence: Passage | undefined): CheckReasonCode | undefined => {
  if (of < 0) return undefined;
  const { dataset, index } = reading;
  const { mentions, entities } = dataset;
  const saysWhose = anyMentionsWithin(dataset, index, place).some((mention) => entities.type[mentions.entity[mention]!] === entities.type[of]);
  const where = saysWhose ? place : sentence;
  return bestFault(reading, where ? mentionsWithin(dataset, index, of, where) : []);
};

const cueFault = ({ dataset }: ClaimReading, cue: number, sentence: Passage): CheckReasonCode | undefined => {
  if (!isFound(dataset, cue)) return 'cueNotFound';
  const { document, start, end } = passageOf(dataset, cue);
  const inside = document === sentence.document && start >= sentence.start && end <= sentence.end;
  return inside ? undefined : 'cueElsewhere';
};

const stepFaults = (reading: ClaimReading, step: number, path: string): CheckReason[] => {
  const { dataset } = reading;
  const { steps } = dataset;
  const span = steps.span[step]!;
  if (span < 0 || !isFound(dataset, span)) return [{ code: 'sourceNotFound', path: `${path}.span` }];
  const faults: CheckReason[] = [];
  const sentence = sentenceOf(dataset, span);
  const source = steps.source[step]!;
  const place = passageOf(dataset, span);
  const fault = source >= 0 ? namedFault(reading, source, place) : unnamedFault(reading, steps.of[step]!, place, sentence);
  if (fault) faults.push({ code: fault, path: source >= 0 ? `${path}.span` : `${path}.of` });
  if (!sentence || !(holdsSupport(reading, sentence) || liesInContext(reading, sentence))) {
    faults.push({ code: 'sourceFarFromQuote', path: `${path}.span` });
  }
  const cue = steps.cue[step]!;
  if (sentence && cue >= 0) {
    const elsewhere = cueFault(reading, cue, sentence);
    if (elsewhere) faults.push({ code: elsewhere, path: `${path}.cue` });
  }
  return faults;
};

/**
 * Rule (c): each step of the attribution has its source's span found, which is a mention that stands for that source (of an unnamed
 * source, the sentence mentions whom it belongs to); its cue, where one is given, stands in the same sentence; and that sentence holds
 * a support quote or lies in a context quote.
 */
export const sourceFaults = (reading: ClaimReading): CheckReason[] => {
  const { dataset: { claims }, claim } = reading;
  const first = claims.stepOffsets[claim]!;
  const faults: CheckReason[] = [];
  for (let step = first; step < claims.stepOffsets[claim + 1]!; step += 1) {
    faults.push(...stepFaults(reading, step, `attribution[${step - first}]`));
  }
  return faults;
};
