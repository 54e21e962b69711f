import { isTextFile, stemOf } from '../core/formats/textNames';
import { wantedTexts } from '../core/wantedTexts';
import type { Dataset } from '../model/dataset';
import type { GivenFiles } from '../platform/files';

/** Files given later, joined to those a dataset was opened from, where each is one that the dataset still wants, or a single text where it wants a single one; else null. */
export function joinWanted(given: GivenFiles, before: GivenFiles, dataset: Dataset | null): GivenFiles | null {
  if (dataset === null || given.size === 0) return null;
  const wanted = wantedTexts(dataset);
  const titles = wanted.filter(({ isFile }) => !isFile);
  const files = new Set(wanted.filter(({ isFile }) => isFile).map(({ name }) => lastName(name)));
  const stems = new Set(titles.map(({ name }) => stemOf(name)));
  const isWanted = (name: string): boolean => files.has(lastName(name)) || (isTextFile(name) && stems.has(stemOf(name)));
  const only = titles.length === 1 && given.size === 1;
  return [...given.keys()].every((name) => isWanted(name) || (only && isTextFile(name))) ? new Map([...before, ...given]) : null;
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
