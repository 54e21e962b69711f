import type { RecordParts } from '../../model/amendment';
import type { ClaimRecord } from '../validate/schema';
import type { RecordSet } from './recordSet';

/** Ids of the claims that name an entity, or did once, by its id: claims change, and what they named before is looked at again when it is asked for. */
const known = new WeakMap<RecordSet, Map<string, Set<string>>>();

const named = ({ subject, object, event, attribution = [] }: ClaimRecord): ReadonlySet<string> =>
  new Set([subject, object, event, ...attribution.flatMap(({ source, of }) => [source, of])].filter((id) => id !== undefined));

const note = (index: Map<string, Set<string>>, claim: ClaimRecord): void => {
  for (const entity of named(claim)) {
    const claims = index.get(entity);
    if (claims === undefined) index.set(entity, new Set([claim.id]));
    else claims.add(claim.id);
  }
};

/** Notes claims that were put among the records, or changed, so that `claimsNaming` finds them; they must hold to the schema. */
export const noteClaims = (records: RecordSet, { claims = [] }: RecordParts): void => {
  const index = known.get(records);
  if (index === undefined) return;
  for (const { id } of claims) {
    const claim = records.claims.get(id);
    if (claim !== undefined) note(index, claim);
  }
};

/** The claims that name an entity, by its id, in any place. Reads all claims once, then only those that may be meant: many entities can be amended in turn. */
export const claimsNaming = (records: RecordSet, entity: string): readonly ClaimRecord[] => {
  let index = known.get(records);
  if (index === undefined) {
    index = new Map();
    known.set(records, index);
    for (const claim of records.claims.values()) note(index, claim);
  }
  return [...(index.get(entity) ?? [])].flatMap((id) => {
    const claim = records.claims.get(id);
    return claim !== undefined && named(claim).has(entity) ? [claim] : [];
  });
};
