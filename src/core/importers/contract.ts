import type { Progress } from '../../model/ports';
import type { ImportItem } from '../validate/record';

/** One file of those that were given together. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportContext {
  /** All files given together, by name: what a dataset refers to is looked up here and nowhere else. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly progress: Progress;
  /** Asked from time to time; an importer that hears yes just stops. */
  readonly cancelled: () => boolean;
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
  /** Names of the files that this one refers to and that it takes for its own; none where it can't be read. */
  readonly needs?: (input: ImportInput) => readonly string[];
  /** The records of a file, one after another, with what could not be used. Never throws for what a file holds. */
  readonly parse: (input: ImportInput, context: ImportContext) => Iterable<ImportItem>;
}
