import type { Result } from './result';

/** A record of the storage that this app can't open: damaged, or written by a newer one. */
export interface SetAside {
  readonly id: string;
  readonly why: 'damaged' | 'newer';
}

/** What was taken out of the storage, as it stood there, so that it can be put back. */
export interface RemovedRecord {
  readonly id: string;
  readonly head: unknown;
  readonly content: unknown;
}

/**
 * Why something could not be done with what this browser keeps. `notWritten`: the storage gives back something else than
 * was put there; `newer`: it belongs to a newer version of the app; `gone`: another tab took it out; `notMade` and
 * `notSaved` are about the file itself.
 */
export type StorageFault = 'storageFull' | 'storageBlocked' | 'notWritten' | 'newer' | 'unreadable' | 'gone' | 'notMade' | 'notSaved';

/** What can be done with the records of one kind, listed as `List`. Nothing here rejects. */
export interface RecordShelf<List, Fault = StorageFault> {
  readonly list: () => Promise<Result<List, Fault>>;
  readonly remove: (id: string) => Promise<Result<RemovedRecord, Fault>>;
  readonly restore: (removed: RemovedRecord) => Promise<Result<null, Fault>>;
  /** Hands its content to the browser's downloads; of what was set aside, whatever is there. */
  readonly download: (id: string) => Promise<Result<null, Fault>>;
  readonly downloadRemoved: (removed: RemovedRecord) => Promise<Result<null, Fault>>;
  /** Hands what is on the screen now to the browser's downloads, as a file that opens again just the same. */
  readonly downloadNow: () => Promise<Result<null, Fault>>;
  /** Calls back when another tab changed something; gives the way to stop that. */
  readonly onChange: (changed: () => void) => () => void;
}
