import type { Dataset } from '../../model/dataset';
import { type CellWords, CLAIM_COLUMNS, type ClaimColumn } from './claimColumns';

/** Characters by which texts are sorted: two quotes that are alike for so long may stand in either order. */
const COMPARED = 160;

const orders = new WeakMap<Dataset, Map<string, Uint32Array>>();

/**
 * All claim rows of a dataset, sorted by a column; claims that have nothing there stand last whichever way it is sorted,
 * equal ones in the order of the file. Null for a column that there isn't. Made once a column, direction and language, in
 * O(n log n), and kept as long as the dataset: not to be written to.
 */
export function claimOrder(dataset: Dataset, column: string, descending: boolean, words: CellWords): Uint32Array | null {
  const found = CLAIM_COLUMNS.find(({ id }) => id === column);
  if (found === undefined) return null;
  const known = orders.get(dataset) ?? new Map<string, Uint32Array>();
  orders.set(dataset, known);
  const key = `${found.id} ${descending ? 'down' : 'up'} ${words.language}`;
  const order = known.get(key) ?? sorted(ranksOf(dataset, found, words), descending);
  known.set(key, order);
  return order;
}

/** The claims among them that are visible (1 in the mask), in their order; without an order, in that of the file. */
export function shownClaims(mask: Uint8Array, order: Uint32Array | null): Uint32Array {
  const shown = new Uint32Array(mask.length);
  let count = 0;
  for (let place = 0; place < mask.length; place++) {
    const claim = order === null ? place : order[place]!;
    if (mask[claim] === 1) shown[count++] = claim;
  }
  return shown.subarray(0, count);
}

function sorted(ranks: Float64Array, descending: boolean): Uint32Array {
  const turn = descending ? -1 : 1;
  return Uint32Array.from(ranks, (_, claim) => claim).sort((a, b) => {
    const [first, second] = [ranks[a]!, ranks[b]!];
    if (first === second) return a - b;
    if (Number.isNaN(first)) return Number.isNaN(second) ? a - b : 1;
    if (Number.isNaN(second)) return -1;
    return first < second ? -turn : turn;
  });
}

function ranksOf(dataset: Dataset, { order, text }: ClaimColumn, words: CellWords): Float64Array {
  const count = dataset.claims.count;
  if (order !== undefined) return Float64Array.from({ length: count }, (_, claim) => order(dataset, claim));
  const texts = Array.from({ length: count }, (_, claim) => text(dataset, claim, words).slice(0, COMPARED));
  const collator = new Intl.Collator(words.language, { numeric: true });
  // Names come back in many claims: each is compared once.
  const distinct = [...new Set(texts)].sort(collator.compare);
  const ranks = new Map([['', NaN]]);
  let rank = 0;
  distinct.forEach((one, place) => {
    if (place > 0 && collator.compare(distinct[place - 1]!, one) !== 0) rank++;
    if (one !== '') ranks.set(one, rank);
  });
  return Float64Array.from(texts, (one) => ranks.get(one) ?? NaN);
}
