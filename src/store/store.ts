import { createStore, type StoreApi } from 'zustand/vanilla';
import { INITIAL_VIEW } from '../model/view';
import { ACTIONS, type Actions } from './actions';
import type { AppState, Settings } from './state';

export interface Store {
  readonly api: StoreApi<AppState>;
  readonly actions: Actions;
}

/** The one store. Actions are its only way in. */
export function createAppStore(settings: Settings, systemDark: boolean, surroundings: AppState['surroundings'] = { first: 'example', shareSheet: false }): Store {
  const api = createStore<AppState>(() => ({
    dataset: null, revision: 0, opened: 0, loading: null, failure: null, failedAs: null, placed: {}, rough: null, view: INITIAL_VIEW,
    past: [], future: [], settings, systemDark, surroundings, dialog: null, amending: null, table: null, hover: null, seen: null, reading: 0, wish: null, joining: null, strayLink: null, notice: null,
  }));
  const bound = Object.fromEntries(
    Object.entries(ACTIONS).map(([name, action]) => [
      name,
      (...payload: unknown[]) => {
        const run = action.run as (state: AppState, ...payload: unknown[]) => Partial<AppState>;
        api.setState((state) => run(state, ...payload));
      },
    ]),
  );
  return { api, actions: bound as Actions };
}
