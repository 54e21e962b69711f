import { proxy, type Remote, wrap } from 'comlink';
import { unpack } from '../core/parcels';
import type { Progress } from '../model/ports';
import { fail } from '../model/result';
import type { TableMapping } from '../model/table';
import type { GivenFiles } from '../platform/files';
import type { Loaded, Loader } from '../platform/load.worker';
import loadWorkerUrl from '../platform/load.worker?worker&url';
import { ended, startWorker } from '../platform/worker';

export interface RunningLoader {
  /** Loads once; the worker is ended when that is done. `format`: id of the importer that is to read the files; null: the one that is surest of them. `mapping`: what the columns of a table are; null: that is asked. */
  readonly load: (files: GivenFiles, format: string | null, mapping: TableMapping | null, progress: Progress) => Promise<Loaded>;
  readonly end: () => void;
}

/** A worker for one loading, started before its files are there, so that it need not be waited for; ended when no longer wanted: that is how a load is cancelled at any point. */
export function startLoader(signal: AbortSignal): RunningLoader {
  const worker = startWorker(loadWorkerUrl);
  const gone = ended(worker, signal);
  const load: RunningLoader['load'] = async (files, format, mapping, progress) => {
    // Progress comes by a way of its own, and may come in after the result.
    let running = true;
    const told: Progress = (fraction, phase) => {
      if (running) progress(fraction, phase);
    };
    const broken: Loaded = { dataset: fail([{ code: 'internal', severity: 'error', path: '', values: {} }]), detected: null, table: null };
    try {
      return await Promise.race([received(wrap<Loader>(worker), files, format, mapping, told), gone.then(() => broken)]);
    } catch {
      return broken;
    } finally {
      running = false;
      worker.terminate();
    }
  };
  return { load, end: () => worker.terminate() };
}

/** The frame of a dataset first, then what belongs in it, a message at a time: so no message holds the page up for long. */
async function received(loader: Remote<Loader>, files: GivenFiles, format: string | null, mapping: TableMapping | null, progress: Progress): Promise<Loaded> {
  const loaded = await loader.load(files, format, mapping, proxy(progress));
  if (!loaded.dataset.ok) return loaded;
  for (let parcel = await loader.next(); parcel !== null; parcel = await loader.next()) unpack(loaded.dataset.value, parcel);
  return loaded;
}
