import { proxy, type Remote, wrap } from 'comlink';
import { packed, unpack } from '../core/parcels';
import type { AmendFault, Intent } from '../model/amendment';
import type { Dataset } from '../model/dataset';
import type { Progress } from '../model/ports';
import { fail, type Result } from '../model/result';
import type { TableMapping } from '../model/table';
import type { GivenFiles } from '../platform/files';
import type { Loaded, Loader } from '../platform/load.worker';
import loadWorkerUrl from '../platform/load.worker?worker&url';
import { ended, startWorker } from '../platform/worker';

export interface RunningLoader {
  /** Loads once; the worker is ended when that is done. `format`: id of the importer that is to read the files; null: the one that is surest of them. `mapping`: what the columns of a table are; null: that is asked. */
  readonly load: (files: GivenFiles, format: string | null, mapping: TableMapping | null, progress: Progress) => Promise<Loaded>;
  /** Amends a dataset; the worker is ended when that is done. `at`: ISO 8601. */
  readonly amend: (dataset: Dataset, intents: readonly Intent[], at: string) => Promise<Result<Dataset, AmendFault>>;
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
  const amend: RunningLoader['amend'] = async (dataset, intents, at) => {
    const broken = fail('notMade' as const);
    try {
      return await Promise.race([amended(wrap<Loader>(worker), dataset, intents, at), gone.then(() => broken)]);
    } catch {
      return broken;
    } finally {
      worker.terminate();
    }
  };
  return { load, amend, end: () => worker.terminate() };
}

/** Hands a dataset over in parcels, as it comes back. */
export async function handOver(loader: Remote<Loader>, dataset: Dataset): Promise<void> {
  const { frame, parcels } = packed(dataset);
  await loader.receive(frame);
  for (let parcel = parcels.next(); parcel.done !== true; parcel = parcels.next()) await loader.take(parcel.value);
}

async function amended(loader: Remote<Loader>, dataset: Dataset, intents: readonly Intent[], at: string): Promise<Result<Dataset, AmendFault>> {
  await handOver(loader, dataset);
  const result = await loader.amend(intents, at);
  if (result.ok) await filled(loader, result.value);
  return result;
}

/** The frame of a dataset first, then what belongs in it, a message at a time: so no message holds the page up for long. */
async function received(loader: Remote<Loader>, files: GivenFiles, format: string | null, mapping: TableMapping | null, progress: Progress): Promise<Loaded> {
  const loaded = await loader.load(files, format, mapping, proxy(progress));
  if (!loaded.dataset.ok) return loaded;
  await filled(loader, loaded.dataset.value);
  return loaded;
}

/** Fetches what belongs in a frame that was received. */
export async function filled(loader: Remote<Loader>, frame: Dataset): Promise<void> {
  for (let parcel = await loader.next(); parcel !== null; parcel = await loader.next()) unpack(frame, parcel);
}
