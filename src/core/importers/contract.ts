import type { Progress } from '../../model/ports';
import type { TableHead, TableMapping } from '../../model/table';
import type { ImportItem } from '../validate/record';

/** One file of those that were given together. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportContext {
  /** Names of all files given together, with their folders where they came in some. */
  readonly names: readonly string[];
  /** The bytes of one of them, undefined where there is none: what a dataset refers to is looked up here and nowhere else. A file that nobody uses is told. */
  readonly use: (name: string) => Uint8Array | undefined;
  readonly progress: Progress;
  /** Asked before the first record and from time to time after it; an importer that hears yes just stops. */
  readonly cancelled: () => boolean;
  /** What the columns of a table are, where the reader has said so. */
  readonly mapping?: TableMapping;
}

/** A way to read a kind of file. A new one is one file and one line in the registry. */
export interface Importer {
  /** The name of its file in this folder. */
  readonly id: string;
  /** What the format is called, in any language. */
  readonly label: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** How likely it is that this importer can read the file, from its first 4096 bytes and its name: 0 (no) to 1 (surely). */
  readonly sniff: (head: Uint8Array, name: string) => number;
  /** Of a table, the beginning: its reader says what the columns are. Null where the file holds no table. Absent from formats that say it themselves. */
  readonly head?: (input: ImportInput) => Promise<TableHead | null>;
  /**
   * The records of a file, one after another, with what could not be used; every record of the file is yielded or has an
   * issue of severity `dropped` of its own. Never throws for what a file holds. A reader that is large is fetched here, when it is first wanted.
   */
  readonly parse: (input: ImportInput, context: ImportContext) => Iterable<ImportItem> | Promise<Iterable<ImportItem>>;
}
