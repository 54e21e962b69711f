import type { Dataset } from '../model/dataset';
import type { Store } from '../store/store';
import { layoutInWorker } from './layoutInWorker';

/** Lays a dataset out that no file has placed; where it was replaced meanwhile, what comes back is thrown away. */
export async function layOut({ api, actions }: Store, dataset: Dataset, signal: AbortSignal): Promise<void> {
  const { revision, view } = api.getState();
  const positions = await layoutInWorker(dataset, view.layout, signal, (fraction) => {
    if (!signal.aborted) actions.startLoading({ fraction, phase: 'layout' });
  });
  if (positions !== null) actions.placeEntities(revision, positions);
  else if (!signal.aborted) actions.failLoading([{ code: 'internal', severity: 'error', path: '', values: {} }]);
}
