import { ACTS, CERTAINTIES, POLARITIES, STANCES } from '../model/vocabulary';
import { type Period, overlaps } from './edtf';

const DENIES = ACTS.indexOf('denies');
const CONFIRMS = ACTS.indexOf('confirms');
const CERTAIN = CERTAINTIES.indexOf('certain');
const NEGATIVE = POLARITIES.indexOf('negative');

const CONFIRMED = STANCES.indexOf('confirmed');
const STATED = STANCES.indexOf('stated');
const REPORTED = STANCES.indexOf('reported');
const HEDGED = STANCES.indexOf('hedged');
const DENIED = STANCES.indexOf('denied');

/** Acts of a claim's steps, outermost first: indexes in ACTS. */
export type Acts = readonly number[] | Uint8Array;

/** True where denying steps and negative polarity are odd in number: who denies a negation is for it. `polarity` is an index in POLARITIES. */
export const isAgainst = (polarity: number, acts: Acts): boolean => {
  let against = polarity === NEGATIVE;
  for (const act of acts) if (act === DENIES) against = !against;
  return against;
};

/** A claim's stance (index in STANCES) from indexes in CERTAINTIES and POLARITIES and its acts. The first that holds. */
export const stanceOf = (certainty: number, polarity: number, acts: Acts): number => {
  if (isAgainst(polarity, acts)) return DENIED;
  if (certainty !== CERTAIN) return HEDGED;
  if (acts.length === 0) return STATED;
  return acts[acts.length - 1] === CONFIRMS ? CONFIRMED : REPORTED;
};

/**
 * An edge's stance from those of its (visible) claims, all indexes in STANCES: the strongest among the claims for it,
 * denied only where all are against; that of no claim at all is denied too. A claim is against exactly where its stance is denied.
 */
export const edgeStance = (stances: Iterable<number>): number => {
  let strongest = DENIED;
  for (const stance of stances) if (stance < strongest) strongest = stance;
  return strongest;
};

/** Stance (index in STANCES) and time of a claim; null for an undated one. */
export interface Told {
  readonly stance: number;
  readonly when: Period | null;
}

/** True where a claim for an edge and one against it overlap in time. */
export const disputed = (claims: readonly Told[]): boolean => {
  const against = claims.filter(({ stance }) => stance === DENIED);
  if (against.length === 0) return false;
  return claims.some(({ stance, when }) => stance !== DENIED && against.some((other) => overlaps(when, other.when)));
};
