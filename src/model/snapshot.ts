import type { Result } from './result';

/** What a kept snapshot says of itself. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Title of its dataset, in the language of the one who kept it. */
  readonly title: string;
  /** Name of the file it is exported as. */
  readonly file: string;
  /** Claims and entities in force when it was kept, and claims in all. */
  readonly shown: number;
  readonly entities: number;
  readonly claims: number;
  /** Of its content, as a file. */
  readonly bytes: number;
  /** A small PNG of the graph. */
  readonly thumbnail: Blob | null;
}

/** A record of the storage that is no snapshot this app can open: damaged, or written by a newer one. */
export interface SetAside {
  readonly id: string;
  readonly why: 'damaged' | 'newer';
}

export interface SnapshotList {
  /** The newest first. */
  readonly kept: readonly Snapshot[];
  readonly setAside: readonly SetAside[];
}

/** What was taken out of the storage, as it stood there, so that it can be put back. */
export interface RemovedSnapshot {
  readonly id: string;
  readonly head: unknown;
  readonly content: unknown;
}

/**
 * Why something could not be done with snapshots: a key of the messages `snapshots.faults`. `notWritten`: the storage gives
 * back something else than was put there; `newer`: it belongs to a newer version of the app; `gone` and `renamedElsewhere`:
 * another tab was first; `notMade` and `notSaved` are about the file itself.
 */
export type SnapshotFault =
  | 'storageFull' | 'storageBlocked' | 'notWritten' | 'newer' | 'unreadable' | 'gone' | 'renamedElsewhere' | 'notMade' | 'notSaved';

type Outcome<T = null> = Promise<Result<T, SnapshotFault>>;

/** The snapshots kept in this browser. Nothing here rejects. */
export interface SnapshotShelf {
  readonly list: () => Outcome<SnapshotList>;
  /** Keeps what is on the screen now. */
  readonly keep: (name: string) => Outcome;
  /** Opens it in place of what is on the screen, once its content was read and found whole. */
  readonly open: (id: string) => Outcome;
  /** `from`: the name that the reader saw; another tab's new name is not written over. */
  readonly rename: (id: string, from: string, to: string) => Outcome;
  readonly duplicate: (id: string, name: string) => Outcome;
  readonly remove: (id: string) => Outcome<RemovedSnapshot>;
  readonly restore: (removed: RemovedSnapshot) => Outcome;
  /** Hands its content to the browser's downloads; of what was set aside, whatever is there. */
  readonly download: (id: string) => Outcome;
  readonly downloadRemoved: (removed: RemovedSnapshot) => Outcome;
  /** Hands what is on the screen now to the browser's downloads, as the file that a snapshot would hold. */
  readonly downloadNow: () => Outcome;
  /** Calls back when another tab changed something; gives the way to stop that. */
  readonly onChange: (changed: () => void) => () => void;
}
