import { proxy, wrap } from 'comlink';
import type { AmendFault } from '../model/amendment';
import type { Dataset } from '../model/dataset';
import type { Joined, JoinDecisions, JoinProposals } from '../model/join';
import type { Progress } from '../model/ports';
import { fail, type Result } from '../model/result';
import type { Loader } from '../platform/load.worker';
import loadWorkerUrl from '../platform/load.worker?worker&url';
import { ended, startWorker } from '../platform/worker';
import { filled, handOver } from './startLoader';

export interface RunningJoiner {
  readonly propose: () => Promise<Result<JoinProposals, AmendFault>>;
  /** Joins once; the worker is ended when that is done. `at`: ISO 8601. */
  readonly join: (decisions: JoinDecisions, at: string, progress: Progress) => Promise<Result<Joined, AmendFault>>;
}

/** A worker that is given two datasets, and holds them while the reader decides what of both is one; ended when no longer wanted. */
export function startJoiner(open: Dataset, added: Dataset, signal: AbortSignal): RunningJoiner {
  const worker = startWorker(loadWorkerUrl);
  const loader = wrap<Loader>(worker);
  const gone = ended(worker, signal).then(() => {
    worker.terminate();
    return fail('notMade' as const);
  });
  const given = handOver(loader, open).then(() => handOver(loader, added));
  const answered = <Value>(answer: () => Promise<Result<Value, AmendFault>>): Promise<Result<Value, AmendFault>> =>
    Promise.race([given.then(answer), gone]).catch(() => fail('notMade' as const));
  return {
    propose: () => answered(() => loader.proposeJoin()),
    join: async (decisions, at, progress) => {
      // Progress comes by a way of its own, and may come in after the result.
      let running = true;
      const told: Progress = (fraction, phase) => {
        if (running) progress(fraction, phase);
      };
      const joined = await answered<Joined>(async () => {
        const result = await loader.join(decisions, at, proxy(told));
        if (result.ok) await filled(loader, result.value.dataset);
        return result;
      });
      running = false;
      worker.terminate();
      return joined;
    },
  };
}
