import { isTextFile, stemOf } from '../core/formats/textNames';
import { wantedTexts } from '../core/wantedTexts';
import type { Dataset } from '../model/dataset';
import type { GivenFiles } from '../platform/files';

/** Whether each of some files is one that a dataset still wants, or they are a single text where it wants a single one. */
export function areWanted(given: GivenFiles, dataset: Dataset): boolean {
  if (given.size === 0) return false;
  const wanted = wantedTexts(dataset);
  const titles = wanted.filter(({ isFile }) => !isFile);
  const files = new Set(wanted.filter(({ isFile }) => isFile).map(({ name }) => lastName(name)));
  const stems = new Set(titles.map(({ name }) => stemOf(name)));
  const isWanted = (name: string): boolean => files.has(lastName(name)) || (isTextFile(name) && stems.has(stemOf(name)));
  const only = titles.length === 1 && given.size === 1;
  return [...given.keys()].every((name) => isWanted(name) || (only && isTextFile(name)));
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
