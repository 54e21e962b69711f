import type { Result } from './result';
import type { RecordShelf, SetAside, StorageFault } from './stored';
import type { Check } from './vocabulary';

/** What the library says of a dataset that the reader opened before. */
export interface OpenedDataset {
  readonly id: string;
  /** In the language of the one who opened it. */
  readonly title: string;
  /** Name of the file that it was read from; '' where none is known. */
  readonly source: string;
  /** When it was opened last: ISO 8601, UTC. */
  readonly opened: string;
  readonly entities: number;
  readonly claims: number;
  /** How many claims stand how. */
  readonly checks: Readonly<Record<Check, number>>;
  /** Bytes that it takes in this browser. */
  readonly packed: number;
  /** True for a view that one tab kept while another kept its own of the same dataset: neither is written over the other. */
  readonly apart: boolean;
}

/** No more datasets are kept: what was opened longest ago goes first. */
export const MOST_OPENED = 20;
/** One that is larger, packed, is not kept. In bytes. */
export const LARGEST_OPENED = 50e6;

/** A key of the messages `library.faults`; `tooLarge`: larger than what is kept. */
export type LibraryFault = StorageFault | 'tooLarge';

export interface OpenedList {
  /** What was opened last comes first. */
  readonly kept: readonly OpenedDataset[];
  readonly setAside: readonly SetAside[];
  /** Why what is open now could not be kept; null where nothing failed. */
  readonly unkept: LibraryFault | null;
}

/** The datasets that the reader opened, kept in this browser each with its view. */
export interface Library extends RecordShelf<OpenedList, LibraryFault> {
  /** Opens it with its view, in place of what is on the screen, once its content was read and found whole. */
  readonly open: (id: string) => Promise<Result<null, LibraryFault>>;
  /** False where the reader wants nothing kept. */
  readonly isOn: () => boolean;
  /** Whether what is opened from now on is kept; what is there stays. Gives false where the choice lasts only as long as this tab. */
  readonly turn: (on: boolean) => boolean;
}
