import type { Dataset } from '../../model/dataset';
import type { Mark, Span } from '../../model/span';
import { EVIDENCE_ROLES, type EvidenceRole, type Grain, GRAINS, type Match, MATCHES } from '../../model/vocabulary';
import { mentionsInside, type PlacedSpan, quotesOf } from './endMentions';
import { quoteOf } from '../columns/access';
import { isPassage, isPlaced } from './passage';
import { sentencesOf } from './sentencesOf';

/** A sentence that holds some of a claim's evidence; offsets are UTF-16. */
export interface EvidenceSentence extends Span {
  readonly document: number;
  /** Row of the sentence, or -1 where a quote stands outside every sentence: then the quote alone is shown. */
  readonly sentence: number;
  /** Ends, sources, cues and quotes, cut to the sentence. */
  readonly marks: readonly Mark[];
  /** True where it holds (some of) a support quote. */
  readonly supports: boolean;
}

/** A quote that can't be shown in a sentence: it stands nowhere, its text is not at hand, or it stands for more than a passage. */
export interface StrayQuote {
  readonly span: number;
  readonly role: EvidenceRole;
  readonly match: Match;
  readonly grain: Grain;
  /** Document row, or -1. */
  readonly document: number;
  /** The quote as the file has it; may be empty. */
  readonly exact: string;
}

export interface ClaimEvidence {
  /** Those that support first, then the others, each in reading order. */
  readonly sentences: readonly EvidenceSentence[];
  readonly strays: readonly StrayQuote[];
}

interface Placed extends PlacedSpan {
  readonly kind: Mark['kind'];
  readonly entity: number;
}

/** A claim's quotes in their sentences, with all there is to mark in them. Linear in the mentions of its ends. */
export function evidenceOfClaim(dataset: Dataset, claim: number): ClaimEvidence {
  const placed: Placed[] = [];
  const strays: StrayQuote[] = [];
  const { evidenceOffsets, stepOffsets, subject, object } = dataset.claims;
  for (let row = evidenceOffsets[claim]!; row < evidenceOffsets[claim + 1]!; row++) {
    const span = dataset.evidences.span[row]!;
    const role = EVIDENCE_ROLES[dataset.evidences.role[row]!] ?? 'support';
    if (isPassage(dataset, span) && isPlaced(dataset, span)) placed.push(placedSpan(dataset, span, role, -1));
    else strays.push(stray(dataset, span, role));
  }
  for (let step = stepOffsets[claim]!; step < stepOffsets[claim + 1]!; step++) {
    addSpan(dataset, placed, dataset.steps.span[step]!, 'source', dataset.steps.source[step]!);
    addSpan(dataset, placed, dataset.steps.cue[step]!, 'cue', -1);
  }
  const quotes = quotesOf(dataset, claim);
  for (const [kind, entity] of [['subject', subject[claim]!], ['object', object[claim]!]] as const) {
    for (const mention of mentionsInside(dataset, entity, quotes)) addSpan(dataset, placed, dataset.mentions.span[mention]!, kind, entity);
  }
  return { sentences: bySentence(dataset, placed), strays };
}

function placedSpan({ spans }: Dataset, span: number, kind: Mark['kind'], entity: number): Placed {
  return { document: spans.document[span]!, start: spans.start[span]!, end: spans.end[span]!, kind, entity };
}

function addSpan(dataset: Dataset, placed: Placed[], span: number, kind: Mark['kind'], entity: number): void {
  if (span >= 0 && isPlaced(dataset, span)) placed.push(placedSpan(dataset, span, kind, entity));
}

function stray(dataset: Dataset, span: number, role: EvidenceRole): StrayQuote {
  return {
    span,
    role,
    match: MATCHES[dataset.spans.match[span]!] ?? 'unavailable',
    grain: GRAINS[dataset.spans.side.get(span)?.grain ?? 0] ?? 'passage',
    document: dataset.spans.document[span]!,
    exact: quoteOf(dataset, span),
  };
}

function bySentence(dataset: Dataset, placed: readonly Placed[]): EvidenceSentence[] {
  const { sentenceStart, sentenceEnd } = dataset.documents;
  const found = new Map<string, Omit<EvidenceSentence, 'marks' | 'supports'> & { marks: Mark[]; supports: boolean }>();
  for (const { document, start, end, kind, entity } of placed) {
    const rows = sentencesOf(dataset, document, start, end);
    for (const sentence of rows.length === 0 ? [-1] : rows) {
      const from = sentence < 0 ? start : sentenceStart[sentence]!;
      const to = sentence < 0 ? end : sentenceEnd[sentence]!;
      const key = `${document} ${sentence < 0 ? `quote ${start}` : sentence}`;
      const entry = found.get(key) ?? { document, sentence, start: from, end: to, marks: [], supports: false };
      found.set(key, entry);
      entry.marks.push({ start: Math.max(start, from), end: Math.min(end, to), kind, entity });
      entry.supports ||= kind === 'support';
    }
  }
  return [...found.values()].sort((a, b) =>
    Number(b.supports) - Number(a.supports) || a.document - b.document || a.start - b.start);
}
