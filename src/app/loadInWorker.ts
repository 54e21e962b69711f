import { proxy, wrap } from 'comlink';
import type { Dataset } from '../model/dataset';
import type { Progress } from '../model/ports';
import { fail, type Result } from '../model/result';
import type { FileBytes } from '../platform/files';
import type { Loader } from '../platform/load.worker';
import loadWorkerUrl from '../platform/load.worker?worker&url';
import { ended, startWorker } from '../platform/worker';

/** Loads in a worker of its own, ended when it is done or no longer wanted: that is how a load is cancelled at any point. */
export async function loadInWorker(files: FileBytes, signal: AbortSignal, progress: Progress): Promise<Result<Dataset>> {
  const worker = startWorker(loadWorkerUrl);
  // Progress comes by a way of its own, and may come in after the result.
  let running = true;
  const told: Progress = (fraction, phase) => {
    if (running) progress(fraction, phase);
  };
  const broken: Result<Dataset> = fail([{ code: 'internal', severity: 'error', path: '', values: {} }]);
  try {
    // Comlink types what crosses the worker's border as a copy of itself, which a dataset of plain data is.
    const loaded = wrap<Loader>(worker).load(files, proxy(told)) as Promise<Result<Dataset>>;
    return await Promise.race([loaded, ended(worker, signal).then(() => broken)]);
  } catch {
    return broken;
  } finally {
    running = false;
    worker.terminate();
  }
}
