import type { Issue } from '../../model/result';
import type { ImportItem, RecordKinds } from '../validate/record';
import type { Located } from './located';

/** The records of a stream, by kind, in their order. */
export interface CollectedRecords {
  readonly meta: RecordKinds['meta'] | undefined;
  readonly types: readonly Located<RecordKinds['type']>[];
  readonly predicates: readonly Located<RecordKinds['predicate']>[];
  readonly documents: readonly Located<RecordKinds['document']>[];
  readonly entities: readonly Located<RecordKinds['entity']>[];
  readonly claims: readonly Located<RecordKinds['claim']>[];
  readonly issues: readonly Issue[];
}

/** Reads a stream of records to its end. */
export const collectRecords = (items: Iterable<ImportItem>): CollectedRecords => {
  let meta: RecordKinds['meta'] | undefined;
  const types: Located<RecordKinds['type']>[] = [];
  const predicates: Located<RecordKinds['predicate']>[] = [];
  const documents: Located<RecordKinds['document']>[] = [];
  const entities: Located<RecordKinds['entity']>[] = [];
  const claims: Located<RecordKinds['claim']>[] = [];
  const issues: Issue[] = [];
  for (const item of items) {
    switch (item.kind) {
      case 'meta': meta = item.value; break;
      case 'type': types.push(item); break;
      case 'predicate': predicates.push(item); break;
      case 'document': documents.push(item); break;
      case 'entity': entities.push(item); break;
      case 'claim': claims.push(item); break;
      case 'issue': issues.push(item.issue); break;
    }
  }
  return { meta, types, predicates, documents, entities, claims, issues };
};
