import type { Attributes, CheckReason, Dataset, LocalText } from '../../model/dataset';
import {
  type Act, ACTS, type Certainty, CERTAINTIES, type Check, CHECKS, type EvidenceRole, EVIDENCE_ROLES, type Grain, GRAINS, type Match, MATCHES,
  type MentionForm, MENTION_FORMS, type Polarity, POLARITIES, type Stance, STANCES,
} from '../../model/vocabulary';
import { idIndex } from './idIndex';

// These views are made anew at each call: select rows in the store, and views only where they are drawn.

export interface EntityView {
  readonly row: number;
  readonly id: string;
  /** Id of its type. */
  readonly type: string;
  readonly typeLabel: LocalText;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  readonly description: LocalText | undefined;
  readonly sameAs: readonly string[];
  /** Longitude and latitude. */
  readonly coordinates: readonly [number, number] | undefined;
  readonly attributes: Attributes | undefined;
}

export interface ClaimView {
  readonly row: number;
  readonly id: string;
  /** Rows. */
  readonly subject: number;
  readonly predicate: number;
  readonly object: number;
  readonly edge: number;
  /** Row, or -1. */
  readonly event: number;
  readonly document: number;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly stance: Stance;
  readonly check: Check;
  readonly reasons: readonly CheckReason[];
  /** EDTF. */
  readonly when: string | undefined;
  readonly method: string | undefined;
  readonly score: number | undefined;
  readonly attributes: Attributes | undefined;
}

export interface EdgeView {
  readonly row: number;
  /** Rows. */
  readonly subject: number;
  readonly predicate: number;
  readonly object: number;
  readonly symmetric: boolean;
  readonly documents: number;
  readonly speakers: number;
  /** Documents plus speakers. */
  readonly weight: number;
}

/** UTF-16 offsets; -1 where the quote is not in the document. */
export interface SpanView {
  readonly row: number;
  /** Row, or -1. */
  readonly document: number;
  readonly start: number;
  readonly end: number;
  /** Row of the sentence in which it starts, or -1. */
  readonly sentence: number;
  readonly match: Match;
}

/** UTF-16 offsets in the document. */
export interface SentenceView {
  readonly row: number;
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EvidenceView {
  readonly row: number;
  readonly span: number;
  readonly role: EvidenceRole;
  readonly grain: Grain;
}

export interface StepView {
  readonly row: number;
  /** Row in speakers. */
  readonly speaker: number;
  /** Entity row, or -1 for an unnamed source. */
  readonly source: number;
  /** Entity an unnamed source belongs to, or -1. */
  readonly of: number;
  readonly label: LocalText | undefined;
  readonly act: Act;
  /** Span rows, or -1. */
  readonly span: number;
  readonly cue: number;
}

export interface MentionView {
  readonly row: number;
  readonly entity: number;
  readonly span: number;
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
}

const none = -1;

/** Row of an entity by its id; undefined where the dataset has none such. Likewise below. */
export const entityRow = (dataset: Dataset, id: string): number | undefined => idIndex(dataset.entities.ids).get(id);
export const documentRow = (dataset: Dataset, id: string): number | undefined => idIndex(dataset.documents.ids).get(id);
export const claimRow = (dataset: Dataset, id: string): number | undefined => idIndex(dataset.claims.ids).get(id);

/** Row of a sentence by its document's id and its place there, from 0; undefined where there is none such. */
export const sentenceRow = (dataset: Dataset, id: string, number: number): number | undefined => {
  const document = documentRow(dataset, id);
  if (document === undefined) return undefined;
  const row = dataset.documents.sentenceOffsets[document]! + number;
  return row < dataset.documents.sentenceOffsets[document + 1]! ? row : undefined;
};

/** Row of an edge by its three ids; of a symmetric predicate, in either order. */
export const edgeRow = (dataset: Dataset, subject: string, predicate: string, object: string): number | undefined => {
  const from = entityRow(dataset, subject);
  const to = entityRow(dataset, object);
  if (from === undefined || to === undefined) return undefined;
  const { edges, predicates } = dataset;
  for (const edge of edgesOf(dataset, from)) {
    const definition = predicates[edges.predicate[edge]!];
    if (definition?.id !== predicate) continue;
    const [first, second] = [edges.subject[edge], edges.object[edge]];
    if ((first === from && second === to) || (definition.symmetric && first === to && second === from)) return edge;
  }
  return undefined;
};

export const entityAt = ({ entities, types }: Dataset, row: number): EntityView => {
  const type = types[entities.type[row]!]!;
  return {
    row, id: entities.ids[row]!, type: type.id, typeLabel: type.label, name: entities.names[row]!, aliases: entities.aliases[row]!,
    description: entities.descriptions[row], sameAs: entities.sameAs[row]!, coordinates: entities.coordinates.get(row), attributes: entities.attributes.get(row),
  };
};

export const claimAt = ({ claims }: Dataset, row: number): ClaimView => ({
  row,
  id: claims.ids[row]!,
  subject: claims.subject[row]!,
  predicate: claims.predicate[row]!,
  object: claims.object[row]!,
  edge: claims.edge[row]!,
  event: claims.event[row]!,
  document: claims.document[row]!,
  certainty: CERTAINTIES[claims.certainty[row]!]!,
  polarity: POLARITIES[claims.polarity[row]!]!,
  stance: STANCES[claims.stance[row]!]!,
  check: CHECKS[claims.check[row]!]!,
  reasons: claims.reasons.get(row) ?? [],
  when: claims.when.get(row),
  method: claims.method.get(row),
  score: claims.score.get(row),
  attributes: claims.attributes.get(row),
});

export const edgeAt = ({ edges, predicates }: Dataset, row: number): EdgeView => {
  const predicate = edges.predicate[row]!;
  const documents = edges.documents[row]!;
  const speakers = edges.speakers[row]!;
  return {
    row, subject: edges.subject[row]!, predicate, object: edges.object[row]!, symmetric: predicates[predicate]!.symmetric,
    documents, speakers, weight: documents + speakers,
  };
};

export const spanAt = ({ spans }: Dataset, row: number): SpanView => ({
  row,
  document: spans.document[row]!,
  start: spans.start[row]!,
  end: spans.end[row]!,
  sentence: spans.sentence[row]!,
  match: MATCHES[spans.match[row]!]!,
});

/** The quote as it stands in the document; where it is not there, as the file has it; '' where it has none. */
export const quoteOf = ({ spans, documents }: Dataset, span: number): string => {
  const start = spans.start[span] ?? none;
  if (start < 0) return spans.exact.get(span) ?? '';
  return (documents.texts[spans.document[span]!] ?? '').slice(start, spans.end[span]);
};

export const sentenceAt = ({ documents }: Dataset, row: number): SentenceView => {
  const document = documentOfSentence(documents.sentenceOffsets, row);
  const start = documents.sentenceStart[row]!;
  const end = documents.sentenceEnd[row]!;
  return { row, document, start, end, text: (documents.texts[document] ?? '').slice(start, end) };
};

/** The document that a sentence's row belongs to: the last whose sentences begin at or before it, as documents without sentences begin where the next one does. */
export const documentOfSentence = (offsets: Uint32Array, row: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! <= row) low = middle;
    else high = middle;
  }
  return low;
};

