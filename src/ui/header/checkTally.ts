import type { Dataset } from '../../model/dataset';
import { type Check, CHECKS } from '../../model/vocabulary';

export type CheckTally = Readonly<Record<Check, number>>;

const tallies = new WeakMap<Dataset, CheckTally>();

/** How many claims of the whole dataset have each check. */
export function checkTally(dataset: Dataset): CheckTally {
  const known = tallies.get(dataset);
  if (known !== undefined) return known;
  const tally: Record<Check, number> = { found: 0, partly: 0, missing: 0, unchecked: 0 };
  for (const check of dataset.claims.check) tally[CHECKS[check]!]++;
  tallies.set(dataset, tally);
  return tally;
}

/** How many claims a reader should look at: all that are not simply in the text. */
export const toLookAt = (dataset: Dataset): number => dataset.claims.count - checkTally(dataset).found;
