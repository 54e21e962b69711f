import { roughPositions } from '../canvas/spiral';
import type { Dataset } from '../model/dataset';
import type { Positions } from '../model/scene';
import { placedKey, positionsOf } from '../store/state';
import type { Store } from '../store/store';
import type { LayoutChoice } from './layoutInWorker';

/** Places a dataset; null where that failed or was broken off. `layoutInWorker` is one. */
export type Place = (dataset: Dataset, wanted: LayoutChoice, signal: AbortSignal, progress: (fraction: number) => void) => Promise<Positions | null>;

/** The layouts of the open dataset: one at a time is under way. */
export interface Layouts {
  /** Places a dataset that has just been opened as its view wants it. Where that fails or is cancelled, rough positions do: there is always a graph to see. */
  readonly first: () => Promise<void>;
  /** Makes sure that a layout is there: true once it is, false where it failed, was cancelled or the dataset is gone. Rough positions are no layout. */
  readonly have: (wanted: LayoutChoice) => Promise<boolean>;
  /** Lays the graph out in another way, or the same again, and shows it once that is done. */
  readonly choose: (layout: string, centre: string | null) => Promise<void>;
  /** Ends the one under way, if there is one. */
  readonly end: () => void;
}

export function createLayouts({ api, actions }: Store, place: Place): Layouts {
  let underWay = new AbortController();

  const begin = (): AbortSignal => {
    underWay.abort();
    return (underWay = new AbortController()).signal;
  };

  const placed = (dataset: Dataset, wanted: LayoutChoice, signal: AbortSignal): Promise<Positions | null> =>
    place(dataset, wanted, signal, (fraction) => {
      if (!signal.aborted) actions.showLayoutProgress(fraction);
    }).catch(() => null);

  const first = async (): Promise<void> => {
    const { dataset, revision, view } = api.getState();
    if (dataset === null || positionsOf(api.getState()) !== null) return;
    const positions = await placed(dataset, view, begin());
    actions.placeEntities(revision, placedKey(view), positions ?? roughPositions(dataset), positions === null);
  };

  const have = async (wanted: LayoutChoice): Promise<boolean> => {
    const { dataset, revision, placed: known, rough, loading } = api.getState();
    if (dataset === null) return false;
    const key = placedKey(wanted);
    if (Object.hasOwn(known, key) && key !== rough) {
      // What was asked for before is wanted no longer, or it would come over this one once it is done.
      if (positionsOf(api.getState()) !== null && loading?.phase === 'layout') {
        underWay.abort();
        actions.stopLoading();
      }
      return true;
    }
    const signal = begin();
    actions.showLayoutProgress(0);
    const positions = await placed(dataset, wanted, signal);
    if (signal.aborted || api.getState().revision !== revision) return false;
    if (positions === null) {
      actions.stopLoading();
      actions.notify('layoutFailed');
      return false;
    }
    actions.placeEntities(revision, key, positions);
    return true;
  };

  const choose: Layouts['choose'] = async (layout, centre) => {
    if (await have({ layout, centre })) actions.setLayout(layout, centre);
  };

  return { first, have, choose, end: () => underWay.abort() };
}
