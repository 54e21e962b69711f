import { expose, transfer } from 'comlink';
import { loadDataset, transferables } from '../core/load';
import { needsOverview } from '../core/needsOverview';
import type { Dataset } from '../model/dataset';
import type { Progress } from '../model/ports';
import { ok, type Result } from '../model/result';

/** Reads files into a dataset, away from the main thread. Cancelled by ending the worker. */
const loader = {
  async load(files: ReadonlyMap<string, Uint8Array>, progress: Progress): Promise<Result<Dataset>> {
    const result = await loadDataset(files, { progress, cancelled: () => false });
    if (!result.ok) return result;
    const dataset = needsOverview(result.value) ? (await import('../core/communities')).withCommunities(result.value) : result.value;
    return transfer(ok(dataset), transferables(dataset));
  },
};

export type Loader = typeof loader;

expose(loader);
