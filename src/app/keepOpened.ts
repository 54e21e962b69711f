import { pick } from '../core/localText';
import type { Dataset } from '../model/dataset';
import type { LibraryFault } from '../model/library';
import type { View } from '../model/view';
import { idle } from '../platform/idle';
import { isLibraryOn } from '../platform/libraryChoice';
import { changeOpened, type Place, putOpened, touchOpened, touchPlace } from '../platform/openedDatasets';
import { LONGEST_VIEW } from '../platform/openedRecord';
import { positionsOf } from '../store/state';
import type { Store } from '../store/store';
import { savedView } from '../store/viewCodec';
import { identityOf, packedDataset } from './packedDataset';

/** How long an opening may wait until it is kept, and a change of the view, in ms. */
const IDLE_MS = 2000;
const SETTLED_MS = 1000;

/** A dataset that is open and kept. */
interface Session {
  readonly dataset: Dataset;
  /** Where; null until it is. */
  place: Place | null;
  /** The view of it that is kept. */
  view: string;
}

/** Keeps what the reader opens, and the view of it that was left last. */
export interface Keeper {
  /** A dataset that the reader gave is open. `joined`: the one before it, with texts that it wanted. */
  readonly opened: (dataset: Dataset, joined: boolean) => void;
  /** A dataset is about to be opened that is kept there. */
  readonly opening: (dataset: Dataset, place: Place) => void;
  /** The reader wants it kept after all. */
  readonly turnedOn: () => void;
  /** Why what is open now could not be kept; null where nothing failed. */
  readonly unkept: () => LibraryFault | null;
}

const viewText = (view: View, dataset: Dataset): string => JSON.stringify(savedView(view, null, dataset));

export function createKeeper({ api, actions }: Store): Keeper {
  let session: Session | null = null;
  /** That of the dataset before the one that is open. */
  let before: Session | null = null;
  let next: Session | null = null;
  /** What the reader opened last. */
  let given: Dataset | null = null;
  let unkept: { readonly dataset: Dataset; readonly fault: LibraryFault } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One write after the other: a tab would overtake itself. */
  let last: Promise<void> = Promise.resolve();

  const now = (): string => new Date().toISOString();
  const inTurn = (deed: () => Promise<void>): void => {
    last = last.then(deed).catch(() => undefined);
  };
  const titleOf = (dataset: Dataset): string => pick(dataset.meta.title, api.getState().settings.language);

  const refused = (dataset: Dataset, fault: LibraryFault): void => {
    // What another tab took out is wanted no longer.
    if (fault === 'gone') return;
    unkept = { dataset, fault };
    if (fault === 'storageFull' || fault === 'notWritten') actions.notify('notKept');
  };

  const keep = async (dataset: Dataset, joined: Session | null, opened: string): Promise<void> => {
    const wanted = (): boolean => isLibraryOn() && api.getState().dataset === dataset;
    await idle(IDLE_MS);
    const identity = await identityOf(dataset, wanted);
    if (identity === null) return;
    const said = { title: titleOf(dataset), source: dataset.report.detected?.file ?? '', opened: now() };
    const place = joined?.place ?? null;
    if (place === null) {
      const known = await touchOpened(identity, said);
      if (!known.ok) return refused(dataset, known.error);
      // The view that was left stays there until this one is another than it was opened with.
      if (known.value !== null) return begin({ dataset, place: known.value, view: opened });
    }
    const state = api.getState();
    if (!wanted()) return;
    const view = viewText(state.view, dataset);
    const content = await packedDataset(dataset, savedView(state.view, positionsOf(state), dataset), identity, wanted);
    if (!content.ok) return content.error === 'cancelled' ? undefined : refused(dataset, content.error);
    const { file, said: of } = content.value;
    if (!isLibraryOn()) return;
    const kept = place === null
      ? await putOpened({ ...said, ...of, file: `${dataset.meta.slug}.json`, view, content: file })
      : await changeOpened(place, { view, content: { file, said: of } }, said.opened);
    if (!kept.ok) return refused(dataset, kept.error);
    unkept = null;
    begin({ dataset, place: kept.value, view });
  };

  const begin = (begun: Session): void => {
    const state = api.getState();
    if (state.dataset !== begun.dataset) return;
    session = begun;
    later();
  };

  /** Keeps a view of what is kept, where it is another. */
  const keepView = (kept: Session, view: View): void =>
    inTurn(async () => {
      const text = viewText(view, kept.dataset);
      if (kept.place === null || text === kept.view || !isLibraryOn()) return;
      if (text.length > LONGEST_VIEW) return refused(kept.dataset, 'tooLarge');
      const changed = await changeOpened(kept.place, { view: text }, now());
      if (!changed.ok) return refused(kept.dataset, changed.error);
      kept.place = changed.value;
      kept.view = text;
    });

  const flush = (view: View): void => {
    clearTimeout(timer);
    timer = undefined;
    if (session !== null) keepView(session, view);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => flush(api.getState().view), SETTLED_MS);
  };

  api.subscribe((state, earlier) => {
    if (state.dataset !== earlier.dataset) {
      if (timer !== undefined) flush(earlier.view);
      before = session;
      session = next?.dataset === state.dataset ? next : null;
      next = null;
      if (session !== null) session.view = viewText(state.view, session.dataset);
    } else if (session !== null && state.view !== earlier.view) later();
  });
  const leave = (): void => {
    if (timer !== undefined) flush(api.getState().view);
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
  addEventListener('pagehide', leave);

  const opened = (dataset: Dataset, joined: boolean): void => {
    given = dataset;
    const former = joined ? before : null;
    const view = viewText(api.getState().view, dataset);
    if (isLibraryOn()) inTurn(() => keep(dataset, former, view));
  };

  return {
    opened,
    opening: (dataset, place) => {
      next = { dataset, place, view: '' };
      given = dataset;
      if (isLibraryOn()) inTurn(async () => {
        await touchPlace(place.id, now());
      });
    },
    turnedOn: () => {
      if (given !== null && given === api.getState().dataset && session === null) opened(given, false);
    },
    unkept: () => (unkept !== null && unkept.dataset === api.getState().dataset ? unkept.fault : null),
  };
}
