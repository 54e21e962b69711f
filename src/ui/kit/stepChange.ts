import type { Dataset } from '../../model/dataset';
import type { Filters } from '../../model/view';
import { type Clause, clausesOf } from '../../core/filterSentence/clausesOf';
import type { FilterWords } from '../../core/filterSentence/contract';

/** What became of the filters, in one clause, which of `filteredClaims` goes on with 'claims' ('said by CNN'); `several`: more than one thing. */
type FilterChange =
  | { readonly kind: 'filtered' | 'filteredClaims' | 'excluded' | 'unfiltered' | 'mode'; readonly clause: string; readonly mode: 'any' | 'all' }
  | { readonly kind: 'several'; readonly clause: string };

/** How filters differ, in words: the clause that is new or else, or the one that is gone. */
export function filterChange(dataset: Dataset, before: Filters, after: Filters, words: FilterWords): FilterChange {
  const facets = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((facet) => before[facet] !== after[facet]);
  const only = (filters: Filters): Filters => Object.fromEntries(facets.flatMap((facet) => (Object.hasOwn(filters, facet) ? [[facet, filters[facet]!]] : [])));
  const [was, now] = [clausesOf(dataset, only(before), words), clausesOf(dataset, only(after), words)];
  const has = (clauses: readonly Clause[], { facet, part, whole }: Clause): boolean =>
    clauses.some((other) => other.facet === facet && other.part === part && other.whole === whole);
  const come = now.filter((clause) => !has(was, clause));
  const gone = was.filter((clause) => !has(now, clause) && !now.some(({ facet, part }) => facet === clause.facet && part === clause.part));
  const [first] = come;
  const text = come.map((clause) => clause.text).join(', ');
  if (first === undefined) return { kind: 'unfiltered', clause: gone.map((clause) => clause.text).join(', '), mode: 'any' };
  if (come.length > 1) return { kind: 'several', clause: text };
  const mode = after[first.facet]?.mode ?? 'any';
  if (first.part === 'exclude') {
    const names = clausesOf(dataset, only(after), { ...words, without: () => '', leads: () => [''] }).find(({ facet, part }) => facet === first.facet && part === 'exclude');
    return { kind: 'excluded', clause: names?.text.trim() ?? text, mode };
  }
  const [one, other] = [before[first.facet], after[first.facet]];
  const sameValues = one !== undefined && other !== undefined && one.mode !== other.mode && one.include.join() === other.include.join();
  const lead = words.leads(first.facet)[0] ?? '';
  return { kind: sameValues ? 'mode' : lead === '' || lead === ':' ? 'filtered' : 'filteredClaims', clause: text, mode };
}

/** The ids of one list that another does not have. */
export const added = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const known = new Set(before);
  return after.filter((id) => !known.has(id));
};
