import { proxy, wrap } from 'comlink';
import { layoutInputSteps } from '../canvas/layoutInput';
import type { Placer } from '../canvas/layout.worker';
import layoutWorkerUrl from '../canvas/layout.worker?worker&url';
import type { Dataset } from '../model/dataset';
import type { Positions } from '../model/scene';
import type { View } from '../model/view';
import { inSteps } from '../platform/breath';
import { ended, startWorker } from '../platform/worker';

/** Which layout, and around which entity. */
export type LayoutChoice = Pick<View, 'layout' | 'centre'>;

/** Places a dataset in a worker, which is ended when it is done or no longer wanted. Null where it failed or was cancelled. */
export async function layoutInWorker(
  dataset: Dataset,
  { layout, centre }: LayoutChoice,
  signal: AbortSignal,
  progress: (fraction: number) => void,
): Promise<Positions | null> {
  const worker = startWorker(layoutWorkerUrl);
  // Progress comes by a way of its own, and may come in after the result.
  let running = true;
  const told = (fraction: number): void => {
    if (running) progress(fraction);
  };
  try {
    const input = await inSteps(layoutInputSteps(dataset, centre), () => !signal.aborted);
    if (input === null) return null;
    const placed = wrap<Placer>(worker).place(input, layout, proxy(told));
    return await Promise.race([placed, ended(worker, signal).then(() => null)]);
  } catch {
    return null;
  } finally {
    running = false;
    worker.terminate();
  }
}
