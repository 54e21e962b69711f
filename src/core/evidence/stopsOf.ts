import type { Dataset } from '../../model/dataset';
import { EVIDENCE_ROLES } from '../../model/vocabulary';
import { isPassage } from './passage';
import { sentencesOf } from './sentencesOf';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

/** A place where the reader stops on its way through the evidence of a selection. */
export interface Stop {
  readonly document: number;
  /** Row of the sentence. */
  readonly sentence: number;
  /** The claim whose evidence is marked there; -1 at a mention of a selected entity. */
  readonly claim: number;
}

const inReadingOrder = (a: Stop, b: Stop): number => a.document - b.document || a.sentence - b.sentence || a.claim - b.claim;

const distinct = (stops: Stop[]): Stop[] =>
  stops.sort(inReadingOrder).filter((stop, at) => {
    const last = stops[at - 1];
    return last?.sentence !== stop.sentence || last.claim !== stop.claim;
  });

/** The sentences of the support quotes of an edge's claims, in reading order, each with its claim. */
export function stopsOfEdge(dataset: Dataset, edge: number): readonly Stop[] {
  const { edges, claims, evidences, spans } = dataset;
  const stops: Stop[] = [];
  for (let at = edges.claims.offsets[edge]!; at < edges.claims.offsets[edge + 1]!; at++) {
    const claim = edges.claims.values[at]!;
    for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
      const span = evidences.span[row]!;
      if (evidences.role[row] !== SUPPORT || spans.start[span]! < 0 || !isPassage(dataset, span)) continue;
      const document = spans.document[span]!;
      for (const sentence of sentencesOf(dataset, document, spans.start[span]!, spans.end[span]!)) stops.push({ document, sentence, claim });
    }
  }
  return distinct(stops);
}

/** The sentences that mention an entity, in reading order. */
export function stopsOfEntity(dataset: Dataset, entity: number): readonly Stop[] {
  const { entities, mentions, spans } = dataset;
  const stops: Stop[] = [];
  for (let mention = entities.mentionOffsets[entity]!; mention < entities.mentionOffsets[entity + 1]!; mention++) {
    const span = mentions.span[mention]!;
    const sentence = spans.sentence[span]!;
    if (spans.start[span]! >= 0 && sentence >= 0) stops.push({ document: spans.document[span]!, sentence, claim: -1 });
  }
  return distinct(stops);
}