const range = <View>(offsets: Uint32Array, row: number, view: (item: number) => View): View[] => {
  const views: View[] = [];
  for (let item = offsets[row]!; item < offsets[row + 1]!; item += 1) views.push(view(item));
  return views;
};

/** The evidence of a claim, in the file's order. */
export const evidenceOf = ({ claims, evidences, spans }: Dataset, claim: number): EvidenceView[] =>
  range(claims.evidenceOffsets, claim, (row) => {
    const span = evidences.span[row]!;
    return { row, span, role: EVIDENCE_ROLES[evidences.role[row]!]!, grain: GRAINS[spans.side.get(span)?.grain ?? 0]! };
  });

/** The steps of a claim's attribution, outermost first. */
export const stepsOf = ({ claims, steps }: Dataset, claim: number): StepView[] =>
  range(claims.stepOffsets, claim, (row) => ({
    row, speaker: steps.speaker[row]!, source: steps.source[row]!, of: steps.of[row]!, label: steps.labels.get(row),
    act: ACTS[steps.act[row]!]!, span: steps.span[row]!, cue: steps.cue[row]!,
  }));

/** Rows of the edges that touch an entity: a window on the column, not to be written to. */
export const edgesOf = ({ entities }: Dataset, entity: number): Uint32Array =>
  entities.edges.values.subarray(entities.edges.offsets[entity], entities.edges.offsets[entity + 1]);

/** Rows of an edge's claims, for and against: a window on the column, not to be written to. */
export const claimsOfEdge = ({ edges }: Dataset, edge: number): Uint32Array =>
  edges.claims.values.subarray(edges.claims.offsets[edge], edges.claims.offsets[edge + 1]);

/** Rows of a claim's speakers, without repetition: a window on the column, not to be written to. */
export const speakersOf = ({ claims }: Dataset, claim: number): Uint32Array =>
  claims.speakers.values.subarray(claims.speakers.offsets[claim], claims.speakers.offsets[claim + 1]);

/** The mentions that stand in a document, in reading order, the longer first where two begin at one place. */
export const mentionsIn = (dataset: Dataset, document: number): readonly MentionView[] => {
  const rows = mentionRows(dataset)[document] ?? [];
  return rows.map((row) => mentionAt(dataset, row));
};

const mentionAt = ({ mentions, spans }: Dataset, row: number): MentionView => {
  const span = mentions.span[row]!;
  return {
    row, span, entity: mentions.entity[row]!, form: MENTION_FORMS[mentions.form[row]!]!, start: spans.start[span]!, end: spans.end[span]!,
  };
};

/** The mentions of an entity, in the file's order; those not found too. */
export const mentionsOf = (dataset: Dataset, entity: number): MentionView[] =>
  range(dataset.entities.mentionOffsets, entity, (row) => mentionAt(dataset, row));

const byDocument = new WeakMap<Dataset, readonly (readonly number[])[]>();

const mentionRows = (dataset: Dataset): readonly (readonly number[])[] => {
  const known = byDocument.get(dataset);
  if (known !== undefined) return known;
  const { mentions, spans, documents } = dataset;
  const rows: number[][] = Array.from({ length: documents.count }, () => []);
  for (let row = 0; row < mentions.count; row += 1) {
    const span = mentions.span[row]!;
    if (spans.start[span]! >= 0) rows[spans.document[span]!]?.push(row);
  }
  const start = (row: number): number => spans.start[mentions.span[row]!]!;
  const end = (row: number): number => spans.end[mentions.span[row]!]!;
  for (const list of rows) list.sort((a, b) => start(a) - start(b) || end(b) - end(a) || a - b);
  byDocument.set(dataset, rows);
  return rows;
};
