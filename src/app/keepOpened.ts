import { pick } from '../core/localText';
import type { Dataset } from '../model/dataset';
import type { LibraryFault } from '../model/library';
import type { View } from '../model/view';
import { idle } from '../platform/idle';
import { forgetLeft, leaveView, takeLeftViews } from '../platform/leftViews';
import { isLibraryOn } from '../platform/libraryChoice';
import { changeOpened, type Place, putOpened, touchOpened, touchPlace } from '../platform/openedDatasets';
import { LONGEST_VIEW } from '../platform/openedRecord';
import { type AppState, isRough, placedKey, positionsOf } from '../store/state';
import type { Store } from '../store/store';
import { savedView } from '../store/viewCodec';
import { identityOf, packedDataset } from './packedDataset';

/** How long an opening may wait until it is kept, and a change of the view, in ms. */
const IDLE_MS = 2000;
const SETTLED_MS = 1000;

/** What is kept where; two sessions of one place share it, for the one goes on where the other left off. */
interface Kept {
  place: Place;
  /** `datasetHash` of what is kept. */
  readonly identity: string;
  /** Of which layout the content has the positions, as `placedKey`. */
  placed: string;
}

/** A dataset that is open and kept. */
interface Session {
  readonly dataset: Dataset;
  kept: Kept;
  /** The view of it that is kept, or that it was opened with: only another is written. */
  view: string;
}

/** Keeps what the reader opens, and the view of it that was left last. */
export interface Keeper {
  /** A dataset that the reader gave is open. `joined`: the one before it, with texts that it wanted. */
  readonly opened: (dataset: Dataset, joined: boolean) => void;
  /** A dataset is about to be opened that is kept already. */
  readonly opening: (dataset: Dataset, kept: Kept) => void;
  /** The reader wants it kept after all. */
  readonly turnedOn: () => void;
  /** Resolves once what pages left behind is kept. Nothing is kept before. */
  readonly ready: Promise<void>;
  /** Resolves once all that the reader did so far is kept, or could not be. */
  readonly settled: () => Promise<void>;
  /** Why what is open now could not be kept; null where nothing failed. */
  readonly unkept: () => LibraryFault | null;
}

const viewText = (view: View, dataset: Dataset): string => JSON.stringify(savedView(view, null, dataset));

/** The view as the content holds it: with positions, if a layout made them. */
const wholeView = (state: AppState, dataset: Dataset) => savedView(state.view, isRough(state) ? null : positionsOf(state), dataset);

/** Writes what pages had no time for before they were left. */
async function keepLeft(now: string): Promise<void> {
  for (const { place, view } of takeLeftViews()) if (isLibraryOn()) await changeOpened(place, { view }, now);
}

