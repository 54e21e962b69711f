import type { Dataset } from '../../model/dataset';
import { PREDICATE_GROUPS, type PredicateGroup } from '../../model/vocabulary';
import type { Row } from './rowsOf';

export interface PredicateRows {
  readonly group: PredicateGroup | 'other';
  readonly rows: readonly Row[];
}

/** The predicates in use by group, in the order of the vocabulary; those of no group come last. */
export function groupsOf(dataset: Dataset, rows: readonly Row[]): readonly PredicateRows[] {
  return [...PREDICATE_GROUPS, 'other' as const]
    .map((group) => ({ group, rows: rows.filter(({ option }) => (dataset.predicates[option]?.group ?? 'other') === group) }))
    .filter(({ rows: own }) => own.length > 0);
}
