import type { Dataset, Detected } from '../model/dataset';
import type { ExportFailure } from '../model/ports';
import type { Issue } from '../model/result';
import type { Frame, Positions } from '../model/scene';
import type { TableHead, TableMapping } from '../model/table';
import {
  type Around, type Camera, type Cut, type FacetChoice, type Filters, INITIAL_VIEW, NO_CHOICE, NO_CUT, type OutlineState, type Panels, type PathQuery,
  type Point, type Selection, type TableState, type View,
} from '../model/view';
import { entityRow } from '../core/columns/access';
import { cutMask, neighboursOf } from '../core/cut';
import { isIdle } from '../core/visible';
import { amended, recorded, redone, undone } from './history';
import { type Amending, type AppState, type DialogName, type Held, type Loading, type NoticeCode, placedKey, type Settings, type StepName, type StrayLink, type Wish } from './state';

/**
 * An intent and the state it leads to. `undo` says what becomes of history: `record` makes a step, `merge` joins the
 * last step of the same gesture, `skip` leaves history alone.
 */
export interface Action<Payload extends unknown[]> {
  readonly undo: 'record' | 'merge' | 'skip';
  readonly run: (state: AppState, ...payload: Payload) => Partial<AppState>;
}

const skip = <Payload extends unknown[]>(run: Action<Payload>['run']): Action<Payload> => ({ undo: 'skip', run });

const viewStep = <Payload extends unknown[]>(name: StepName, change: (view: View, ...payload: Payload) => View): Action<Payload> => ({
  undo: 'record',
  run: (state, ...payload) => {
    const view = change(state.view, ...payload);
    return view === state.view ? {} : recorded(state, view, name, null, false);
  },
});

const withFilter = (filters: Filters, facet: string, choice: FacetChoice): Filters => {
  const { [facet]: _, ...others } = filters;
  return isIdle(choice) ? others : { ...others, [facet]: choice };
};

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

const without = (values: readonly string[], gone: readonly string[]): readonly string[] => {
  const known = new Set(gone);
  return values.filter((value) => !known.has(value));
};

const toggledAll = (values: readonly string[], some: readonly string[]): readonly string[] =>
  some.every((value) => values.includes(value)) ? without(values, some) : [...without(values, some), ...some];

/** Other filters, in a large dataset, go back to its groups, unless the reader cut it to a part that is drawn one by one. */
const filtered = (view: View, filters: Filters): View => ({ ...view, filters, drawFiltered: view.cut.around !== null });

const withChoice = (view: View, facet: string, change: (choice: FacetChoice) => FacetChoice): View =>
  filtered(view, withFilter(view.filters, facet, change(view.filters[facet] ?? NO_CHOICE)));

/** A cut to a part is drawn one by one, however large the dataset is. */
const cutTo = (view: View, cut: Cut): View => ({ ...view, cut, drawFiltered: cut.around !== null || view.drawFiltered });

/** These neighbourhoods and nothing else; what they are around is not hidden. */
const aroundOnly = (view: View, around: readonly Around[]): View => {
  const hidden = without(view.cut.hidden, around.map(({ id }) => id));
  const same = hidden.length === view.cut.hidden.length && view.cut.around?.length === around.length &&
    view.cut.around.every(({ id, depth, predicate }, place) => id === around[place]?.id && depth === around[place].depth && predicate === undefined);
  return same ? view : cutTo(view, { around, hidden });
};

/** True where the cut takes none of these away. */
const allLeft = ({ dataset, view }: AppState, ids: readonly string[]): boolean => {
  const mask = dataset === null ? null : cutMask(dataset, view.cut);
  return dataset === null || mask === null || ids.every((id) => mask.entities[entityRow(dataset, id) ?? -1] !== 0);
};

/** Neighbours by id, of an entity by id; with a predicate, by its edges alone. */
const neighbourIds = ({ dataset }: AppState, id: string, predicate: string | null): readonly string[] => {
  const row = dataset === null ? undefined : entityRow(dataset, id);
  return dataset === null || row === undefined ? [] : neighboursOf(dataset, row, predicate ?? undefined).map((other) => dataset.entities.ids[other]!);
};

const opened = (state: AppState, dataset: Dataset, placed: AppState['placed'], view: View) => ({
  dataset, placed, view, revision: state.revision + 1, opened: state.opened + 1, hover: null, strayLink: state.strayLink?.slug === dataset.meta.slug ? null : state.strayLink,
  loading: Object.hasOwn(placed, placedKey(view)) ? null : { fraction: 0, phase: 'layout' as const }, failure: null,
});

const onlyPinned = ({ moved, pinned }: View): View['moved'] => Object.fromEntries(Object.entries(moved).filter(([id]) => pinned.includes(id)));

