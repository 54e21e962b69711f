import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEdgewise } from '../../src/core/edgewise/openEdgewise';
import { fileSchema } from '../../src/core/validate/schema';
import type { Dataset } from '../../src/model/dataset';

/** The file as it is written, offsets in code points. */
export type DatasetFile = ReturnType<typeof fileSchema.parse>;

/** What the dataset's checks let pass, each with the reason why. */
export interface Exceptions {
  /** Sentences that carry no claim, by number. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Claims that are not found, by id. */
  readonly claims: Readonly<Record<string, string>>;
  /** Changed claims that are found all the same, by the names that `mutantsOf` gives them. */
  readonly mutants: Readonly<Record<string, string>>;
}

const FOLDER = join(import.meta.dirname, '../ankara-talks');

export const pathOf = (name: string): string => join(FOLDER, name);

const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(pathOf(name)));

export const readText = (name: string): string => readFileSync(pathOf(name), 'utf8');

export const readFile = (): DatasetFile => fileSchema.parse(JSON.parse(readText('dataset.json')));

export const readExceptions = (): Exceptions => JSON.parse(readText('exceptions.json')) as Exceptions;

/** The file through the app's own loader, with the texts that stand beside it. Throws where it can't be opened. */
export function openDataset(file: DatasetFile): Dataset {
  const files = new Map([['dataset.json', new TextEncoder().encode(JSON.stringify(file))]]);
  for (const { href, translations = {} } of file.documents) {
    for (const name of [href, ...Object.values(translations)]) if (typeof name === 'string') files.set(name, bytesOf(name));
  }
  const opened = openEdgewise('dataset.json', files);
  if (!opened.ok) throw new Error(`The dataset can't be opened: ${JSON.stringify(opened.error)}`);
  return opened.value;
}
