import type { CheckReason } from '../../model/dataset';
import type { CheckReasonCode } from '../../model/vocabulary';
import { type Passage, passageOf } from './checkIndex';
import type { ClaimReading } from './claimReading';
import { mentionFault } from './mentionFault';
import { mentionsWithin } from './mentionsWithin';

interface Standing {
  readonly place: Passage;
  readonly inSupport: boolean;
}

/** How an end of the claim is mentioned in its support and context quotes. */
interface End {
  readonly standing: readonly Standing[];
  /** Why the first mention that can't stand for it can't. */
  readonly fault: CheckReasonCode | undefined;
}

const readEnd = (reading: ClaimReading, entity: number): End => {
  const { dataset, index, supports, contexts } = reading;
  const standing: Standing[] = [];
  let fault: CheckReasonCode | undefined;
  const read = (quotes: readonly Passage[], inSupport: boolean): void => {
    for (const quote of quotes) {
      for (const mention of mentionsWithin(dataset, index, entity, quote)) {
        const found = mentionFault(reading, mention);
        if (found) fault ??= found;
        else standing.push({ place: passageOf(dataset, dataset.mentions.span[mention]!), inSupport });
      }
    }
  };
  read(supports, true);
  read(contexts, false);
  return { standing, fault };
};

/** Two ends are never one and the same words, and what names them stands in one document. */
const areApart = (a: Passage, b: Passage): boolean =>
  a.document === b.document && (a.start !== b.start || a.end !== b.end);

const hasPair = (subject: End, object: End): boolean =>
  subject.standing.some((a) => object.standing.some((b) => (a.inSupport || b.inSupport) && areApart(a.place, b.place)));

const inSupport = ({ standing }: End): boolean => standing.some((mention) => mention.inSupport);

/** Why two ends make no pair: an end that nothing stands for, else a mention that could have made one, else where they stand. */
const explain = (subject: End, object: End): CheckReason[] => {
  const absent: CheckReason[] = [];
  if (subject.standing.length === 0) absent.push({ code: subject.fault ?? 'subjectNotNamed', path: 'subject' });
  if (object.standing.length === 0) absent.push({ code: object.fault ?? 'objectNotNamed', path: 'object' });
  if (absent.length > 0) return absent;
  const wrong: CheckReason[] = [];
  if (subject.fault) wrong.push({ code: subject.fault, path: 'subject' });
  if (object.fault) wrong.push({ code: object.fault, path: 'object' });
  if (wrong.length > 0) return wrong;
  return inSupport(subject) || inSupport(object)
    ? [{ code: 'objectNotNamed', path: 'object' }]
    : [{ code: 'endsOnlyInContext', path: 'evidence' }];
};

/** Rule (a): one end has a mention that stands for it inside a support quote, the other inside a support or a context quote. */
export const endFaults = (reading: ClaimReading): CheckReason[] => {
  const { dataset: { claims }, claim } = reading;
  const subject = readEnd(reading, claims.subject[claim]!);
  if (claims.subject[claim] === claims.object[claim]) {
    if (inSupport(subject)) return [];
    if (subject.standing.length > 0) return [{ code: 'endsOnlyInContext', path: 'evidence' }];
    return [{ code: subject.fault ?? 'subjectNotNamed', path: 'subject' }];
  }
  const object = readEnd(reading, claims.object[claim]!);
  return hasPair(subject, object) ? [] : explain(subject, object);
};
