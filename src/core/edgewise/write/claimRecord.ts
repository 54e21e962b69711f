import type { Dataset } from '../../../model/dataset';
import { ACTS, CERTAINTIES, EVIDENCE_ROLES, POLARITIES } from '../../../model/vocabulary';
import { merged } from './merged';
import type { SpanWriter } from './spanWriter';

const stepRecord = ({ steps, entities }: Dataset, row: number, span: SpanWriter): object => {
  const source = steps.source[row]!;
  const of = steps.of[row]!;
  const named = steps.span[row]!;
  const cue = steps.cue[row]!;
  return merged({
    ...(source >= 0 && { source: entities.ids[source] }),
    ...(steps.labels.has(row) && { label: steps.labels.get(row) }),
    ...(of >= 0 && { of: entities.ids[of] }),
    act: ACTS[steps.act[row]!],
    ...(named >= 0 && { span: span(named) }),
    ...(cue >= 0 && { cue: span(cue) }),
  }, steps.extra.get(row));
};

/** A claim as the file holds it. What was derived (stance, check, edge) is not written. */
export const claimRecord = (dataset: Dataset, row: number, span: SpanWriter): object => {
  const { claims, entities, evidences, predicates } = dataset;
  const attribution: object[] = [];
  for (let at = claims.stepOffsets[row]!; at < claims.stepOffsets[row + 1]!; at += 1) attribution.push(stepRecord(dataset, at, span));
  const evidence: object[] = [];
  for (let at = claims.evidenceOffsets[row]!; at < claims.evidenceOffsets[row + 1]!; at += 1) {
    evidence.push(span(evidences.span[at]!, { role: EVIDENCE_ROLES[evidences.role[at]!] }));
  }
  const event = claims.event[row]!;
  return merged({
    id: claims.ids[row],
    subject: entities.ids[claims.subject[row]!],
    predicate: predicates[claims.predicate[row]!]!.id,
    object: entities.ids[claims.object[row]!],
    ...(event >= 0 && { event: entities.ids[event] }),
    ...(claims.when.has(row) && { when: claims.when.get(row) }),
    certainty: CERTAINTIES[claims.certainty[row]!],
    polarity: POLARITIES[claims.polarity[row]!],
    attribution,
    evidence,
    ...(claims.method.has(row) && { method: claims.method.get(row) }),
    ...(claims.score.has(row) && { score: claims.score.get(row) }),
    ...(claims.attributes.has(row) && { attributes: claims.attributes.get(row) }),
  }, claims.extra.get(row));
};
