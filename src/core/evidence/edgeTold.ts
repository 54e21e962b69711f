import type { Dataset } from '../../model/dataset';
import { type Stance, STANCES } from '../../model/vocabulary';
import { claimsOfEdge } from '../columns/access';
import { parseEdtf } from '../edtf';
import { disputed, edgeStance } from '../stance';

/** How an edge is told: by its visible claims, or by all of them where the filters leave none. */
export interface EdgeTold {
  readonly stance: Stance;
  readonly disputed: boolean;
  /** Claim rows, those that are visible first. */
  readonly claims: readonly number[];
  /** How many of them are visible. */
  readonly visible: number;
}

/** Stance and claims of an edge under a mask of claims (1: visible). */
export function edgeTold(dataset: Dataset, edge: number, mask: Uint8Array): EdgeTold {
  const all = [...claimsOfEdge(dataset, edge)];
  const shown = all.filter((claim) => mask[claim] === 1);
  const told = (shown.length === 0 ? all : shown).map((claim) => {
    const when = dataset.claims.when.get(claim);
    return { stance: dataset.claims.stance[claim]!, when: when === undefined ? null : parseEdtf(when) };
  });
  return {
    stance: STANCES[edgeStance(told.map(({ stance }) => stance))] ?? 'denied',
    disputed: disputed(told),
    claims: [...shown, ...all.filter((claim) => mask[claim] !== 1)],
    visible: shown.length,
  };
}
