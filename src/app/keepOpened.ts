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

/** How long an opening may wait until it is kept, and a change until it is, in ms. */
const IDLE_MS = 2000;
const SETTLED_MS = 1000;

/** What is kept where; two sessions of one place share it, for the one goes on where the other left off. */
interface Kept {
  place: Place;
  /** What the content holds: the dataset, and the positions of which layout, as `placedKey`. */
  dataset: Dataset;
  identity: string;
  placed: string;
}

/** A dataset that is open and kept. */
interface Session {
  /** Which opening it is: `opened` of the state. */
  readonly opening: number;
  kept: Kept;
  /** The view that is kept, or that it was opened with: only another is written. */
  view: string;
}

/** Keeps what the reader opens, and the view of it that was left last. */
export interface Keeper {
  /** A dataset is open that the reader gave, or has put work into; `completed`: it is the one before it, with texts that it wanted. */
  readonly opened: (dataset: Dataset, completed?: boolean) => void;
  /** A dataset is about to be opened that is kept already. */
  readonly opening: (kept: Kept) => void;
  /** The reader wants it kept after all. */
  readonly turnedOn: () => void;
  /** Resolves once what pages left behind is kept. Nothing is kept before. */
  readonly ready: Promise<void>;
  /** Resolves once all that belongs to that record so far is kept, or could not be. */
  readonly settled: (id: string) => Promise<void>;
  /** Why what is open now could not be kept; null where nothing failed. */
  readonly unkept: () => LibraryFault | null;
}

/** The view that a head holds: without positions. */
const viewText = (view: View, dataset: Dataset): string => JSON.stringify(savedView(view, null, dataset));

/** Writes what pages had no time for before they were left. */
async function keepLeft(now: string): Promise<void> {
  for (const { place, view } of takeLeftViews()) if (isLibraryOn()) await changeOpened(place, { view }, now);
}

