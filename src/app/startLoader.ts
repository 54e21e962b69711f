import { proxy, wrap } from 'comlink';
import type { Dataset } from '../model/dataset';
import type { Progress } from '../model/ports';
import { fail, type Result } from '../model/result';
import type { FileBytes } from '../platform/files';
import type { Loader } from '../platform/load.worker';
import loadWorkerUrl from '../platform/load.worker?worker&url';
import { ended, startWorker } from '../platform/worker';

export interface RunningLoader {
  /** Loads once; the worker is ended when that is done. */
  readonly load: (files: FileBytes, progress: Progress) => Promise<Result<Dataset>>;
  readonly end: () => void;
}

/** A worker for one loading, started before its files are there, so that it need not be waited for; ended when no longer wanted: that is how a load is cancelled at any point. */
export function startLoader(signal: AbortSignal): RunningLoader {
  const worker = startWorker(loadWorkerUrl);
  const gone = ended(worker, signal);
  const load: RunningLoader['load'] = async (files, progress) => {
    // Progress comes by a way of its own, and may come in after the result.
    let running = true;
    const told: Progress = (fraction, phase) => {
      if (running) progress(fraction, phase);
    };
    const broken: Result<Dataset> = fail([{ code: 'internal', severity: 'error', path: '', values: {} }]);
    try {
      // Comlink types what crosses the worker's border as a copy of itself, which a dataset of plain data is.
      const loaded = wrap<Loader>(worker).load(files, proxy(told)) as Promise<Result<Dataset>>;
      return await Promise.race([loaded, gone.then(() => broken)]);
    } catch {
      return broken;
    } finally {
      running = false;
      worker.terminate();
    }
  };
  return { load, end: () => worker.terminate() };
}