const repeated = (state: AppState, step: (state: AppState) => Partial<AppState>, times: number): AppState => {
  let now = state;
  for (let time = 0; time < times; time++) now = { ...now, ...step(now) };
  return now;
};

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Every intent there is. */
export const ACTIONS = {
  // Filters
  toggleOption: viewStep('filtered', (view, facet: string, value: string): View =>
    withChoice(view, facet, (choice) => ({ ...choice, include: toggled(choice.include, value) }))),
  /** Chooses several values at once (the rows of a group), or, where all are chosen already, none of them. What is chosen is not hidden. */
  toggleOptions: viewStep('filtered', (view, facet: string, values: readonly string[]): View =>
    withChoice(view, facet, (choice) => ({ ...choice, include: toggledAll(choice.include, values), exclude: without(choice.exclude, values) }))),
  /** Hides all that has one of these values, or, where all are hidden already, shows it again. What is hidden is not chosen. */
  toggleHidden: viewStep('filtered', (view, facet: string, values: readonly string[]): View =>
    withChoice(view, facet, (choice) => ({ ...choice, include: without(choice.include, values), exclude: toggledAll(choice.exclude, values) }))),
  /** Chooses one value alone, or, where it is alone already, clears the facet. */
  onlyOption: viewStep('filtered', (view, facet: string, value: string): View => {
    const include = view.filters[facet]?.include ?? [];
    const alone = include.length === 1 && include[0] === value;
    return withChoice(view, facet, () => ({ ...NO_CHOICE, include: alone ? [] : [value] }));
  }),
  setMode: viewStep('filtered', (view, facet: string, mode: FacetChoice['mode']): View =>
    ({ ...view, filters: withFilter(view.filters, facet, { ...(view.filters[facet] ?? NO_CHOICE), mode }) })),
  /** The letters of one word or phrase are one step; clearing the field, or searching for something else, is another. */
  setQuery: {
    undo: 'merge',
    run: (state, facet: string, query: string) => {
      const before = state.view.filters[facet]?.query ?? '';
      if (query === before) return {};
      const filters = withFilter(state.view.filters, facet, { ...NO_CHOICE, query });
      const goesOn = before !== '' && query !== '' && (before.startsWith(query) || query.startsWith(before));
      return recorded(state, filtered(state.view, filters), 'filtered', `query:${facet}`, goesOn);
    },
  } satisfies Action<[facet: string, query: string]>,
  clearFacet: viewStep('cleared', (view, facet: string): View =>
    (Object.hasOwn(view.filters, facet) ? filtered(view, withFilter(view.filters, facet, NO_CHOICE)) : view)),
  clearFilters: viewStep('cleared', (view): View => (Object.keys(view.filters).length > 0 ? filtered(view, {}) : view)),
  /** All filters at once, as a sentence that the reader wrote gives them. */
  setFilters: viewStep('filtered', (view, filters: Filters): View => filtered(view, filters)),

  // Cut
  hide: viewStep('hid', (view, ids: readonly string[]): View => {
    const more = without(ids, view.cut.hidden);
    return more.length === 0 ? view : cutTo(view, { ...view.cut, hidden: [...view.cut.hidden, ...more] });
  }),
  /** Takes the neighbours of an entity off the canvas; with a predicate's id, those by its edges alone. */
  hideNeighbours: {
    undo: 'record',
    run: (state, id: string, predicate: string | null) => {
      const { cut } = state.view;
      const more = without(neighbourIds(state, id, predicate), cut.hidden);
      return more.length === 0 ? {} : recorded(state, cutTo(state.view, { ...cut, hidden: [...cut.hidden, ...more] }), 'hid', null, false);
    },
  } satisfies Action<[id: string, predicate: string | null]>,
  bringBack: viewStep('broughtBack', (view, ids: readonly string[]): View =>
    (view.cut.hidden.some((id) => ids.includes(id)) ? cutTo(view, { ...view.cut, hidden: without(view.cut.hidden, ids) }) : view)),
  /** Brings back all that the reader hid, and the rest of the graph around what was focused. */
  showAll: viewStep('shownAll', (view): View =>
    (view.cut.around === null && view.cut.hidden.length === 0 ? view : { ...view, cut: NO_CUT, drawFiltered: false })),
  showOnly: viewStep('shownOnly', (view, ids: readonly string[]): View => aroundOnly(view, ids.map((id) => ({ id, depth: 0 })))),
  /** `depth` is in links, 1 to `MOST_DEPTH`. */
  focus: viewStep('focused', (view, id: string, depth: number): View => aroundOnly(view, [{ id, depth }])),
  /** Adds the neighbours of an entity to what is shown, and brings back those that were hidden; with a predicate's id, those by its edges alone. */
  expand: {
    undo: 'record',
    run: (state, id: string, predicate: string | null) => {
      const { around, hidden } = state.view.cut;
      const neighbours = neighbourIds(state, id, predicate);
      if (allLeft(state, [id, ...neighbours])) return {};
      const one: Around = { id, depth: 1, ...(predicate === null ? {} : { predicate }) };
      const cut = { around: around === null ? null : [...around, one], hidden: without(hidden, [id, ...neighbours]) };
      return recorded(state, cutTo(state.view, cut), 'expanded', null, false);
    },
  } satisfies Action<[id: string, predicate: string | null]>,
  setTraces: viewStep('traced', (view, traces: boolean): View => (view.traces === traces ? view : { ...view, traces })),

  // Paths
  /** Asks for the paths between two entities, or in another way; the first found is shown. */
  seekPath: viewStep('soughtPath', (view, query: Partial<Omit<PathQuery, 'shown'>>): View => ({ ...view, path: { ...view.path, ...query, shown: 0 } })),
  showPath: skip((state, shown: number) => ({ view: { ...state.view, path: { ...state.view.path, shown } } })),

  // Graph
  /** A nudge by a key goes on with the step before it, if that moved the same entity; a drag is a step of its own. */
  moveEntity: {
    undo: 'merge',
    run: (state, id: string, to: Point, nudged = false) =>
      recorded(state, { ...state.view, moved: { ...state.view.moved, [id]: to } }, 'moved', `move:${id}`, nudged),
  } satisfies Action<[id: string, to: Point, nudged?: boolean]>,
  /** Puts everything where the layout has it, but for what is pinned. */
  forgetMoves: viewStep('putBack', (view): View => (Object.keys(view.moved).length > view.pinned.length ? { ...view, moved: onlyPinned(view) } : view)),
  /** Where each stands now comes with it, px: a layout won't move it. */
  pin: viewStep('pinned', (view, places: Readonly<Record<string, Point>>): View =>
    ({ ...view, moved: { ...view.moved, ...places }, pinned: [...without(view.pinned, Object.keys(places)), ...Object.keys(places)] })),
  unpin: viewStep('unpinned', (view, ids: readonly string[]): View =>
    (view.pinned.some((id) => ids.includes(id)) ? { ...view, pinned: without(view.pinned, ids) } : view)),
  /** Another layout, or the same again, which has placed everything already. What the reader moved goes where it has it, but for what is pinned; undo brings the reader's places back. */
  setLayout: viewStep('laidOut', (view, layout: string, centre: string | null): View => ({ ...view, layout, centre, moved: onlyPinned(view), camera: null })),
  openGroup: viewStep('openedGroup', (view, group: string, members: number): View =>
    ({ ...view, opened: { ...view.opened, [group]: members } })),
  closeGroup: viewStep('closedGroup', (view, group: string): View => {
    const { [group]: _, ...opened } = view.opened;
    return { ...view, opened };
  }),
  closeGroups: viewStep('closedGroup', (view): View => (Object.keys(view.opened).length > 0 ? { ...view, opened: {} } : view)),
  drawFiltered: viewStep('drewFiltered', (view, drawFiltered: boolean): View => ({ ...view, drawFiltered })),
  moveCamera: skip((state, camera: Camera | null) => ({ view: { ...state.view, camera } })),
  hover: skip((state, hover: string | null) => (state.hover === hover ? {} : { hover })),
  see: skip((_, seen: Frame | null) => ({ seen })),

  // Selection and panels
  select: skip((state, selection: Selection | null) => ({
    view: { ...state.view, selection, panels: selection === null ? state.view.panels : { ...state.view.panels, side: 'inspect' as const } },
  })),
  /** Selects, and leaves the panel that is open where it is. */
  selectInPlace: skip((state, selection: Selection | null) => ({ view: { ...state.view, selection } })),
  /** The claim of the selected edge whose sentence the reader shows: no step for Back. */
  showClaim: skip((state, claim: string) =>
    (state.view.selection?.kind === 'edge' ? { view: { ...state.view, selection: { ...state.view.selection, claim } } } : {})),
  /** Takes the reader to the passage of a claim of the selected edge, or, without one, of what is selected. */
  read: skip((state, claim: string | null) => ({
    reading: state.reading + 1,
    ...(claim !== null && state.view.selection?.kind === 'edge' ? { view: { ...state.view, selection: { ...state.view.selection, claim } } } : {}),
  })),
  setTable: skip((state, table: Partial<TableState>) => ({ view: { ...state.view, table: { ...state.view.table, ...table } } })),
  setOutline: skip((state, outline: Partial<OutlineState>) => ({ view: { ...state.view, outline: { ...state.view.outline, ...outline } } })),
  setPanels: skip((state, panels: Partial<Panels>) => ({ view: { ...state.view, panels: { ...state.view.panels, ...panels } } })),
  setView: skip((_state, view: View) => ({ view })),
  /** Takes over the view of a link that the reader followed in this tab. */
  followLink: viewStep('followed', (_view, linked: View): View => linked),
  /** Asks a panel for what it alone can do; nobody hears it where that panel is not there. */
  wish: skip((state, what: Wish) => ({ wish: { what, id: (state.wish?.id ?? 0) + 1 } })),
  /** Opens the form in which something is amended. */
  startAmending: skip((_state, amending: Amending) => ({ amending, dialog: 'amend' as const })),
  showDialog: skip((_state, dialog: DialogName | null) => ({ dialog })),
  /** A link is about another dataset: it waits until that one is opened, or until the reader puts it away (null). */
  keepStrayLink: skip((_state, strayLink: StrayLink | null) => ({ strayLink })),
  notify: skip((state, code: NoticeCode | ExportFailure | null, counts?: Readonly<Record<string, number>>) =>
    ({ notice: code === null ? null : { code, id: (state.notice?.id ?? 0) + 1, ...(counts && { counts }) } })),

  // History
  undo: skip((state) => undone(state)),
  redo: skip((state) => redone(state)),
  /** Several steps at once, as the list of steps offers. */
  undoSteps: skip((state, steps: number) => repeated(state, undone, steps)),
  redoSteps: skip((state, steps: number) => repeated(state, redone, steps)),

  // Settings
  setSettings: skip((state, settings: Partial<Settings>) => ({ settings: { ...state.settings, ...settings } })),
  setSystemDark: skip((_state, systemDark: boolean) => ({ systemDark })),

  // Opening
  startOpening: skip(({ dialog }) => ({ loading: { fraction: 0, phase: 'read' as const }, failure: null, joining: null, dialog: dialog === 'join' ? null : dialog })),
  showProgress: skip((_state, loading: Loading) => ({ loading })),
  /** A layout goes on beside the opening of another file, whose progress is the one to show. */
  showLayoutProgress: skip(({ loading }, fraction: number) =>
    (loading === null || loading.phase === 'layout' ? { loading: { fraction, phase: 'layout' as const } } : {})),
  failLoading: skip((_state, failure: readonly Issue[], failedAs: Detected | null = null) => ({ loading: null, failure, failedAs })),
  /** Asks what the columns of a table are, before it is read; `mapping` is what they are taken for. */
  askColumns: skip((_state, head: TableHead, mapping: TableMapping) => ({ loading: null, table: { head, mapping }, dialog: 'columns' as const })),
  /** Asks what becomes of a dataset that was read while another is open; `adds`: the reader said already that it is to be added. */
  askJoin: skip((_state, dataset: Dataset, adds: boolean) => ({ loading: null, joining: { dataset, adds }, dialog: 'join' as const })),
  /** What becomes of it is settled. */
  leaveJoin: skip(({ dialog }) => ({ joining: null, dialog: dialog === 'join' ? null : dialog })),
  stopLoading: skip(() => ({ loading: null })),
  dismissFailure: skip(() => ({ failure: null })),
  /** `placed`: what is known of its layouts. */
  openDataset: skip((state, dataset: Dataset, view: View | null, placed: AppState['placed']) => ({
    ...opened(state, dataset, placed, view ?? INITIAL_VIEW), rough: null, past: [], future: [],
  })),
  /** The same dataset, opened again with texts it wanted: what the reader did with it stays. */
  reopenDataset: skip((state, dataset: Dataset) => opened(state, dataset, state.placed, state.view)),
  /** The dataset as the reader amended it, and where all stands in it. `selection`: what is selected then; `became`: ids of entities that are gone, to the id of who took them in. */
  amendDataset: {
    undo: 'record',
    run: (state, held: Held, name: StepName, selection: Selection | null, became: ReadonlyMap<string, string> = NOBODY) => amended(state, held, { ...state.view, selection }, name, became),
  } satisfies Action<[held: Held, name: StepName, selection: Selection | null, became?: ReadonlyMap<string, string>]>,
  /** What a layout made of the dataset of that revision, or rough positions where it made nothing; `key` is its `placedKey`. */
  placeEntities: skip((state, revision: number, key: string, positions: Positions, rough = false) =>
    (revision === state.revision
      ? {
          placed: { ...state.placed, [key]: positions }, loading: state.loading?.phase === 'layout' ? null : state.loading,
          rough: rough ? key : state.rough === key ? null : state.rough,
        }
      : {})),
} as const;

type PayloadOf<A> = A extends Action<infer Payload> ? Payload : never;

/** The actions bound to a store: what the interface calls. */
export type Actions = { readonly [Name in keyof typeof ACTIONS]: (...payload: PayloadOf<(typeof ACTIONS)[Name]>) => void };
