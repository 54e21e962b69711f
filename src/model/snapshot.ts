import type { Result } from './result';
import type { RecordShelf, SetAside, StorageFault } from './stored';

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

export interface SnapshotList {
  /** The newest first. */
  readonly kept: readonly Snapshot[];
  readonly setAside: readonly SetAside[];
}

/** A key of the messages `snapshots.faults`; `renamedElsewhere`: another tab was first. */
export type SnapshotFault = StorageFault | 'renamedElsewhere';

type Outcome = Promise<Result<null, SnapshotFault>>;

/** The snapshots kept in this browser. */
export interface SnapshotShelf extends RecordShelf<SnapshotList, SnapshotFault> {
  /** Keeps what is on the screen now. */
  readonly keep: (name: string) => Outcome;
  /** Opens it in place of what is on the screen, once its content was read and found whole. */
  readonly open: (id: string) => Outcome;
  /** `from`: the name that the reader saw; another tab's new name is not written over. */
  readonly rename: (id: string, from: string, to: string) => Outcome;
  readonly duplicate: (id: string, name: string) => Outcome;
}
