import { roughPositions } from '../canvas/spiral';
import { needsOverview } from '../core/needsOverview';
import { changesSince, holds } from '../core/proof';
import type { LargeScene } from '../core/scene/largeScene';
import { fetchMessages } from '../i18n/messages';
import { LANGUAGES, preferredLanguage } from '../i18n/registry';
import type { Dataset } from '../model/dataset';
import { fail, type Result } from '../model/result';
import type { Positions } from '../model/scene';
import type { View } from '../model/view';
import { type Address, browserAddress } from '../platform/address';
import { type FileBytes, readFiles } from '../platform/files';
import { keepSettings, keptSettings } from '../platform/settings';
import { createSelectors, type Selectors } from '../store/selectors';
import { placedKey, positionsOf, type Settings, type ThemeChoice } from '../store/state';
import { createAppStore, type Store } from '../store/store';
import { decodeView, fitted, readSavedView } from '../store/viewCodec';
import type { Deeds } from '../ui/kit/AppContext';
import { applyTheme } from './applyTheme';
import { copyText } from './copyText';
import { isWanting, joinWanted } from './joinWanted';
import type { LayoutChoice } from './layoutInWorker';
import { startingFiles } from './startingFiles';
import { startLoader } from './startLoader';
import { syncAddress } from './syncAddress';

export interface EdgewiseApp {
  readonly store: Store;
  readonly selectors: Selectors;
  readonly deeds: Deeds;
  readonly start: () => void;
}

/** Wires store, workers and address; touches nothing until `start`. */
export function createApp(): EdgewiseApp {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const store = createAppStore(initialSettings(), dark.matches);
  /** What draws large datasets, fetched with the first of them. */
  let large: LargeScene | null = null;
  const selectors = createSelectors(() => large);
  const address = browserAddress();
  const { api, actions } = store;

  /** The one opening under way: a later one, or a cancel, ends it. */
  let opening = new AbortController();
  /** The layout of the open dataset, if it is under way: only the next dataset, or a cancel, ends it. */
  let layingOut = new AbortController();
  /** What the open dataset was read from, while it wants texts that may be given later. */
  let sources: FileBytes = new Map();

  const open = async (gather: (signal: AbortSignal) => Promise<Result<FileBytes>>, viewFor: (dataset: Dataset) => View | null): Promise<void> => {
    opening.abort();
    const own = (opening = new AbortController());
    const wanted = (): boolean => !own.signal.aborted;
    actions.startOpening();
    const loader = startLoader(own.signal);
    const files = await gather(own.signal);
    if (!wanted() || !files.ok) loader.end();
    if (!wanted()) return;
    if (!files.ok) return actions.failLoading(files.error);
    const joined = joinWanted(files.value, sources, api.getState().dataset);
    const given = joined ?? files.value;
    const loaded = await loader.load(given, (fraction, phase) => {
      if (wanted()) actions.showProgress({ fraction, phase });
    });
    if (!wanted()) return;
    if (!loaded.ok) return actions.failLoading(loaded.error);
    const dataset = loaded.value;
    if (needsOverview(dataset)) {
      large ??= await fetchLargeScene();
      if (!wanted()) return;
      if (large === null) return actions.failLoading([{ code: 'internal', severity: 'error', path: '', values: {} }]);
    }
    sources = isWanting(dataset) ? given : new Map();
    const saved = readSavedView(dataset.savedView, dataset);
    layingOut.abort();
    layingOut = new AbortController();
    const placed = saved.positions === null ? {} : { [placedKey(saved.view)]: saved.positions };
    if (joined === null) actions.openDataset(dataset, fitted(viewFor(dataset) ?? saved.view, dataset), placed);
    else actions.reopenDataset(dataset);
    if (saved.refused) actions.notify('laidOutAgain');
    sayWhatChanged(dataset, actions);
    if (positionsOf(api.getState()) === null) await layOutFirst(dataset, layingOut.signal);
  };

  /** The layouts are fetched when first needed: a dataset that ships has its positions. Null where they can't be, where it failed or was broken off. */
  const laidOut = async (dataset: Dataset, wanted: LayoutChoice, signal: AbortSignal): Promise<Positions | null> => {
    try {
      const { layoutInWorker } = await import('./layoutInWorker');
      return await layoutInWorker(dataset, wanted, signal, (fraction) => {
        if (!signal.aborted) actions.showLayoutProgress(fraction);
      });
    } catch {
      return null;
    }
  };

  /** Which layout of the open dataset has rough positions only, by its key. */
  let rough: string | null = null;

  /** Where the first layout fails or is broken off, rough positions do: there is always a graph to see. */
  const layOutFirst = async (dataset: Dataset, signal: AbortSignal): Promise<void> => {
    const { revision, view } = api.getState();
    const key = placedKey(view);
    rough = null;
    const positions = await laidOut(dataset, view, signal);
    if (api.getState().revision !== revision) return;
    if (positions === null) rough = key;
    actions.placeEntities(revision, key, positions ?? roughPositions(dataset));
  };

  /** Makes sure that a layout of the open dataset is there: true once it is, false where it failed, was cancelled or the dataset is gone. */
  const haveLayout = async (wanted: LayoutChoice): Promise<boolean> => {
    const { dataset, revision, placed, loading } = api.getState();
    if (dataset === null) return false;
    const key = placedKey(wanted);
    if (Object.hasOwn(placed, key) && key !== rough) {
      // What was asked for before is wanted no longer, or it would come over this one once it is done.
      if (positionsOf(api.getState()) !== null && loading?.phase === 'layout') {
        layingOut.abort();
        actions.stopLoading();
      }
      return true;
    }
    layingOut.abort();
    const { signal } = (layingOut = new AbortController());
    actions.showLayoutProgress(0);
    const positions = await laidOut(dataset, wanted, signal);
    if (signal.aborted || api.getState().revision !== revision) return false;
    if (positions === null) {
      actions.stopLoading();
      actions.notify('layoutFailed');
      return false;
    }
    if (key === rough) rough = null;
    actions.placeEntities(revision, key, positions);
    return true;
  };

  const deeds: Deeds = {
    openFiles: (files) => void open(() => readFiles(files), () => null),
    openSeed: () => void open(startingFiles, () => null),
    cancelLoading: () => {
      opening.abort();
      layingOut.abort();
      actions.stopLoading();
    },
    chooseLayout: async (layout, centre) => {
      if (await haveLayout({ layout, centre })) actions.setLayout(layout, centre);
    },
    // Fetched when first asked for: the first view needs no exporter.
    prepareExport: async (id) => {
      const part = await import('./prepareExport').catch(() => null);
      return part === null ? fail('chunkMissing') : part.prepareExport(id, store, selectors);
    },
    chooseLanguage: async (language) => {
      try {
        await fetchMessages(language);
        actions.setSettings({ language });
      } catch {
        actions.notify('languageMissing');
      }
    },
    copyText: (text) => copyText(text, actions),
  };

  const start = (): void => {
    const theme = (): void => applyTheme(document.documentElement, selectors.theme(api.getState()));
    const language = (): void => {
      document.documentElement.lang = api.getState().settings.language;
    };
    theme();
    language();
    dark.addEventListener('change', () => actions.setSystemDark(dark.matches));
    api.subscribe((now, before) => {
      if (now.settings !== before.settings) keepSettings(now.settings);
      if (now.settings !== before.settings || now.systemDark !== before.systemDark) theme();
      if (now.settings.language !== before.settings.language) language();
    });
    syncAddress(store, address, haveLayout);
    void open(startingFiles, (dataset) => startingView(address, dataset, store));
  };

  return { store, selectors, deeds, start };
}

