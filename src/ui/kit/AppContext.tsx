import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from '../../store/actions';
import type { AmendFault, Intent } from '../../model/amendment';
import type { Joining } from '../../model/join';
import type { PictureOptions } from '../../model/picture';
import type { Library } from '../../model/library';
import type { ExportFailure, ExportNote, Work } from '../../model/ports';
import type { Result } from '../../model/result';
import type { SnapshotShelf } from '../../model/snapshot';
import type { TableMapping } from '../../model/table';
import type { Selection } from '../../model/view';
import type { Selectors } from '../../store/selectors';
import type { AppState, NoticeCode } from '../../store/state';
import type { Store } from '../../store/store';

/** An export, made and not yet saved: what is saved is this very file. */
export interface PreparedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly notes: readonly ExportNote[];
  /** Of a picture, what it shows in words: its alternative text. */
  readonly caption?: string;
  /** Hands it to the browser's downloads. */
  readonly save: () => Result<null, ExportFailure>;
}

/** What the interface asks of the world outside the store: each is a deed with an effect in the browser. */
export interface Deeds {
  /** Opens files and folders a reader chose or dropped; the outcome is in the state. `adds`: they are to be added to what is open. */
  readonly openFiles: (files: readonly (File | FileSystemDirectoryEntry)[], adds?: boolean) => void;
  /** Opens the file at an address of this site; a link to a view of the app is followed. */
  readonly openAddress: (address: string) => void;
  /** Opens the files of the last opening again, read by the importer of that id. */
  readonly readAs: (format: string) => void;
  /** Opens the table of the last opening, with its columns as the reader says. */
  readonly readTable: (mapping: TableMapping) => void;
  /** Asks once more what the columns of that table are. */
  readonly changeColumns: () => void;
  /** Opens what the app opens by itself. */
  readonly openFirst: () => void;
  readonly cancelLoading: () => void;
  /** What becomes of the dataset that waits, fetched when there is one. */
  readonly fetchJoining: () => Promise<Joining>;
  /** Amends the open dataset; several intents are one step of undo. `selection`: what is selected then, if not what is selected now; nothing comes of it once `signal` is aborted. */
  readonly amend: (intents: readonly Intent[], selection: Selection | undefined, signal: AbortSignal) => Promise<Result<null, AmendFault>>;
  /** Lays the graph out in another way, and shows it once that is done; `centre`: id of the entity to arrange it around, for layouts that do. */
  readonly chooseLayout: (layout: string, centre: string | null) => Promise<void>;
  /** Makes the export of that id (that of an exporter, `png` or `pdf`) from what is on the screen now; the options are those of pictures. */
  readonly prepareExport: (id: string, options: PictureOptions, work: Work) => Promise<Result<PreparedFile, ExportFailure>>;
  /** What keeps snapshots in this browser, fetched when it is first wanted. */
  readonly fetchSnapshots: () => Promise<SnapshotShelf>;
  /** What keeps the datasets that the reader opens in this browser, fetched when it is first wanted. */
  readonly fetchLibrary: () => Promise<Library>;
  /** Speaks to the reader in a registered language, once its words are fetched. */
  readonly chooseLanguage: (tag: string) => Promise<void>;
  /** Copies a text; `told`: what is said once it is there, if not that alone. */
  readonly copyText: (text: string, told?: NoticeCode) => Promise<void>;
  /** Puts the picture of what is on the screen on the clipboard. */
  readonly copyPicture: () => Promise<void>;
  /** Hands a link to this view to the system's share sheet. */
  readonly shareView: () => Promise<void>;
  /** Prints the evidence of what is visible, in full. */
  readonly print: () => Promise<void>;
}

/** All that the interface is given. */
export interface AppHandle {
  readonly store: Store;
  readonly selectors: Selectors;
  readonly deeds: Deeds;
}

const AppContext = createContext<AppHandle | null>(null);

export const AppProvider = ({ handle, children }: { readonly handle: AppHandle; readonly children: ReactNode }) => (
  <AppContext value={handle}>{children}</AppContext>
);

function useHandle(): AppHandle {
  const handle = useContext(AppContext);
  if (handle === null) throw new Error('AppProvider is missing');
  return handle;
}

/** A slice of the state, or what a selector derives from it. The function must give back the same value for the same state. */
export const useApp = <Value,>(select: (state: AppState) => Value): Value => useStore(useHandle().store.api, select);

export const useActions = (): Actions => useHandle().store.actions;
export const useSelectors = (): Selectors => useHandle().selectors;
export const useDeeds = (): Deeds => useHandle().deeds;
