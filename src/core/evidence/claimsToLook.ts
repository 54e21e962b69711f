import type { Dataset } from '../../model/dataset';
import { CHECKS } from '../../model/vocabulary';

const FOUND = CHECKS.indexOf('found');
/** Missing before unchecked before partly: what is not in the text at all weighs most. */
const ORDER = ['missing', 'unchecked', 'partly', 'found'];

const known = new WeakMap<Dataset, readonly number[]>();

/** Rows of the claims that don't wholly stand in their text, the worst first, else in the file's order. Made once. */
export function claimsToLook(dataset: Dataset): readonly number[] {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const { check } = dataset.claims;
  const rows: number[] = [];
  check.forEach((index, claim) => {
    if (index !== FOUND) rows.push(claim);
  });
  const place = (claim: number): number => ORDER.indexOf(CHECKS[check[claim]!] ?? 'found');
  rows.sort((a, b) => place(a) - place(b) || a - b);
  known.set(dataset, rows);
  return rows;
}
