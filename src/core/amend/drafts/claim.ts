import { fail, ok } from '../../../model/result';
import type { ClaimRecord, PredicateRecord } from '../../validate/schema';
import { freshId } from '../freshId';
import { stands } from '../stands';
import type { Draft } from './contract';

/** A claim by hand, with the words that carry it. */
export const addClaim: Draft<'addClaim'> = (records, { subject, object, predicate, certainty, polarity, source, evidence }) => {
  const { entities, predicates, claims } = records;
  const ends = [subject, object, ...(source === null ? [] : [source.entity])];
  const { label } = predicate;
  if (!ends.every((id) => entities.has(id)) || (label === undefined && !predicates.has(predicate.id)) || ![...evidence.map(({ words }) => words), source?.span ?? null, source?.cue ?? null].every((words) => words === null || stands(records, words))) return fail('gone');
  const id = freshId('claim', (taken) => claims.has(taken));
  const claim: ClaimRecord = {
    id, subject, predicate: predicate.id, object, certainty, polarity,
    attribution: source === null ? [] : [{ source: source.entity, act: source.act, ...(source.span !== null && { span: { ...source.span } }), ...(source.cue !== null && { cue: { ...source.cue } }) }],
    evidence: evidence.map(({ words, role }) => ({ ...words, role })),
    method: 'human',
  };
  const declared = label === undefined || predicates.has(predicate.id) ? [] : [[predicate.id, { id: predicate.id, label }] as const];
  return ok({ predicates: new Map<string, PredicateRecord>(declared), claims: new Map([[id, claim]]) });
};

/** What of a quote describes its words; all else that a file says of it stays when they are others. */
const OF_THE_WORDS: readonly string[] = ['exact', 'start', 'end', 'prefix', 'suffix', 'grain'];

/** Other words for one of a claim's quotes, or one more. */
export const correctQuote: Draft<'correctQuote'> = (records, { claim: id, evidence: place, words }) => {
  const claim = records.claims.get(id);
  const quotes = claim?.evidence ?? [];
  if (claim === undefined || place > quotes.length || !stands(records, words)) return fail('gone');
  const before = quotes[place];
  const kept = Object.entries(before ?? {}).filter(([key]) => !OF_THE_WORDS.includes(key));
  const quote = { ...Object.fromEntries(kept), ...words, role: before?.role ?? 'support' } as const;
  return ok({ claims: new Map([[id, { ...claim, evidence: [...quotes.slice(0, place), quote, ...quotes.slice(place + 1)] }]]) });
};

export const removeClaim: Draft<'removeClaim'> = ({ claims }, { claims: gone }) =>
  (gone.every((id) => claims.has(id)) ? ok({ claims: new Map(gone.map((id) => [id, null])) }) : fail('gone'));
