import { expose, transfer } from 'comlink';
import { loadDataset, transferables } from '../core/load';
import type { Progress } from '../model/ports';

/** Reads files into a dataset, away from the main thread. Cancelled by ending the worker. */
const loader = {
  load(files: ReadonlyMap<string, Uint8Array>, progress: Progress) {
    const result = loadDataset(files, { progress, cancelled: () => false });
    return result.ok ? transfer(result, transferables(result.value)) : result;
  },
};

export type Loader = typeof loader;

expose(loader);
