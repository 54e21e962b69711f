import { fetchMessages, withMessages } from '../i18n/messages';
import { pick } from '../core/localText';
import { fail } from '../model/result';
import { SHIPPED_SLUG } from '../model/shippedDataset';
import { browserAddress } from '../platform/address';
import { fetchAddress, gatherFiles } from '../platform/files';
import { isLivingPage } from '../platform/livingPage';
import { keepSettings } from '../platform/settings';
import { canShare, shareLink } from '../platform/share';
import { createSelectors, type Selectors } from '../store/selectors';
import { createAppStore, type Store } from '../store/store';
import type { Deeds } from '../ui/kit/AppContext';
import { applyTheme } from './applyTheme';
import { copyPicture } from './copyPicture';
import { copyText } from './copyText';
import type { Printing } from './createPrinting';
import { fetchNotices } from './fetchNotices';
import type { Keeper } from './keepOpened';
import type { createLibrary } from './library';
import { initialSettings } from './initialSettings';
import { createLargeScenes } from './largeScenes';
import { createLayouts } from './layouts';
import { createOpenings } from './openings';
import { printByKey } from './printByKey';
import { startingFiles } from './startingFiles';
import { startingView } from './startingView';
import { startLoader } from './startLoader';
import { syncAddress } from './syncAddress';

const PARTS_AFTER_MS = 2000;

export interface EdgewiseApp {
  readonly store: Store;
  readonly selectors: Selectors;
  readonly deeds: Deeds;
  readonly start: () => void;
}

/** Wires store, workers and address; touches nothing until `start`. What the first view does not need is fetched when it is first asked for. */
export function createApp(): EdgewiseApp {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const store = createAppStore(initialSettings(), dark.matches, { first: isLivingPage() ? 'page' : 'example', shareSheet: canShare() });
  const largeScenes = createLargeScenes(() => import('../core/scene/largeScene').then(({ LARGE_SCENE }) => LARGE_SCENE));
  const selectors = createSelectors(largeScenes.now);
  const address = browserAddress();
  const { api, actions } = store;
  // A dataset that ships has its positions: the first view needs no layout.
  const layouts = createLayouts(store, async (...asked) => (await import('./layoutInWorker')).layoutInWorker(...asked));
  let library: ReturnType<typeof createLibrary> | null = null;
  const fetchLibrary = async () => {
    const part = await import('./library');
    return (library ??= part.createLibrary(store, selectors, openings));
  };
  // Whoever was sent a living page leaves nothing behind.
  const keepOpened: Keeper['opened'] = (...opened) => void (isLivingPage() || fetchLibrary().then((part) => part.opened(...opened)).catch(() => undefined));
  const openings = createOpenings(store, { startLoader, layouts, largeScenes, opened: keepOpened });

  let printing: Printing | null = null;
  /** Null where it can't be had. */
  const fetchPrinting = async (): Promise<Printing | null> => {
    const part = await withMessages(() => import('./createPrinting')).catch(() => null);
    return part === null ? null : (printing ??= part.createPrinting({ store, selectors, deeds }));
  };

  const deeds: Deeds = {
    openFiles: (files, adds) => void openings.openGiven(() => gatherFiles(files), adds),
    openAddress: (given) => {
      const { origin, pathname, hash } = new URL(given);
      if (origin === location.origin && pathname === location.pathname && hash !== '') location.hash = hash;
      else void openings.openGiven((signal) => fetchAddress(given, signal));
    },
    readAs: (format) => void openings.readAs(format),
    readTable: (mapping) => void openings.readTable(mapping),
    changeColumns: () => void openings.changeColumns(),
    openFirst: () => void openings.open(startingFiles, () => null),
    cancelLoading: () => {
      openings.cancel();
      layouts.end();
      actions.stopLoading();
    },
    amend: async (intents, selection, signal) => {
      const part = await import('./amending').catch(() => null);
      return part === null ? fail('notMade') : part.amendOpen(store, { startLoader, layouts, largeScenes }, intents, selection, signal);
    },
    fetchJoining: async () => {
      const [{ createJoining }, { startJoiner }, { layoutInWorker: place }] = await Promise.all([import('./joining'), import('./startJoiner'), import('./layoutInWorker')]);
      return createJoining(store, { startJoiner, openings, place, layouts, largeScenes });
    },
    chooseLayout: layouts.choose,
    prepareExport: async (id, options, work) => {
      const part = await withMessages(() => import('./prepareExport')).catch(() => null);
      return part === null ? fail('chunkMissing') : part.prepareExport(id, store, selectors, options, work);
    },
    fetchSnapshots: async () => (await import('./snapshotShelf')).snapshotShelf(store, selectors, openings),
    fetchLibrary,
    chooseLanguage: async (language) => {
      try {
        await fetchMessages(language);
        actions.setSettings({ language });
      } catch {
        actions.notify('languageMissing');
      }
    },
    copyText: (text, told) => copyText(text, actions, told),
    copyPicture: () => copyPicture(deeds, actions),
    shareView: async () => {
      const { dataset, settings } = api.getState();
      const shared = await shareLink(dataset === null ? document.title : pick(dataset.meta.title, settings.language), location.href);
      if (!shared.ok) actions.notify('shareFailed');
      else if (dataset !== null && dataset.meta.slug !== SHIPPED_SLUG) actions.notify('sharedWithoutFile');
    },
    print: async () => {
      const part = await fetchPrinting();
      if (part === null) actions.notify('printMissing');
      else await part.print();
    },
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
      // Amended, added to, or brought back by undo: whatever it was, the reader has put work into it.
      if (now.dataset !== null && now.dataset !== before.dataset && now.opened === before.opened) keepOpened(now.dataset);
      if (now.settings !== before.settings) keepSettings(now.settings);
      if (now.settings !== before.settings || now.systemDark !== before.systemDark) theme();
      if (now.settings.language !== before.settings.language) language();
    });
    syncAddress(store, address, layouts.have);
    printByKey(deeds.print, () => api.getState().dataset !== null);
    void openings.open(startingFiles, (dataset) => startingView(address, dataset, store)).then(() => {
      // Printing by the browser's own menu leaves no time to fetch what is printed, and a file may fail while there is no network:
      // what they need, with all that is said later, is there before, but not before the graph.
      setTimeout(() => {
        void fetchPrinting();
        void fetchNotices().catch(() => undefined);
      }, PARTS_AFTER_MS);
    });
  };

  return { store, selectors, deeds, start };
}
