import type { CellWords, ClaimColumn } from '../../core/table/claimColumns';
import { tsv } from '../../core/table/tsv';
import type { Dataset } from '../../model/dataset';

/** Claims as tab-separated values, as the table shows them; with a header, where names are given. */
export function copiedRows(dataset: Dataset, claims: Uint32Array, columns: readonly ClaimColumn[], words: CellWords, names?: readonly string[]): string {
  const rows = Array.from(claims, (claim) => columns.map(({ text }) => text(dataset, claim, words)));
  return tsv(names === undefined ? rows : [names, ...rows]);
}