export function createKeeper({ api, actions }: Store): Keeper {
  let session: Session | null = null;
  /** That of the opening before. */
  let before: Session | null = null;
  let next: Kept | null = null;
  /** The last opening that is to be kept. */
  let given: number | null = null;
  let unkept: { readonly opening: number; readonly fault: LibraryFault } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = (): string => new Date().toISOString();
  const ready = keepLeft(now());
  /** One write after the other: a tab would overtake itself. */
  let last = ready;

  const refused = (opening: number, fault: LibraryFault): void => {
    // What was taken out of the library, here or in another tab, is wanted no longer.
    if (fault === 'gone') return;
    // Once is enough: each change that follows would be refused likewise.
    const isKnown = unkept?.opening === opening;
    unkept = { opening, fault };
    if (!isKnown && (fault === 'storageFull' || fault === 'notWritten')) actions.notify('notKept');
  };

  const inTurn = (opening: number, deed: () => Promise<void>): void => {
    // A large dataset may be more than can be packed.
    last = last.then(deed).catch(() => refused(opening, 'notMade'));
  };

  const begin = (begun: Session): void => {
    if (api.getState().opened !== begun.opening) return;
    session = begun;
    later();
  };

  /** Keeps what is not kept yet. `view`: what it was opened with. */
  const keep = async (dataset: Dataset, opening: number, completed: Session | null, view: string): Promise<void> => {
    const wanted = (): boolean => isLibraryOn() && api.getState().dataset === dataset && session?.opening !== opening;
    await idle(IDLE_MS);
    const identity = await identityOf(dataset, wanted);
    if (identity === null) return;
    const said = { title: pick(dataset.meta.title, api.getState().settings.language), source: dataset.report.detected?.file ?? '', opened: now() };
    if (completed === null) {
      const known = await touchOpened(identity, said);
      if (!known.ok) return refused(opening, known.error);
      // The view that was left stays there until this one is another than it was opened with.
      if (known.value !== null) return begin({ opening, kept: { place: known.value, dataset, identity, placed: placedKey(api.getState().view) }, view });
    }
    if (!wanted()) return;
    const state = api.getState();
    const content = await packedDataset(dataset, wholeView(state, dataset), identity, wanted);
    if (!content.ok) return content.error === 'cancelled' ? undefined : refused(opening, content.error);
    if (!isLibraryOn()) return;
    const { file, said: of } = content.value;
    const text = viewText(state.view, dataset);
    const put = completed === null
      ? await putOpened({ ...said, ...of, file: `${dataset.meta.slug}.json`, view: text, content: file })
      : await changeOpened(completed.kept.place, { view: text, content: content.value }, said.opened);
    if (!put.ok) return refused(opening, put.error);
    unkept = null;
    begin({ opening, kept: { place: put.value, dataset, identity, placed: placedKey(state.view) }, view: text });
  };

  /** Keeps a view of what is kept, where it is another. */
  const keepView = (of: Session, view: View): void =>
    inTurn(of.opening, async () => {
      const text = viewText(view, of.kept.dataset);
      if (text === of.view || !isLibraryOn()) return;
      if (text.length > LONGEST_VIEW) return refused(of.opening, 'tooLarge');
      const changed = await changeOpened(of.kept.place, { view: text }, now());
      if (!changed.ok) return refused(of.opening, changed.error);
      unkept = null;
      forgetLeft(of.kept.place.id, text);
      of.kept.place = changed.value;
      of.view = text;
    });

  /** Keeps what the reader made of the dataset, and the positions of another layout, so that it need not be laid out when it is opened. */
  const keepWhole = (of: Session, dataset: Dataset, state: AppState): void =>
    inTurn(of.opening, async () => {
      const { kept } = of;
      const placed = placedKey(state.view);
      // Where the reader has gone on, another time follows; where something else was opened, this is the last.
      const wanted = (): boolean => isLibraryOn() && (session !== of || (api.getState().dataset === dataset && placedKey(api.getState().view) === placed));
      if ((dataset === kept.dataset && placed === kept.placed) || !wanted()) return;
      await idle(IDLE_MS);
      const identity = dataset === kept.dataset ? kept.identity : await identityOf(dataset, wanted);
      if (identity === null) return;
      const content = await packedDataset(dataset, wholeView(state, dataset), identity, wanted);
      if (!content.ok) return content.error === 'cancelled' ? undefined : refused(of.opening, content.error);
      if (!isLibraryOn()) return;
      const text = viewText(state.view, dataset);
      const changed = await changeOpened(kept.place, { view: text, content: content.value }, now());
      if (!changed.ok) return refused(of.opening, changed.error);
      unkept = null;
      Object.assign(kept, { place: changed.value, dataset, identity, placed });
      of.view = text;
    });

  const flush = (state: AppState): void => {
    clearTimeout(timer);
    timer = undefined;
    if (session === null || state.dataset === null) return;
    const { dataset, placed } = session.kept;
    // A view is never kept with another dataset than its own.
    if (state.dataset === dataset) keepView(session, state.view);
    if (state.dataset !== dataset || (placedKey(state.view) !== placed && isLaidOut(state))) keepWhole(session, state.dataset, state);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => flush(api.getState()), SETTLED_MS);
  };
  const pending = (): void => {
    if (timer !== undefined) flush(api.getState());
  };
  const leave = (): void => {
    if (timer === undefined || session === null || !isLibraryOn()) return;
    const { dataset, view } = api.getState();
    const text = dataset === session.kept.dataset ? viewText(view, dataset) : session.view;
    if (text !== session.view) leaveView({ place: session.kept.place, view: text });
    pending();
  };

  api.subscribe((state, earlier) => {
    if (state.opened === earlier.opened) {
      if (session !== null && (state.view !== earlier.view || state.dataset !== earlier.dataset)) later();
      return;
    }
    if (timer !== undefined) flush(earlier);
    before = session;
    session = next !== null && next.dataset === state.dataset ? { opening: state.opened, kept: next, view: viewText(state.view, next.dataset) } : null;
    next = null;
    if (session === null || before?.kept.place.id !== session.kept.place.id) return;
    session.kept = Object.assign(before.kept, { dataset: session.kept.dataset });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);

  return {
    opened: (dataset, isCompleted = false) => {
      const { dataset: open, opened: opening, view } = api.getState();
      if (open !== dataset) return;
      given = opening;
      const completed = isCompleted ? before : null;
      // What is kept already goes on by itself.
      if (isLibraryOn() && session === null) inTurn(opening, () => keep(dataset, opening, completed, viewText(view, dataset)));
    },
    opening: (kept) => {
      next = kept;
      given = api.getState().opened + 1;
      inTurn(given, async () => {
        if (isLibraryOn()) await touchPlace(kept.place.id, now());
      });
    },
    turnedOn: () => {
      const { dataset, opened: opening, view } = api.getState();
      if (session !== null) later();
      else if (dataset !== null && given === opening) inTurn(opening, () => keep(dataset, opening, null, viewText(view, dataset)));
    },
    ready,
    settled: (id) => {
      // Nothing that is opened waits for another to be packed.
      if (session?.kept.place.id !== id) return ready;
      pending();
      return last;
    },
    unkept: () => (unkept !== null && unkept.opening === api.getState().opened ? unkept.fault : null),
  };
}

const isLaidOut = (state: AppState): boolean => positionsOf(state) !== null && !isRough(state);

/** The view that a content holds: with positions, if a layout made them. */
const wholeView = (state: AppState, dataset: Dataset) => savedView(state.view, isLaidOut(state) ? positionsOf(state) : null, dataset);
