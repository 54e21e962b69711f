import type { Dataset } from '../../model/dataset';
import type { PathQuery } from '../../model/view';
import { STANCES } from '../../model/vocabulary';
import { entityRow } from '../columns/access';

/** What is asked: rows of two entities, and whether hops that are no more than hedged, or denied, may be gone by. */
export interface PathWish {
  readonly from: number;
  readonly to: number;
  readonly hedged: boolean;
  readonly denied: boolean;
}

/** A query as rows; null while one of its ends has still to be chosen, or is none of this dataset's. */
export function pathWish(dataset: Dataset, { from, to, hedged, denied }: PathQuery): PathWish | null {
  const rows = { from: from === null ? undefined : entityRow(dataset, from), to: to === null ? undefined : entityRow(dataset, to) };
  return rows.from === undefined || rows.to === undefined ? null : { from: rows.from, to: rows.to, hedged, denied };
}

/** Which stances (indexes in STANCES) may be gone by. */
export const opens = ({ hedged, denied }: Pick<PathWish, 'hedged' | 'denied'>) => (stance: number): boolean =>
  STANCES[stance] === 'hedged' ? hedged : STANCES[stance] !== 'denied' || denied;
