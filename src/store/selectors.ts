import { facetCounts, type FacetCounts } from '../core/facetCounts';
import { scene } from '../core/scene';
import type { LargeScene } from '../core/scene/largeScene';
import { visible, type Visible } from '../core/visible';
import type { Dataset } from '../model/dataset';
import type { Scene } from '../model/scene';
import type { Theme } from '../model/tokens';
import type { Cut, Filters } from '../model/view';
import { type AppState, positionsOf } from './state';

/** The last answer of a pure function, given again while its arguments are the same. */
function remembered<Arguments extends readonly unknown[], Value>(compute: (...args: Arguments) => Value): (...args: Arguments) => Value {
  let last: { readonly args: Arguments; readonly value: Value } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, place) => !Object.is(arg, last?.args[place]))) last = { args, value: compute(...args) };
    return last.value;
  };
}

/** The pipeline in reading order: visible, counts, scene. Each takes the state and answers from its memo where it can. */
export interface Selectors {
  readonly visible: (state: AppState) => Visible | null;
  readonly counts: (state: AppState) => FacetCounts | null;
  readonly scene: (state: AppState) => Scene | null;
  readonly theme: (state: AppState) => Theme;
}

/** `large` gives what draws large datasets: it must be there before one is opened. */
export function createSelectors(large: () => LargeScene | null): Selectors {
  let before: { readonly dataset: Dataset; readonly filters: Filters; readonly cut: Cut; readonly visible: Visible } | undefined;
  const visibleOf = remembered((dataset: Dataset, filters: Filters, cut: Cut): Visible => {
    const value = visible(dataset, filters, cut, before?.dataset === dataset ? before : undefined);
    before = { dataset, filters, cut, visible: value };
    return value;
  });
  const countsOf = remembered(facetCounts);
  const sceneOf = remembered(scene);

  const selectVisible: Selectors['visible'] = ({ dataset, view }) => (dataset === null ? null : visibleOf(dataset, view.filters, view.cut));
  return {
    visible: selectVisible,
    counts: (state) => {
      const now = selectVisible(state);
      return state.dataset === null || now === null ? null : countsOf(state.dataset, now);
    },
    scene: (state) => {
      const { dataset, view, settings } = state;
      const positions = positionsOf(state);
      const now = selectVisible(state);
      if (dataset === null || now === null || positions === null) return null;
      return sceneOf(dataset, now, positions, view.moved, view.opened, view.drawFiltered, settings.language, view.traces, view.pinned, large());
    },
    theme: ({ settings, systemDark }) => (settings.theme === 'system' ? (systemDark ? 'dark' : 'light') : settings.theme),
  };
}
