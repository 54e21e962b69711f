import type { Dataset } from '../model/dataset';
import type { Issue } from '../model/result';
import type { Positions } from '../model/scene';
import { type Camera, type FacetChoice, type Filters, INITIAL_VIEW, NO_CHOICE, type Panels, type Point, type Selection, type View } from '../model/view';
import { isIdle } from '../core/visible';
import { recorded, redone, undone } from './history';
import type { AppState, DialogName, Loading, NoticeCode, Settings, StepName } from './state';

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

const without = (values: readonly string[], gone: readonly string[]): readonly string[] => values.filter((value) => !gone.includes(value));

const toggledAll = (values: readonly string[], some: readonly string[]): readonly string[] =>
  some.every((value) => values.includes(value)) ? without(values, some) : [...without(values, some), ...some];

const withChoice = (view: View, facet: string, change: (choice: FacetChoice) => FacetChoice): View =>
  ({ ...view, filters: withFilter(view.filters, facet, change(view.filters[facet] ?? NO_CHOICE)), drawFiltered: false });

const opened = (state: AppState, dataset: Dataset, positions: Positions | null) => ({
  dataset, positions, revision: state.revision + 1, hover: null,
  loading: positions === null ? { fraction: 0, phase: 'layout' as const } : null, failure: null,
});

/** Every intent there is. */
export const ACTIONS = {
  // Filters
  toggleOption: viewStep('filtered', (view, facet: string, value: string): View => {
    const choice = view.filters[facet] ?? NO_CHOICE;
    return { ...view, filters: withFilter(view.filters, facet, { ...choice, include: toggled(choice.include, value) }), drawFiltered: false };
  }),
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
    return { ...view, filters: withFilter(view.filters, facet, { ...NO_CHOICE, include: alone ? [] : [value] }), drawFiltered: false };
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
      return recorded(state, { ...state.view, filters, drawFiltered: false }, 'filtered', `query:${facet}`, goesOn);
    },
  } satisfies Action<[facet: string, query: string]>,
  clearFacet: viewStep('cleared', (view, facet: string): View =>
    (facet in view.filters ? { ...view, filters: withFilter(view.filters, facet, NO_CHOICE), drawFiltered: false } : view)),
  clearFilters: viewStep('cleared', (view): View =>
    (Object.keys(view.filters).length > 0 ? { ...view, filters: {}, drawFiltered: false } : view)),

  // Graph
  moveEntity: viewStep('moved', (view, id: string, to: Point): View => ({ ...view, moved: { ...view.moved, [id]: to } })),
  forgetMoves: viewStep('laidOut', (view): View => (Object.keys(view.moved).length > 0 ? { ...view, moved: {} } : view)),
  openGroup: viewStep('openedGroup', (view, group: string, members: number): View =>
    ({ ...view, opened: { ...view.opened, [group]: members } })),
  closeGroup: viewStep('closedGroup', (view, group: string): View => {
    const { [group]: _, ...opened } = view.opened;
    return { ...view, opened };
  }),
  drawFiltered: viewStep('drewFiltered', (view, drawFiltered: boolean): View => ({ ...view, drawFiltered })),
  moveCamera: skip((state, camera: Camera | null) => ({ view: { ...state.view, camera } })),
  hover: skip((state, hover: string | null) => (state.hover === hover ? {} : { hover })),

  // Selection and panels
  select: skip((state, selection: Selection | null) => ({
    view: { ...state.view, selection, panels: selection === null ? state.view.panels : { ...state.view.panels, side: 'inspect' as const } },
  })),
  /** The claim of the selected edge whose sentence the reader shows: no step for Back. */
  showClaim: skip((state, claim: string) =>
    (state.view.selection?.kind === 'edge' ? { view: { ...state.view, selection: { ...state.view.selection, claim } } } : {})),
  /** Takes the reader to the passage of a claim of the selected edge, or, without one, of what is selected. */
  read: skip((state, claim: string | null) => ({
    reading: state.reading + 1,
    ...(claim !== null && state.view.selection?.kind === 'edge' ? { view: { ...state.view, selection: { ...state.view.selection, claim } } } : {}),
  })),
  setPanels: skip((state, panels: Partial<Panels>) => ({ view: { ...state.view, panels: { ...state.view.panels, ...panels } } })),
  setView: skip((_state, view: View) => ({ view })),
  /** Takes over the view of a link that the reader followed in this tab. */
  followLink: viewStep('followed', (_view, linked: View): View => linked),
  showDialog: skip((_state, dialog: DialogName | null) => ({ dialog })),
  notify: skip((state, code: NoticeCode | null) => ({ notice: code === null ? null : { code, id: (state.notice?.id ?? 0) + 1 } })),

  // History
  undo: skip((state) => undone(state)),
  redo: skip((state) => redone(state)),

  // Settings
  setSettings: skip((state, settings: Partial<Settings>) => ({ settings: { ...state.settings, ...settings } })),
  setSystemDark: skip((_state, systemDark: boolean) => ({ systemDark })),

  // Opening
  startOpening: skip(() => ({ loading: { fraction: 0, phase: 'read' as const }, failure: null })),
  showProgress: skip((_state, loading: Loading) => ({ loading })),
  /** A layout goes on beside the opening of another file, whose progress is the one to show. */
  showLayoutProgress: skip(({ loading }, fraction: number) =>
    (loading === null || loading.phase === 'layout' ? { loading: { fraction, phase: 'layout' as const } } : {})),
  failLoading: skip((_state, failure: readonly Issue[]) => ({ loading: null, failure })),
  stopLoading: skip(() => ({ loading: null })),
  dismissFailure: skip(() => ({ failure: null })),
  openDataset: skip((state, dataset: Dataset, view: View | null, positions: Positions | null) => ({
    ...opened(state, dataset, positions), view: view ?? INITIAL_VIEW, past: [], future: [],
  })),
  /** The same dataset, opened again with texts it wanted: what the reader did with it stays. */
  reopenDataset: skip((state, dataset: Dataset, positions: Positions | null) => opened(state, dataset, positions ?? state.positions)),
  placeEntities: skip((state, revision: number, positions: Positions) =>
    (revision === state.revision ? { positions, loading: state.loading?.phase === 'layout' ? null : state.loading } : {})),
} as const;

type PayloadOf<A> = A extends Action<infer Payload> ? Payload : never;

/** The actions bound to a store: what the interface calls. */
export type Actions = { readonly [Name in keyof typeof ACTIONS]: (...payload: PayloadOf<(typeof ACTIONS)[Name]>) => void };
