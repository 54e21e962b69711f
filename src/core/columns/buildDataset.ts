import type { Dataset } from '../../model/dataset';
import type { Progress } from '../../model/ports';
import { fail, type Issue, ok, type Result } from '../../model/result';
import { checkIndex } from '../check/checkIndex';
import { checkClaim } from '../check/checkClaim';
import { claimTable } from './claimTable';
import type { CollectedRecords } from './collectRecords';
import { datasetMeta } from './datasetMeta';
import { predicateDefinitions, typeDefinitions } from './definitions';
import { documentTable } from './documentTable';
import { edgesByEntity } from './edgeColumns';
import { entityColumns, entityTypes, mentionColumns } from './entityColumns';
import { foldedClaims } from './foldedClaims';
import { createReport } from './report';
import { createShifts } from './shifts';
import { createSpanTable } from './spanTable';
import { createSpeakerTable } from './speakerTable';
import { createStepTable } from './stepTable';
import { uniqueRecords } from './uniqueRecords';

export interface BuildContext {
  readonly progress: Progress;
  readonly cancelled: () => boolean;
}

/** How many claims are checked between two words of progress. */
const STRIDE = 1000;

const CANCELLED: readonly Issue[] = [{ code: 'cancelled', severity: 'error', path: '', values: {} }];

/** Checks every claim, in place: the columns are the builder's until they are handed over. False where it was cancelled. */
const checkAll = (dataset: Dataset, reasons: Map<number, ReturnType<typeof checkClaim>['reasons']>, context: BuildContext): boolean => {
  const index = checkIndex(dataset);
  const { count, check } = dataset.claims;
  for (let claim = 0; claim < count; claim += 1) {
    if (claim % STRIDE === 0) {
      if (context.cancelled()) return false;
      context.progress(claim / count, 'check');
    }
    const verdict = checkClaim(dataset, index, claim);
    check[claim] = verdict.check;
    if (verdict.reasons.length > 0) reasons.set(claim, verdict.reasons);
  }
  return true;
};

function* evidenceOf(claims: CollectedRecords['claims']) {
  for (const { value } of claims) yield* value.evidence ?? [];
}

/**
 * Makes the columns of a dataset from its records, looks every quote up and checks every claim. `name`: the file's.
 * Fails with issues of severity `error` alone: those the records brought, more types or predicates than a column can number, or `cancelled`.
 */
export const buildDataset = (collected: CollectedRecords, name: string, context: BuildContext): Result<Dataset> => {
  const report = createReport();
  for (const issue of collected.issues) report.add(issue);
  const meta = datasetMeta(collected.meta, name, report);
  const types = typeDefinitions(collected.types, report);
  const predicates = predicateDefinitions(collected.predicates, report);
  const entities = uniqueRecords(collected.entities, report);
  const typed = entityTypes(entities.records, types, report);
  context.progress(0, 'index');
  const documents = documentTable(uniqueRecords(collected.documents, report), entities.rows, report);
  if (context.cancelled()) return fail(CANCELLED);
  context.progress(0.4, 'index');
  const textOf = (id: string) => {
    const row = documents.rowOf(id);
    return row === undefined ? undefined : documents.indexed(row);
  };
  const spanTable = createSpanTable(documents, report, createShifts(evidenceOf(collected.claims), textOf));
  const { mentions, mentionOffsets } = mentionColumns(entities.records, documents, spanTable, report);
  context.progress(0.6, 'index');
  const speakerTable = createSpeakerTable(entities.records.map(({ value }) => value.id), documents.columns);
  const stepTable = createStepTable(entities.rows, spanTable, speakerTable, report);
  const { claims, evidences, edges } = claimTable(
    collected.claims, { entities: entities.rows, predicates, spans: spanTable, speakers: speakerTable, steps: stepTable }, report,
  );
  if (context.cancelled()) return fail(CANCELLED);
  context.progress(0.8, 'index');
  const columns = entityColumns(entities.records, typed.column, mentionOffsets, edgesByEntity(entities.records.length, edges), typed.extra);
  const spans = spanTable.columns();
  const loaded = report.finish();
  const errors = loaded.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(errors);
  const reasons = new Map<number, ReturnType<typeof checkClaim>['reasons']>();
  const dataset: Dataset = {
    meta, types: types.list, predicates: predicates.list, documents: documents.columns, spans, entities: columns, mentions,
    speakers: speakerTable.columns(), claims: { ...claims, reasons }, evidences, steps: stepTable.columns(), edges,
    folded: foldedClaims(claims, columns, evidences, spans, documents.columns),
    communities: new Uint32Array(columns.count), savedView: collected.meta?.view, report: loaded,
  };
  return checkAll(dataset, reasons, context) ? ok(dataset) : fail(CANCELLED);
};
