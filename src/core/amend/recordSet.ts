import type { Dataset } from '../../model/dataset';
import type { AmendedList } from '../../model/amendment';
import type { CollectedRecords } from '../columns/collectRecords';
import { claimRecord } from '../edgewise/write/claimRecord';
import { documentRecord } from '../edgewise/write/documentRecord';
import { entityRecord } from '../edgewise/write/entityRecord';
import { spanWriter } from '../edgewise/write/spanWriter';
import { predicateRecord, typeRecord } from '../edgewise/write/definitionRecord';
import type { ClaimRecord, DocumentRecord, EntityRecord, PredicateRecord, TypeRecord } from '../validate/schema';

/** The records of a dataset by id, in the file's order: what an amendment changes. */
export interface RecordSet {
  readonly types: Map<string, TypeRecord>;
  readonly predicates: Map<string, PredicateRecord>;
  readonly documents: Map<string, DocumentRecord>;
  readonly entities: Map<string, EntityRecord>;
  readonly claims: Map<string, ClaimRecord>;
}

const byId = <Value extends { readonly id: string }>(count: number, make: (row: number) => object): Map<string, Value> => {
  const records = new Map<string, Value>();
  for (let row = 0; row < count; row += 1) {
    const record = make(row) as Value;
    records.set(record.id, record);
  }
  return records;
};

/** The records that a dataset would be written as, its documents with their texts. Linear. */
export const recordSet = (dataset: Dataset): RecordSet => {
  const span = spanWriter(dataset);
  return {
    types: byId(dataset.types.length, (row) => typeRecord(dataset, row)),
    predicates: byId(dataset.predicates.length, (row) => predicateRecord(dataset, row)),
    documents: byId(dataset.documents.count, (row) => documentRecord(dataset, row)),
    entities: byId(dataset.entities.count, (row) => entityRecord(dataset, row, span)),
    claims: byId(dataset.claims.count, (row) => claimRecord(dataset, row, span)),
  };
};

/** One list of a record set, whatever its records are. */
export const listOf = (records: RecordSet, list: AmendedList): Map<string, { readonly id: string }> => records[list];

/** As an importer would have yielded them. */
export const collected = ({ types, predicates, documents, entities, claims }: RecordSet): CollectedRecords => {
  const located = <Value>(list: string, records: ReadonlyMap<string, Value>) => [...records.values()].map((value, place) => ({ path: `${list}[${place}]`, value }));
  return {
    meta: undefined, types: located('types', types), predicates: located('predicates', predicates), documents: located('documents', documents),
    entities: located('entities', entities), claims: located('claims', claims), issues: [],
  };
};
