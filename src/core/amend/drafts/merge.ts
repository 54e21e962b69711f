import { fail, ok } from '../../../model/result';
import { fold } from '../../text/normalise';
import type { ClaimRecord, DocumentRecord, EntityRecord, MentionRecord } from '../../validate/schema';
import { claimsNaming } from '../claimsNaming';
import type { RecordSet } from '../recordSet';
import type { Draft } from './contract';

/** The words that are not there yet, but for case and accents, each once. */
const added = (known: readonly string[], more: readonly string[]): string[] => {
  const seen = new Set(known.map(fold));
  return more.filter((word) => {
    const folded = fold(word);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
};

const placeOf = ({ document, start, end, exact }: MentionRecord): string => JSON.stringify([document, start ?? null, end ?? null, start === undefined ? exact : null]);

/** One entity with all that two say; where both say something else, `kept` has the word. */
const united = (kept: EntityRecord, gone: EntityRecord): EntityRecord => {
  const own = kept.aliases ?? [];
  const aliases = [...own, ...added([...Object.values(kept.name), ...own], [...Object.values(gone.name), ...(gone.aliases ?? [])])];
  const sameAs = [...new Set([...(kept.sameAs ?? []), ...(gone.sameAs ?? [])])];
  const places = new Set((kept.mentions ?? []).map(placeOf));
  const mentions = [...(kept.mentions ?? []), ...(gone.mentions ?? []).filter((mention) => !places.has(placeOf(mention)))];
  const attributes = { ...gone.attributes, ...kept.attributes };
  return {
    ...gone, ...kept, mentions,
    name: { ...gone.name, ...kept.name },
    ...(aliases.length > 0 && { aliases }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
};

/** A claim in which another entity stands wherever one stood. */
export const withEntity = (claim: ClaimRecord, from: string, to: string): ClaimRecord => {
  const now = (id: string): string => (id === from ? to : id);
  return {
    ...claim, subject: now(claim.subject), object: now(claim.object),
    ...(claim.event !== undefined && { event: now(claim.event) }),
    ...(claim.attribution !== undefined && {
      attribution: claim.attribution.map((step) => ({
        ...step, ...(step.source !== undefined && { source: now(step.source) }), ...(step.of !== undefined && { of: now(step.of) }),
      })),
    }),
  };
};

const claimsOf = (records: RecordSet, gone: string, kept: string): ReadonlyMap<string, ClaimRecord> =>
  new Map(claimsNaming(records, gone).map((claim) => [claim.id, withEntity(claim, gone, kept)]));

const documentsOf = ({ documents }: RecordSet, gone: string, kept: string): ReadonlyMap<string, DocumentRecord> =>
  new Map([...documents].filter(([, { publisher }]) => publisher === gone).map(([id, document]) => [id, { ...document, publisher: kept }]));

/** Two entities become one: names, mentions and all that names the other. */
export const merge: Draft<'merge'> = (records, { kept, gone }) => {
  const [one, other] = [records.entities.get(kept), records.entities.get(gone)];
  if (one === undefined || other === undefined || kept === gone) return fail('gone');
  return ok({
    documents: documentsOf(records, gone, kept),
    entities: new Map<string, EntityRecord | null>([[kept, united(one, other)], [gone, null]]),
    claims: claimsOf(records, gone, kept),
  });
};
