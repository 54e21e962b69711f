import { needsOverview } from '../core/needsOverview';
import { changesSince, holds } from '../core/proof';
import type { Dataset } from '../model/dataset';
import { type Issue, type IssueCode, ok, type Result } from '../model/result';
import { SHIPPED_SLUG } from '../model/shippedDataset';
import type { TableMapping } from '../model/table';
import type { View } from '../model/view';
import { breath, inSteps } from '../platform/breath';
import type { GivenFiles } from '../platform/files';
import { keepMapping, keptMapping } from '../platform/tableMappings';
import { placedKey } from '../store/state';
import type { Store } from '../store/store';
import { fitted, readSavedView } from '../store/viewCodec';
import { areWanted } from './areWanted';
import { isLikelyLarge, type LargeScenes } from './largeScenes';
import type { Layouts } from './layouts';
import type { RunningLoader } from './startLoader';

type Gather = (signal: AbortSignal) => Promise<Result<GivenFiles>>;

/** Opens datasets, one at a time: a later opening, or a cancel, ends the one under way. The outcome is in the state. */
export interface Openings {
  /** `viewFor` gives the view to open it with; null: that of the file. */
  readonly open: (gather: Gather, viewFor: (dataset: Dataset) => View | null) => Promise<void>;
  /** Opens what a reader gives: a dataset, or texts that the open one still wants. A dataset waits where it would take the place of another; `adds`: it is to be added to that, whatever it is. */
  readonly openGiven: (gather: Gather, adds?: boolean) => Promise<void>;
  /** Opens the dataset that waits. */
  readonly openWaiting: () => Promise<void>;
  /** Ends the opening under way, and gives the signal of what takes its place. */
  readonly takePlace: () => AbortSignal;
  /** Opens the files of the last opening again, read by the importer of that id. */
  readonly readAs: (format: string) => Promise<void>;
  /** Opens the table of the last opening with its columns as the reader says; so will be tables with the same columns. */
  readonly readTable: (mapping: TableMapping) => Promise<void>;
  /** Asks once more what the columns of that table are. */
  readonly changeColumns: () => Promise<void>;
  readonly cancel: () => void;
}

/** How files are to be read. */
interface Reading {
  /** Id of the importer; null: the surest. */
  readonly format: string | null;
  /** What the columns of a table are; null: as they were the last time, or as the reader says. */
  readonly mapping: TableMapping | null;
}

const AS_THEY_ARE: Reading = { format: null, mapping: null };
const AS_TABLE: Reading = { format: 'table', mapping: null };

interface Way extends Reading {
  /** Whether the files may be such as the open dataset still wants. */
  readonly mayComplete: boolean;
  /** Whether the reader is asked before another dataset goes. */
  readonly mayWait: boolean;
  /** Whether the reader is asked for the columns of a table, whatever they were the last time. */
  readonly ask: boolean;
  /** Whether the mapping is that of the last time, which the reader is told. */
  readonly remembered: boolean;
}

/** What an opening needs of the world. */
export interface OpeningParts {
  readonly startLoader: (signal: AbortSignal) => Pick<RunningLoader, 'load' | 'end'>;
  readonly layouts: Layouts;
  readonly largeScenes: LargeScenes;
  /** A dataset that the reader gave is open; `completed`: it is the one before it, with texts that it wanted. */
  readonly opened: (dataset: Dataset, completed: boolean) => void;
}

