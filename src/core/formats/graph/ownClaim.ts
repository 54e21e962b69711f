import { CHECKS, STANCES } from '../../../model/vocabulary';
import type { GraphAttributes, GraphEdge } from './graph';
import type { Kinds } from './kinds';

/** Between two steps of who says so, and between two quotes, as our exporters write them. */
const STEP = ' > ';
const GAP = ' […] ';

const oneOf = (words: readonly string[], value: unknown): boolean => typeof value === 'string' && words.includes(value);

/** Whether a claim was written by our own exporters: other tools keep what they do not know. */
export const isOwnClaim = ({ attributes }: GraphEdge): boolean =>
  typeof attributes.get('claim') === 'string' && oneOf(STANCES, attributes.get('stance')) && oneOf(CHECKS, attributes.get('check'));

/** The id of a claim of ours: that of its edge is more narrow. */
export const ownClaimId = ({ attributes }: GraphEdge): string => String(attributes.get('claim'));

/** What was looked up is looked up again, and how a claim is told follows from its words. */
const DERIVED = ['claim', 'symmetric', 'stance', 'check', 'check_reasons', 'acts'];

const textOf = (left: GraphAttributes, name: string): string => {
  const value = left.get(name);
  left.delete(name);
  return value === undefined ? '' : String(value);
};

/** Who says so, step by step. Where the parts do not fit together, as where a name has a `>` of its own, the steps have no names: without them the claim could say the opposite. */
const attributionOf = (left: GraphAttributes, isEntity: (id: string) => boolean): { readonly steps: readonly object[]; readonly named: boolean } => {
  const [acts = [], ids = [], names = []] = ['acts', 'said_by_id', 'said_by'].map((name) => String(left.get(name) ?? '').split(STEP));
  const named = ids.length === acts.length && names.length === acts.length;
  const told = acts.filter((act) => act !== '');
  return { named, steps: told.map((act, at) => (!named ? { act } : isEntity(ids[at] ?? '') ? { source: ids[at], act } : { label: { und: names[at] ?? '' }, act })) };
};

/** What a claim of ours says of the document it stands in, whose text the file does not hold. */
const documentOf = (left: GraphAttributes): Readonly<Record<string, unknown>> | undefined => {
  const id = textOf(left, 'document');
  const title = textOf(left, 'document_title');
  const rest = ['publisher', 'published', 'url', 'sha256'].map((name) => [name, textOf(left, name)] as const).filter(([, value]) => value !== '');
  return id === '' ? undefined : { id, ...(title === '' ? {} : { title: { und: title } }), ...Object.fromEntries(rest) };
};

export interface OwnClaim {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly document: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A claim that one of our exporters wrote, as far as its format could hold it. Of several quotes only the first is sure to
 * stand in the document that is named: the others stay in the attribute `quote`. So does what can't be put together again.
 */
export function ownClaim(edge: GraphEdge, ends: { readonly id: string; readonly subject: string; readonly object: string }, predicates: Kinds, isEntity: (id: string) => boolean): OwnClaim {
  const left = new Map(edge.attributes);
  const symmetric = left.get('symmetric') === true;
  const { steps, named } = attributionOf(left, isEntity);
  const own = (name: string): string => textOf(left, name);
  // In Cytoscape's tables a predicate is an interaction, and its label a name.
  const id = own('predicate') || own('interaction');
  const label = edge.label || own('label') || own('name') || id;
  if (left.get('label') === label) left.delete('label');
  if (left.get('kind') === id) left.delete('kind');
  const predicate = predicates.idOf(id, { und: label }, symmetric) ?? id;
  const document = documentOf(left);
  const quotes = String(left.get('quote') ?? '').split(GAP);
  const [quote = ''] = quotes;
  if (document !== undefined && quotes.length === 1) left.delete('quote');
  // A document's own voice is named, but takes no step.
  if (named) ['said_by_id', 'said_by'].forEach((name) => left.delete(name));
  DERIVED.forEach((name) => left.delete(name));
  const kept = ['certainty', 'polarity', 'when', 'method'].map((name): [string, unknown] => [name, own(name)]).filter(([, value]) => value !== '');
  if (!kept.some(([name]) => name === 'when') && edge.when !== undefined) kept.push(['when', edge.when]);
  const event = String(left.get('event') ?? '');
  if (isEntity(event)) kept.push(['event', own('event')]);
  const score = left.get('score');
  if (typeof score === 'number') {
    left.delete('score');
    kept.push(['score', score]);
  }
  const claim = {
    ...ends, predicate, ...Object.fromEntries(kept),
    ...(steps.length === 0 ? {} : { attribution: steps }),
    ...(document === undefined || quote === '' ? {} : { evidence: [{ document: document.id, exact: quote }] }),
    ...(left.size === 0 ? {} : { attributes: Object.fromEntries(left) }),
  };
  return { claim, document };
}
