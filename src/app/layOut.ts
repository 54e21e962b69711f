import { roughPositions } from '../canvas/spiral';
import type { Dataset } from '../model/dataset';
import type { Store } from '../store/store';
import { layoutInWorker } from './layoutInWorker';

/**
 * Lays a dataset out that no file has placed. A layout that fails or is broken off leaves rough positions: there is
 * always a graph to see. Where the dataset was replaced meanwhile, what comes back is thrown away.
 */
export async function layOut({ api, actions }: Store, dataset: Dataset, signal: AbortSignal): Promise<void> {
  const { revision, view } = api.getState();
  const positions = await layoutInWorker(dataset, view.layout, signal, (fraction) => {
    if (!signal.aborted) actions.showLayoutProgress(fraction);
  });
  actions.placeEntities(revision, positions ?? roughPositions(dataset));
}
