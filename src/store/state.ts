import type { Dataset, Detected } from '../model/dataset';
import type { ExportFailure } from '../model/ports';
import type { Issue } from '../model/result';
import type { Frame, Positions } from '../model/scene';
import type { TableHead, TableMapping } from '../model/table';
import type { View } from '../model/view';

export type ThemeChoice = 'light' | 'dark' | 'system';

/** The reader's own settings: no part of the view, no step of undo. */
export interface Settings {
  /** BCP 47 tag of a registered language. */
  readonly language: string;
  readonly theme: ThemeChoice;
  /** False where the reader has switched off keys that work without a modifier. */
  readonly singleKeys: boolean;
}

/** What undo covers of a view. */
export type Undoable = Pick<View, 'filters' | 'cut' | 'layout' | 'centre' | 'moved' | 'pinned' | 'traces' | 'path' | 'opened' | 'drawFiltered'>;

/** One step of history: the undoable part before it (of a step that was undone: after it), and its name as a key of the `steps` messages. */
export interface Step {
  readonly before: Undoable;
  readonly name: StepName;
  /** Steps of one gesture (typing in a field) that merge into one bear the same key. */
  readonly mergeKey: string | null;
  /** Of a step that amended the dataset, the dataset before it (of a step that was undone: after it); null where it stayed. */
  readonly held: Held | null;
}

/** A dataset, and what layouts made of it. */
export type Held = { readonly dataset: Dataset } & Pick<AppState, 'placed' | 'rough'>;

export type StepName =
  | 'filtered' | 'cleared'
  | 'hid' | 'broughtBack' | 'shownOnly' | 'focused' | 'expanded' | 'shownAll' | 'traced'
  | 'moved' | 'putBack' | 'pinned' | 'unpinned' | 'laidOut'
  | 'openedGroup' | 'closedGroup' | 'drewFiltered' | 'soughtPath' | 'followed'
  | 'renamed' | 'retyped' | 'merged' | 'split' | 'mentioned' | 'added' | 'claimed' | 'quoted' | 'removed' | 'tookBack' | 'joined';

/** `find`: search in everything; `commands`: the palette; `keep`: the snapshots, ready to keep another; `library`: the ways to open a dataset, at those opened before. */
export type DialogName = 'amend' | 'amendments' | 'join' | 'export' | 'snapshots' | 'keep' | 'open' | 'library' | 'columns' | 'model' | 'report' | 'check' | 'keys' | 'find' | 'commands';

/** What the reader is about to amend. */
export type Amending =
  /** Names and type of an entity, by id. */
  | { readonly what: 'entity' | 'merge' | 'split'; readonly entity: string }
  /** What words of a document stand for; UTF-16 offsets. */
  | { readonly what: 'words'; readonly document: string; readonly start: number; readonly end: number }
  /** The quotes of a claim. */
  | { readonly what: 'quote'; readonly claim: string };

export interface Loading {
  readonly fraction: number;
  readonly phase: 'read' | 'check' | 'index' | 'layout';
}

export interface Surroundings {
  /** What the app opens by itself: the example that ships, or what a living page holds. */
  readonly first: 'example' | 'page';
  /** Whether the system has a share sheet. */
  readonly shareSheet: boolean;
}

export interface AppState {
  readonly dataset: Dataset | null;
  /** Counts datasets opened or amended: what a worker made for an older one is thrown away. */
  readonly revision: number;
  /** Counts datasets opened alone: an amended one is still the same to whoever reads it. */
  readonly opened: number;
  readonly loading: Loading | null;
  /** Why the last opening failed; what was open stays open. */
  readonly failure: readonly Issue[] | null;
  /** What the files of that opening were taken for; null where nothing could be made of them. */
  readonly failedAs: Detected | null;
  /** What layouts made of the dataset, by `placedKey`: each is made once. */
  readonly placed: Readonly<Record<string, Positions>>;
  /** The key in `placed` of rough positions, which stand in for a layout that failed or was cancelled; null where there are none. */
  readonly rough: string | null;
  readonly view: View;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly settings: Settings;
  readonly systemDark: boolean;
  /** Where the app runs: the same from start to end. */
  readonly surroundings: Surroundings;
  readonly dialog: DialogName | null;
  /** What the dialog 'amend' is about; null before there was anything. */
  readonly amending: Amending | null;
  /** What was read while another dataset was open and is not opened yet, and whether the reader said already that it is to be added; null where there is none. */
  readonly joining: { readonly dataset: Dataset; readonly adds: boolean } | null;
  /** The table that the dialog of columns is about, and what they are taken for before the reader says otherwise; null before there was one. */
  readonly table: { readonly head: TableHead; readonly mapping: TableMapping } | null;
  /** Key of the scene's node or edge under the pointer. */
  readonly hover: string | null;
  /** What of the scene the canvas shows; null where there is no canvas. */
  readonly seen: Frame | null;
  /** Counts how often the reader asked to be taken to the passage; each time the text scrolls there, and on a phone its sheet opens. */
  readonly reading: number;
  /** What was last asked of a panel from elsewhere, as the palette does; `id` tells two equal wishes apart. */
  readonly wish: { readonly what: Wish; readonly id: number } | null;
  /** A link that was followed and is about another dataset than the one that is open; null where there is none. */
  readonly strayLink: StrayLink | null;
  /** Key of the `notices` messages or of `failures`, for a short word to the reader, with the numbers in it; `id` tells two equal ones apart. */
  readonly notice: { readonly code: NoticeCode | ExportFailure; readonly id: number; readonly counts?: Readonly<Record<string, number>> } | null;
}

/** What a link asks for that waits for its dataset. */
export interface StrayLink {
  /** Slug of the dataset that it is about. */
  readonly slug: string;
  readonly view: View;
}

/** What only a panel that is there can do: the graph zooms in or out, shows all, or brings what is selected to the middle; the text goes to another passage. */
export type Wish = 'zoomIn' | 'zoomOut' | 'fit' | 'centre' | 'previousPassage' | 'nextPassage';

export type NoticeCode = 'badLink' | 'newerLink' | 'copied' | 'copiedWithoutFile' | 'sharedWithoutFile' | 'copyFailed' | 'saved' | 'snapshotHolds' | 'columnsKept' | 'notKept' | 'amended' | 'joined' | 'linkShortened' | 'laidOutAgain' | 'notAFile' | 'layoutFailed' | 'languageMissing' | 'shareFailed' | 'printMissing';

/** The layout a view asks for, and the entity it is arranged around, as one key. */
export const placedKey = ({ layout, centre }: Pick<View, 'layout' | 'centre'>): string => (centre === null ? layout : `${layout} ${centre}`);

/** Where the layout of the view put everything; null while it has yet to be made. */
export const positionsOf = ({ placed, view }: Pick<AppState, 'placed' | 'view'>): Positions | null => {
  const key = placedKey(view);
  return Object.hasOwn(placed, key) ? placed[key]! : null;
};

/** True where the graph stands in rough positions, so that its layout has still to be made. */
export const isRough = ({ rough, view }: Pick<AppState, 'rough' | 'view'>): boolean => rough === placedKey(view);
