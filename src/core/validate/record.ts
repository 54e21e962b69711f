import type { Issue } from '../../model/result';
import type { ClaimRecord, DocumentRecord, EntityRecord, MetaRecord, PredicateRecord, TypeRecord } from './schema';

/** Records that hold to the schema, by kind. */
export interface RecordKinds {
  readonly meta: MetaRecord;
  readonly type: TypeRecord;
  readonly predicate: PredicateRecord;
  readonly document: DocumentRecord;
  readonly entity: EntityRecord;
  readonly claim: ClaimRecord;
}

export type RecordKind = keyof RecordKinds;

/** A record with its place in the file (`claims[3]`; '' for the file's head). */
export type ValidRecord = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly path: string; readonly value: RecordKinds[Kind] };
}[RecordKind];

/**
 * What an importer yields, one after another, in any order. An issue of severity `error` ends the opening; one of
 * severity `dropped` stands for exactly one record that was left out.
 */
export type ImportItem = ValidRecord | { readonly kind: 'issue'; readonly issue: Issue };
