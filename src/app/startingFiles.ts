import { ok, type Result } from '../model/result';
import { fetchFiles, type GivenFiles } from '../platform/files';
import { datasetInside, isLivingPage } from '../platform/livingPage';

/** The dataset that ships: its files, served beside the app. */
const SEED = { folder: './data/ankara-talks', files: ['dataset.json', 'rt-566501.fr.txt', 'rt-566501.en.json'] } as const;

/** What the app opens by itself: the dataset inside a living page, else the one that ships. */
export async function startingFiles(signal: AbortSignal): Promise<Result<GivenFiles>> {
  if (!isLivingPage()) return fetchFiles(SEED.folder, SEED.files, signal);
  return ok(new Map([['dataset.json', new Blob([datasetInside()])]]));
}
