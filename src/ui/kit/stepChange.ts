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
  const come = now.filter((clause) => !sameAsked(before, after, clause));
  const gone = was.filter((clause) => !now.some(({ facet, part }) => facet === clause.facet && part === clause.part));
  const [first] = come;
  const text = come.map((clause) => clause.text).join(', ');
  if (first === undefined) return { kind: 'unfiltered', clause: gone.map((clause) => clause.text).join(', '), mode: 'any' };
  if (come.length > 1) return { kind: 'several', clause: text };
  const mode = after[first.facet]?.mode ?? 'any';
  if (first.part === 'exclude') {
    const names = clausesOf(dataset, only(after), { ...words, excluding: () => '', leads: () => [''], nor: words.and[0] ?? words.nor }).find(({ facet, part }) => facet === first.facet && part === 'exclude');
    return { kind: 'excluded', clause: names?.text.trim() ?? text, mode };
  }
  const [one, other] = [before[first.facet], after[first.facet]];
  const sameValues = one !== undefined && other !== undefined && one.mode !== other.mode && one.include.join() === other.include.join();
  const lead = words.leads(first.facet)[0] ?? '';
  return { kind: sameValues ? 'mode' : lead === '' || lead === ':' ? 'filtered' : 'filteredClaims', clause: text, mode };
}

/** Whether both filters ask for the same in one part of a facet. */
function sameAsked(before: Filters, after: Filters, { facet, part }: Clause): boolean {
  const [one, other] = [before[facet], after[facet]];
  if (one === undefined || other === undefined) return false;
  if (part === 'query') return one.query.trim() === other.query.trim();
  const same = one[part].length === other[part].length && one[part].every((value, place) => value === other[part][place]);
  return same && (part === 'exclude' || one[part].length < 2 || one.mode === other.mode);
}

/** The ids of one list that another does not have. */
export const added = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const known = new Set(before);
  return after.filter((id) => !known.has(id));
};
