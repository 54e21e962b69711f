import { roughPositions } from '../canvas/spiral';
import { sharing } from '../core/amend/carry';
import { needsOverview } from '../core/needsOverview';
import type { Dataset } from '../model/dataset';
import type { Joined, JoinDecisions, Joining } from '../model/join';
import { fail } from '../model/result';
import { inSteps } from '../platform/breath';
import { placedKey } from '../store/state';
import type { Store } from '../store/store';
import type { LargeScenes } from './largeScenes';
import type { Layouts, Place } from './layouts';
import type { Openings } from './openings';
import type { RunningJoiner } from './startJoiner';

export interface JoiningParts {
  readonly startJoiner: (open: Dataset, added: Dataset, signal: AbortSignal) => RunningJoiner;
  readonly openings: Pick<Openings, 'openWaiting' | 'takePlace'>;
  readonly place: Place;
  readonly layouts: Layouts;
  readonly largeScenes: LargeScenes;
}

/** What can be done with the dataset that waits: the reader was asked whether it comes in place of the open one, or is added to it. */
export function createJoining({ api, actions }: Store, { startJoiner, openings, place, layouts, largeScenes }: JoiningParts): Joining {
  const { dataset: open, joining, revision } = api.getState();
  const own = new AbortController();
  let started: RunningJoiner | null = null;
  const joiner = (): RunningJoiner | null => (open === null || joining === null ? null : (started ??= startJoiner(open, joining.dataset, own.signal)));

  let isAdding = false;
  const end = (): void => {
    if (!isAdding) own.abort();
    if (api.getState().joining === joining) actions.leaveJoin();
  };

  /** The joined dataset, laid out and ready to be drawn, takes the place of the open one; false where that can't be. */
  const show = async (before: Dataset, { dataset, counts }: Joined, signal: AbortSignal): Promise<boolean> => {
    const wanted = (): boolean => !signal.aborted;
    const joined = sharing(before, dataset);
    if (needsOverview(joined)) {
      const large = await largeScenes.fetched();
      if (large === null || (await inSteps(large.warmUp(joined), wanted)) === null) return false;
    }
    const { view } = api.getState();
    const key = placedKey(view);
    const progress = (fraction: number): void => {
      if (wanted()) actions.showProgress({ fraction, phase: 'layout' });
    };
    progress(0);
    const positions = await place(joined, view, signal, progress).catch(() => null);
    if (!wanted() || api.getState().revision !== revision) return false;
    layouts.end();
    actions.amendDataset(
      { dataset: joined, placed: { [key]: positions ?? roughPositions(joined) }, rough: positions === null ? key : null }, 'joined', api.getState().view.selection,
    );
    actions.stopLoading();
    actions.notify('joined', { ...counts });
    void layouts.first();
    return true;
  };

  const add = async (decisions: JoinDecisions): Promise<void> => {
    const running = joiner();
    isAdding = true;
    const signal = openings.takePlace();
    const wanted = (): boolean => !signal.aborted;
    signal.addEventListener('abort', () => own.abort());
    actions.leaveJoin();
    if (running === null || open === null) return;
    actions.showProgress({ fraction: 0, phase: 'index' });
    const done = await running.join(decisions, new Date().toISOString(), (fraction, phase) => {
      if (wanted()) actions.showProgress({ fraction, phase });
    });
    if (!wanted()) return;
    const shown = done.ok && (await show(open, done.value, signal));
    if (!shown && wanted()) actions.failLoading([{ code: 'internal', severity: 'error', path: '', values: {} }]);
  };

  return {
    propose: () => joiner()?.propose() ?? Promise.resolve(fail('notMade')),
    add: (decisions) => void add(decisions),
    openInstead: () => {
      end();
      void openings.openWaiting();
    },
    end,
  };
}
