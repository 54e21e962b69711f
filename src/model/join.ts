import type { AmendFault } from './amendment';
import type { Dataset } from './dataset';
import type { Result } from './result';

/** Why two entities may be one: an identifier that both have elsewhere (`wikidata:Q42`), or a name that both bear, but for case and accents. */
export interface PairReason {
  readonly by: 'sameAs' | 'name';
  /** The identifier; the name as the open dataset has it. */
  readonly what: string;
  /** The same as the added dataset has it. */
  readonly other: string;
}

/** Two entities, by row, that may be one. */
export interface JoinPair {
  /** In the dataset that is open. */
  readonly open: number;
  /** In the dataset that is added. */
  readonly added: number;
  readonly why: PairReason;
}

/** Which entities of two datasets may be one; each of the added dataset is in one pair at most. */
export interface JoinProposals {
  /** They share an identifier that no third entity has. */
  readonly certain: readonly JoinPair[];
  /** For the reader to decide. */
  readonly candidates: readonly JoinPair[];
}

/** Ids of two entities, each in its own dataset. */
export type EntityPair = readonly [open: string, added: string];

/** What the reader decided; pairs that are not here stay apart and undecided. */
export interface JoinDecisions {
  readonly same: readonly EntityPair[];
  readonly distinct: readonly EntityPair[];
}

/** What a dataset brought to another. */
export interface JoinCounts {
  /** Entities and claims that were not there yet. */
  readonly entities: number;
  readonly claims: number;
  /** Entities that became one with another. */
  readonly merged: number;
  /** Claims that said, with the same evidence, what was there already. */
  readonly alike: number;
}

/** Two datasets as one. */
export interface Joined {
  readonly dataset: Dataset;
  readonly counts: JoinCounts;
}

/** What becomes of a dataset that was read while another was open. Nothing here rejects. */
export interface Joining {
  readonly propose: () => Promise<Result<JoinProposals, AmendFault>>;
  /** Adds it to the open one, as one step of undo; what came of it is in the state. */
  readonly add: (decisions: JoinDecisions) => void;
  /** Opens it in place of the open one. */
  readonly openInstead: () => void;
  /** Leaves the open one as it is, and what was read aside. */
  readonly end: () => void;
}
