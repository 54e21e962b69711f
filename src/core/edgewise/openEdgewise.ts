import type { Dataset } from '../../model/dataset';
import type { Result } from '../../model/result';
import { buildDataset } from '../columns/buildDataset';
import { collectRecords } from '../columns/collectRecords';
import { readDataset } from './readDataset';

const UNWATCHED = { progress: () => undefined, cancelled: () => false };

/** Opens an `edgewise/1` file among files given together (bytes by name), at once and unwatched: for scripts; the app asks `loadDataset`. */
export const openEdgewise = (name: string, files: ReadonlyMap<string, Uint8Array>): Result<Dataset> => {
  const context = { ...UNWATCHED, names: [...files.keys()], use: (wanted: string) => files.get(wanted) };
  return buildDataset(collectRecords(readDataset({ name, bytes: files.get(name) ?? new Uint8Array() }, context)), name, UNWATCHED);
};
