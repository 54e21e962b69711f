import { ok, type Result } from '../model/result';
import { fetchFiles, type FileBytes } from '../platform/files';
import { datasetInside } from '../platform/livingPage';

/** The dataset that ships: its files, served beside the app. */
const SEED = { folder: './data/ankara-talks', files: ['dataset.json', 'rt-566501.fr.txt', 'rt-566501.en.json'] } as const;

/** What the app opens by itself: the dataset inside a living page, else the one that ships. */
export async function startingFiles(signal: AbortSignal): Promise<Result<FileBytes>> {
  const inside = datasetInside();
  return inside === '' ? fetchFiles(SEED.folder, SEED.files, signal) : ok(new Map([['dataset.json', new TextEncoder().encode(inside)]]));
}
