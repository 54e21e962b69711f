import type { ClaimRecord, SpanRecord } from '../validate/schema';

type Place = Partial<SpanRecord> & { readonly document: string };

const placeOf = (span: Place | undefined): unknown => (span === undefined ? null : [span.document, span.start ?? null, span.end ?? null, span.start === undefined ? (span.exact ?? null) : null]);

/** What a claim says, on what evidence, as one string: two claims with the same say the same. */
export const claimWords = (claim: ClaimRecord, isSymmetric: (predicate: string) => boolean): string => {
  const { subject, predicate, object, event, when, certainty, polarity, attribution = [], evidence = [] } = claim;
  const ends = isSymmetric(predicate) && object < subject ? [object, subject] : [subject, object];
  const steps = attribution.map(({ source, of, label, act, span, cue }) => [source ?? null, of ?? null, label ?? null, act, placeOf(span), placeOf(cue)]);
  const quotes = evidence.map((quote) => JSON.stringify([placeOf(quote), quote.role ?? 'support', quote.grain ?? null])).sort();
  return JSON.stringify([ends, predicate, event ?? null, when ?? null, certainty ?? null, polarity ?? null, steps, quotes]);
};
