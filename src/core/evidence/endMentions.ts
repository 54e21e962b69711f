import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import { EVIDENCE_ROLES, MENTION_FORMS, type MentionForm } from '../../model/vocabulary';
import { quoteOf } from '../columns/access';
import { isPassage, isPlaced } from './passage';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');
const CONTEXT = EVIDENCE_ROLES.indexOf('context');

/** A span in a document. */
export interface PlacedSpan extends Span {
  readonly document: number;
}

/** Where a claim's support and context quotes stand. */
export function quotesOf(dataset: Dataset, claim: number): PlacedSpan[] {
  const { claims, evidences, spans } = dataset;
  const quotes: PlacedSpan[] = [];
  for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
    const span = evidences.span[row]!;
    const role = evidences.role[row];
    if ((role !== SUPPORT && role !== CONTEXT) || !isPassage(dataset, span) || !isPlaced(dataset, span)) continue;
    quotes.push({ document: spans.document[span]!, start: spans.start[span]!, end: spans.end[span]! });
  }
  return quotes;
}

/** Rows of an entity's mentions that lie wholly inside one of the quotes: those alone carry a claim. */
export function mentionsInside({ entities, mentions, spans }: Dataset, entity: number, quotes: readonly PlacedSpan[]): number[] {
  const inside: number[] = [];
  for (let mention = entities.mentionOffsets[entity]!; mention < entities.mentionOffsets[entity + 1]!; mention++) {
    const span = mentions.span[mention]!;
    const start = spans.start[span]!;
    const within = (quote: PlacedSpan): boolean => quote.document === spans.document[span] && quote.start <= start && spans.end[span]! <= quote.end;
    if (start >= 0 && quotes.some(within)) inside.push(mention);
  }
  return inside;
}

/** An end that the evidence does not call by its name: that the words mean it is the annotator's word. */
export interface AnnotatedEnd {
  readonly end: 'subject' | 'object';
  readonly entity: number;
  readonly form: Exclude<MentionForm, 'name'>;
  readonly words: string;
}

/** The ends of a claim that its quotes mention, but never by name. */
export function endsByAnnotation(dataset: Dataset, claim: number): readonly AnnotatedEnd[] {
  const quotes = quotesOf(dataset, claim);
  const found: AnnotatedEnd[] = [];
  for (const end of ['subject', 'object'] as const) {
    const entity = dataset.claims[end][claim]!;
    const inside = mentionsInside(dataset, entity, quotes);
    const forms = inside.map((mention) => MENTION_FORMS[dataset.mentions.form[mention]!] ?? 'name');
    const form = forms[0];
    if (form === undefined || form === 'name' || forms.includes('name')) continue;
    found.push({ end, entity, form, words: quoteOf(dataset, dataset.mentions.span[inside[0]!]!) });
  }
  return found;
}
