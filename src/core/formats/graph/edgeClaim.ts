import type { GraphAttributes, GraphEdge } from './graph';
import { dateOf, isDate } from './dates';
import type { Kinds } from './kinds';
import { isWord, take, takeText } from './words';

/** What tells how an edge joins its ends, the surest first; the label of the edge stands between the two. */
const RELATIONS = ['predicate', 'relation', 'relationship', 'relationtype', 'relationshiptype', 'interaction'];
const KINDS = ['label', 'edgelabel', 'kind', 'edgetype', 'type'];
const DATES = ['when', 'date', 'year'];
/** Numbers under these names are seconds, or anything else. */
const TIMES = ['datetime', 'timestamp', 'time'];

/** What an edge says that says nothing: that it is there. */
export const LINKED = { id: 'linked', label: { en: 'is linked to', fr: 'est lié à' } } as const;

/** Some tools write links into their labels. */
const withoutTags = (text: string): string => text.replaceAll(/<[^<>]*>/g, '').trim();

/** The edges are claims that nothing is quoted for: the file has no words that say so. `id`, `subject` and `object` are known to be good. */
export function edgeClaim(edge: GraphEdge, ends: { readonly id: string; readonly subject: string; readonly object: string }, predicates: Kinds): Readonly<Record<string, unknown>> {
  const left: GraphAttributes = new Map(edge.attributes);
  const label = isWord(edge.label) ? edge.label : '';
  const written = takeText(left, RELATIONS, isWord) || label || takeText(left, KINDS, isWord);
  const word = withoutTags(written);
  const symmetric = !edge.directed;
  const own = word === '' ? undefined : predicates.idOf(word, { und: word }, symmetric);
  const predicate = own ?? predicates.neutral(symmetric);
  if (edge.label !== '' && edge.label !== written) left.set('label', edge.label);
  if (written !== '' && (own === undefined || word !== written)) left.set('relation', written);
  const date = edge.when === undefined ? take(left, DATES, isDate) ?? take(left, TIMES, (value) => isDate(value) && String(value).includes('-')) : undefined;
  const when = edge.when ?? (date === undefined ? undefined : dateOf(date));
  return { ...ends, predicate, ...(when === undefined ? {} : { when }), ...(left.size === 0 ? {} : { attributes: Object.fromEntries(left) }) };
}