export function createOpenings({ api, actions }: Store, { startLoader, layouts, largeScenes, opened }: OpeningParts): Openings {
  let underWay = new AbortController();
  /** What the open dataset was read from, for it may want texts that are given later; one that was amended since, or added to, is not what was made of that. */
  let source: { readonly files: GivenFiles; readonly reading: Reading; readonly made: Dataset | null } = { files: new Map(), reading: AS_THEY_ARE, made: null };
  /** What was opened last, whatever came of it; whether the reader gave it, and to be added to what is open. */
  let latest: { readonly files: GivenFiles; readonly byReader: boolean; readonly adds: boolean } = { files: source.files, byReader: false, adds: false };
  /** Opens the dataset that waits. */
  let waiting = nothing;

  const run = async (gather: Gather, viewFor: (dataset: Dataset) => View | null, { mayComplete = false, mayWait = false, ask = false, remembered = false, ...wished }: Partial<Way> = {}): Promise<void> => {
    underWay.abort();
    const own = (underWay = new AbortController());
    waiting = nothing;
    const wanted = (): boolean => !own.signal.aborted;
    actions.startOpening();
    const loader = startLoader(own.signal);
    const files = await gather(own.signal);
    if (!wanted() || !files.ok) loader.end();
    if (!wanted()) return;
    if (!files.ok) return actions.failLoading(files.error);
    const now = api.getState().dataset;
    const completed = mayComplete && now !== null && areWanted(files.value, now) ? await withTexts(now, files.value) : null;
    if (!wanted()) return loader.end();
    const given = completed ?? files.value;
    const reading = { ...(completed === null || now !== source.made ? AS_THEY_ARE : source.reading), ...wished };
    const byReader = mayComplete || (latest.byReader && given === latest.files);
    latest = { ...latest, files: given, byReader };
    // Fetched while the file is read, rather than after it.
    if (isLikelyLarge(given)) void largeScenes.fetched();
    const loaded = await loader.load(given, reading.format, reading.mapping, (fraction, phase) => {
      if (wanted()) actions.showProgress({ fraction, phase });
    });
    if (!wanted()) return;
    if (loaded.table !== null) {
      const { header, guess } = loaded.table;
      const kept = keptMapping(header);
      if (kept === null || ask) return actions.askColumns(loaded.table, kept ?? guess);
      return run(() => Promise.resolve(ok(given)), viewFor, { ...reading, mapping: kept, remembered: true, mayWait });
    }
    if (!loaded.dataset.ok) return actions.failLoading(loaded.dataset.error, loaded.detected);
    const dataset = loaded.dataset.value;
    if (needsOverview(dataset)) {
      const large = await largeScenes.fetched();
      if (!wanted()) return;
      if (large === null) return actions.failLoading(faultOf('chunkMissing'));
      if ((await inSteps(large.warmUp(dataset), wanted)) === null) return;
      // What puts the dataset on the screen is one task, and long enough without the end of this one.
      await breath();
      if (!wanted()) return;
    }
    const open = async (): Promise<void> => {
      if (!wanted()) return;
      source = { files: given, reading, made: dataset };
      layouts.end();
      const saved = readSavedView(dataset.savedView, dataset);
      const placed = saved.positions === null ? {} : { [placedKey(saved.view)]: saved.positions };
      if (completed === null) actions.openDataset(dataset, fitted(viewFor(dataset) ?? saved.view, dataset), placed);
      else actions.reopenDataset(dataset);
      if (saved.refused) actions.notify('laidOutAgain');
      if (remembered) actions.notify('columnsKept');
      if (completed === null) sayWhatChanged(dataset, actions);
      await layouts.first();
      if (byReader && api.getState().dataset === dataset) opened(dataset, completed !== null);
    };
    const { dataset: before } = api.getState();
    const isAnother = mayWait && completed === null && given !== source.files && viewFor(dataset) === null;
    if (!isAnother || before === null || (!latest.adds && (isUntouchedExample(before) || isSame(before, dataset)))) return open();
    waiting = open;
    actions.askJoin(dataset, latest.adds);
  };

  /** The files of the open dataset, as it is now, and texts that it wants. */
  const withTexts = async (now: Dataset, texts: GivenFiles): Promise<GivenFiles> =>
    new Map([...(now === source.made ? source.files : (await import('./writtenFiles')).writtenFiles(now)), ...texts]);

  const again = (way: Partial<Way>): Promise<void> => run(() => Promise.resolve(ok(latest.files)), () => null, { mayWait: true, ...way });

  return {
    open: (gather, viewFor) => run(gather, viewFor),
    // A link that was about another dataset has waited for this one.
    openGiven: (gather, adds = false) => {
      latest = { ...latest, adds };
      return run(gather, ({ meta }) => {
        const { strayLink } = api.getState();
        return strayLink?.slug === meta.slug ? strayLink.view : null;
      }, { mayComplete: true, mayWait: true });
    },
    openWaiting: () => {
      const open = waiting;
      waiting = nothing;
      return open();
    },
    takePlace: () => {
      underWay.abort();
      return (underWay = new AbortController()).signal;
    },
    readAs: (format) => again({ format }),
    readTable: (mapping) => {
      const header = api.getState().table?.head.header;
      if (header !== undefined) keepMapping(header, mapping);
      return again({ ...AS_TABLE, mapping });
    },
    changeColumns: () => again({ ...AS_TABLE, ask: true }),
    cancel: () => underWay.abort(),
  };
}

/** The same dataset once more, as when it is given again with its texts: nothing of it goes. */
const isSame = ({ meta, entities, claims }: Dataset, again: Dataset): boolean =>
  meta.slug === again.meta.slug && meta.amendments.length === 0 && sameIds(entities.ids, again.entities.ids) && sameIds(claims.ids, again.claims.ids);

const sameIds = (ids: readonly string[], others: readonly string[]): boolean => ids.length === others.length && ids.every((id, row) => id === others[row]);

const nothing = (): Promise<void> => Promise.resolve();

/** The example is there without having been asked for: it goes without a question. */
const isUntouchedExample = ({ meta }: Dataset): boolean => meta.slug === SHIPPED_SLUG && meta.amendments.length === 0;

/** A snapshot says at once whether it still holds; what no longer does is listed before anything else is read. */
function sayWhatChanged(dataset: Dataset, actions: Store['actions']): void {
  const changes = changesSince(dataset);
  if (changes === null) return;
  if (holds(changes) && changes.before.length === 0) actions.notify('snapshotHolds');
  else actions.showDialog('report');
}

const faultOf = (code: IssueCode): readonly Issue[] => [{ code, severity: 'error', path: '', values: {} }];
