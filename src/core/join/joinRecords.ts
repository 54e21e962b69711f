import { AMENDED_LISTS, type Amendment, type RecordPart, type RecordParts } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import type { EntityPair } from '../../model/join';
import { amendmentsOf } from '../amend/readAmendments';
import { type RecordSet, recordSet } from '../amend/recordSet';
import { fold } from '../text/normalise';
import { type ClaimRecord, type DocumentRecord, type EntityRecord, type PredicateRecord, RECORD_SCHEMAS } from '../validate/schema';
import { claimWords } from './claimWords';
import { sameDocuments } from './sameDocuments';
import { type IdChange, throughIds } from './throughIds';
import { otherIds, usedIds } from './usedIds';

/** The records of two datasets as those of one. */
export interface JoinedRecords {
  readonly records: RecordSet;
  readonly amendments: readonly unknown[];
  /** The id that an entity of the added dataset has now. */
  readonly idOf: (added: string) => string;
  /** Claims of the added dataset that the open one had already. */
  readonly alike: number;
}

/** True where a file only used a relation, without saying what it is called. */
const isMadeUp = ({ id, label }: PredicateRecord): boolean => Object.keys(label).length === 1 && label.und === id;

/** True where two relations of one id are one: called the same in a language of both, or not called anything in one of them, and both with or without a direction. */
const isSameRelation = (one: PredicateRecord, other: PredicateRecord): boolean => {
  if ((one.symmetric ?? false) !== (other.symmetric ?? false)) return false;
  if (isMadeUp(one) || isMadeUp(other)) return true;
  const common = Object.keys(one.label).filter((language) => Object.hasOwn(other.label, language));
  return common.length > 0 && common.every((language) => fold(one.label[language] ?? '') === fold(other.label[language] ?? ''));
};

const STRUCTURE = ['parts', 'sentences', 'translations'] as const;

/** A document that both have: the open one has the word, the other what it lacks. */
const united = (one: DocumentRecord, other: DocumentRecord): DocumentRecord => {
  const own = STRUCTURE.some((key) => Object.hasOwn(one, key));
  const { parts, sentences, translations, ...rest } = other;
  const structure = { ...(parts !== undefined && { parts }), ...(sentences !== undefined && { sentences }), ...(translations !== undefined && { translations }) };
  // In the order of the schema, as if it were read from a file.
  return RECORD_SCHEMAS.document.parse({ ...rest, ...(!own && structure), ...one, title: { ...other.title, ...one.title } });
};

/** Amendments with the ids that their records have now; those that nobody here understands only where no id has changed, for what they name can't be told. */
const renamed = (dataset: Dataset, ids: IdChange, idOf: (id: string) => string, isAsItWas: boolean): readonly unknown[] => {
  const parts = (lists: RecordParts): RecordParts =>
    Object.fromEntries(AMENDED_LISTS.flatMap((list) => (lists[list] === undefined ? [] : [[list, lists[list].map((part) => throughIds(list, part, ids) as RecordPart)]])));
  const understood = new Set<unknown>(amendmentsOf(dataset));
  return dataset.meta.amendments.flatMap((amendment) => {
    if (!understood.has(amendment)) return isAsItWas ? [amendment] : [];
    const { id, before, after, entities, ...rest } = amendment as Amendment;
    return [{ ...rest, id: idOf(id), before: parts(before), after: parts(after), ...(entities !== undefined && { entities: entities.map(ids.entities) }) }];
  });
};

/** What changes ids, but for those of what neither has: these are the same as long as they are called so. */
const whereKnown = (change: (id: string) => string, open: readonly string[], added: ReadonlyMap<string, unknown>): ((id: string) => string) => {
  const known = new Set(open);
  return (id) => (known.has(id) || added.has(id) ? change(id) : id);
};

/**
 * The open dataset's records as they are, then those of the added one under ids of their own. A document that both have is one; a claim is left
 * out that, once `same` are one, says with the same evidence what the open one says. Linear in the records.
 */
export const joinRecords = (open: Dataset, added: Dataset, same: readonly EntityPair[]): JoinedRecords => {
  const [records, other] = [recordSet(open), recordSet(added)];
  const [known, amended] = [amendmentsOf(open), amendmentsOf(added)];
  const [taken, own] = [usedIds(records, known), usedIds(other, amended)];
  const documents = sameDocuments(open, added);
  const entityId = otherIds(taken.entities, own.entities);
  const documentId = otherIds(taken.documents, own.documents);
  const predicateId = otherIds(taken.predicates, own.predicates);
  const isShared = (id: string): boolean => {
    const [one, two] = [records.predicates.get(id), other.predicates.get(id)];
    return one !== undefined && two !== undefined && isSameRelation(one, two);
  };
  const ids: IdChange = {
    entities: entityId,
    documents: (id) => documents.get(id) ?? documentId(id),
    predicates: (id) => (isShared(id) ? id : predicateId(id)),
    claims: otherIds(taken.claims, own.claims),
    publishers: (id) => (other.entities.has(id) ? entityId(id) : id),
  };
  const merged = new Map(same.map(([one, two]) => [two, one]));
  const onceMerged = (id: string): string => merged.get(id) ?? entityId(id);
  const through = <Value extends { readonly id: string }>(list: (typeof AMENDED_LISTS)[number], record: Value): Value => throughIds(list, record, ids) as unknown as Value;

  for (const [id, type] of other.types) if (!records.types.has(id)) records.types.set(id, type);
  for (const record of other.predicates.values()) {
    const predicate = through('predicates', record);
    if (!records.predicates.has(predicate.id)) records.predicates.set(predicate.id, predicate);
  }
  for (const record of other.documents.values()) {
    const document = through<DocumentRecord>('documents', record);
    const one = records.documents.get(document.id);
    records.documents.set(document.id, one === undefined ? document : united(one, document));
  }
  for (const record of other.entities.values()) {
    const entity = through<EntityRecord>('entities', record);
    records.entities.set(entity.id, entity);
  }

  const isSymmetric = (predicate: string): boolean => records.predicates.get(predicate)?.symmetric === true;
  const said = new Set([...records.claims.values()].map((claim) => claimWords(claim, isSymmetric)));
  const alikeIds = { ...ids, entities: whereKnown(onceMerged, open.entities.ids, other.entities), documents: whereKnown(ids.documents, open.documents.ids, other.documents) };
  let alike = 0;
  for (const record of other.claims.values()) {
    const claim = through<ClaimRecord>('claims', record);
    if (said.has(claimWords(throughIds('claims', record, alikeIds) as ClaimRecord, isSymmetric))) alike += 1;
    else records.claims.set(claim.id, claim);
  }

  const idOf = otherIds(new Set(known.map(({ id }) => id)), new Set(amended.map(({ id }) => id)));
  const isAsItWas = [...own.entities].every((id) => ids.entities(id) === id) && [...own.claims].every((id) => ids.claims(id) === id) &&
    [...own.documents].every((id) => ids.documents(id) === id) && [...own.predicates].every((id) => ids.predicates(id) === id);
  return { records, amendments: [...open.meta.amendments, ...renamed(added, ids, idOf, isAsItWas)], idOf: entityId, alike };
};