/** A snapshot says at once whether it still holds; what no longer does is listed before anything else is read. */
function sayWhatChanged(dataset: Dataset, actions: Store['actions']): void {
  const changes = changesSince(dataset);
  if (changes === null) return;
  if (holds(changes)) actions.notify('snapshotHolds');
  else actions.showDialog('report');
}

const fetchLargeScene = (): Promise<LargeScene | null> => import('../core/scene/largeScene').then(({ LARGE_SCENE }) => LARGE_SCENE, () => null);

/** What the address asks for at the start: the whole view after a reload, else what the link holds. */
function startingView(address: Address, dataset: Dataset, { actions }: Store): View | null {
  const state = address.state() as { dataset?: unknown; view?: unknown } | null;
  if (state?.dataset === dataset.meta.slug) return readSavedView(state.view, dataset).view;
  if (address.hash().length < 2) return null;
  const link = decodeView(address.hash());
  if (!link.ok) {
    actions.notify('badLink');
    return null;
  }
  if (link.value.slug !== '' && link.value.slug !== dataset.meta.slug) {
    actions.notify('otherDataset');
    return null;
  }
  return link.value.view;
}

function initialSettings(): Settings {
  const kept = keptSettings();
  const language = LANGUAGES.find(({ tag }) => tag === kept['language'])?.tag ?? preferredLanguage(navigator.languages);
  const theme = (['light', 'dark', 'system'] satisfies ThemeChoice[]).find((choice) => choice === kept['theme']) ?? 'system';
  return { language, theme, singleKeys: kept['singleKeys'] !== false };
}