export function createKeeper({ api, actions }: Store): Keeper {
  let session: Session | null = null;
  /** That of the dataset before the one that is open. */
  let before: Session | null = null;
  let next: Session | null = null;
  /** What the reader opened last. */
  let given: Dataset | null = null;
  let unkept: { readonly dataset: Dataset; readonly fault: LibraryFault } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): string => new Date().toISOString();
  const ready = keepLeft(now());
  /** One write after the other: a tab would overtake itself. */
  let last = ready;

  const refused = (dataset: Dataset, fault: LibraryFault): void => {
    // What was taken out of the library, here or in another tab, is wanted no longer.
    if (fault === 'gone') return;
    unkept = { dataset, fault };
    if (fault === 'storageFull' || fault === 'notWritten') actions.notify('notKept');
  };

  const inTurn = (dataset: Dataset, deed: () => Promise<void>): void => {
    // A large dataset may be more than can be packed.
    last = last.then(deed).catch(() => refused(dataset, 'notMade'));
  };

  const begin = (begun: Session): void => {
    if (api.getState().dataset !== begun.dataset) return;
    session = begun;
    later();
  };

  /** `view`: what it was opened with. */
  const keep = async (dataset: Dataset, joined: Session | null, view: string): Promise<void> => {
    const wanted = (): boolean => isLibraryOn() && api.getState().dataset === dataset;
    await idle(IDLE_MS);
    const identity = await identityOf(dataset, wanted);
    if (identity === null) return;
    const said = { title: pick(dataset.meta.title, api.getState().settings.language), source: dataset.report.detected?.file ?? '', opened: now() };
    if (joined === null) {
      const known = await touchOpened(identity, said);
      if (!known.ok) return refused(dataset, known.error);
      // The view that was left stays there until this one is another than it was opened with.
      if (known.value !== null) return begin({ dataset, kept: { place: known.value, identity, placed: placedKey(api.getState().view) }, view });
    }
    if (!wanted()) return;
    const state = api.getState();
    const content = await packedDataset(dataset, wholeView(state, dataset), identity, wanted);
    if (!content.ok) return content.error === 'cancelled' ? undefined : refused(dataset, content.error);
    if (!isLibraryOn()) return;
    const { file, said: of } = content.value;
    const text = viewText(state.view, dataset);
    const put = joined === null
      ? await putOpened({ ...said, ...of, file: `${dataset.meta.slug}.json`, view: text, content: file })
      : await changeOpened(joined.kept.place, { view: text, content: { file, said: of } }, said.opened);
    if (!put.ok) return refused(dataset, put.error);
    unkept = null;
    begin({ dataset, kept: { place: put.value, identity, placed: placedKey(state.view) }, view: text });
  };

  /** Keeps a view of what is kept, where it is another. */
  const keepView = (of: Session, view: View): void =>
    inTurn(of.dataset, async () => {
      const text = viewText(view, of.dataset);
      if (text === of.view || !isLibraryOn()) return;
      if (text.length > LONGEST_VIEW) return refused(of.dataset, 'tooLarge');
      const changed = await changeOpened(of.kept.place, { view: text }, now());
      if (!changed.ok) return refused(of.dataset, changed.error);
      forgetLeft(of.kept.place.id, text);
      of.kept.place = changed.value;
      of.view = text;
    });

  /** Keeps the positions of another layout with it, so that it need not be laid out when it is opened. */
  const keepPositions = (of: Session): void =>
    inTurn(of.dataset, async () => {
      const state = api.getState();
      const placed = placedKey(state.view);
      const wanted = (): boolean => isLibraryOn() && api.getState().dataset === of.dataset && placedKey(api.getState().view) === placed;
      if (placed === of.kept.placed || positionsOf(state) === null || isRough(state) || !wanted()) return;
      await idle(IDLE_MS);
      const content = await packedDataset(of.dataset, wholeView(state, of.dataset), of.kept.identity, wanted);
      // Without them it is laid out again, which is no loss.
      if (!content.ok || !isLibraryOn()) return;
      const text = viewText(state.view, of.dataset);
      const changed = await changeOpened(of.kept.place, { view: text, content: content.value }, now());
      if (!changed.ok) return refused(of.dataset, changed.error);
      of.kept.place = changed.value;
      of.kept.placed = placed;
      of.view = text;
    });

  const flush = (view: View): void => {
    clearTimeout(timer);
    timer = undefined;
    if (session !== null) keepView(session, view);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      flush(api.getState().view);
      if (session !== null) keepPositions(session);
    }, SETTLED_MS);
  };
  const pending = (): void => {
    if (timer !== undefined) flush(api.getState().view);
  };
  const leave = (): void => {
    if (timer === undefined || session === null || !isLibraryOn()) return;
    const view = viewText(api.getState().view, session.dataset);
    if (view !== session.view) leaveView({ place: session.kept.place, view });
    pending();
  };

  api.subscribe((state, earlier) => {
    if (state.dataset === earlier.dataset) {
      if (session !== null && state.view !== earlier.view) later();
      return;
    }
    if (timer !== undefined) flush(earlier.view);
    before = session;
    session = next?.dataset === state.dataset ? next : null;
    next = null;
    if (session === null) return;
    session.view = viewText(state.view, session.dataset);
    if (before?.kept.place.id === session.kept.place.id) session.kept = before.kept;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);

  const opened: Keeper['opened'] = (dataset, joined) => {
    given = dataset;
    const former = joined ? before : null;
    const view = viewText(api.getState().view, dataset);
    if (isLibraryOn()) inTurn(dataset, () => keep(dataset, former, view));
  };

  return {
    opened,
    opening: (dataset, kept) => {
      next = { dataset, kept, view: '' };
      given = dataset;
      inTurn(dataset, async () => {
        if (isLibraryOn()) await touchPlace(kept.place.id, now());
      });
    },
    turnedOn: () => {
      if (given !== null && given === api.getState().dataset && session === null) opened(given, false);
    },
    ready,
    settled: () => {
      pending();
      return last;
    },
    unkept: () => (unkept !== null && unkept.dataset === api.getState().dataset ? unkept.fault : null),
  };
}
