import type { Dataset } from '../model/dataset';
import type { GivenFiles } from '../platform/files';

/** Names of the files that a dataset names and was opened without. */
const wantedBy = ({ report }: Dataset): ReadonlySet<string> =>
  new Set(report.issues.filter(({ code }) => code === 'missingText').map(({ values }) => lastName(String(values['file']))));

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files given later, joined to those a dataset was opened from, where each is one that the dataset still wants; else null. */
export function joinWanted(given: GivenFiles, before: GivenFiles, dataset: Dataset | null): GivenFiles | null {
  if (dataset === null || given.size === 0) return null;
  const wanted = wantedBy(dataset);
  return [...given.keys()].every((name) => wanted.has(name)) ? new Map([...before, ...given]) : null;
}
