/** The browser's address and history, as far as the app uses them. */
export interface Address {
  readonly hash: () => string;
  readonly state: () => unknown;
  readonly push: (state: unknown, hash: string) => void;
  readonly replace: (state: unknown, hash: string) => void;
  /** Called when the reader goes back or forward, or edits the fragment. */
  readonly onMove: (moved: () => void) => void;
}

export const browserAddress = (): Address => {
  const write = (deed: 'pushState' | 'replaceState', state: unknown, hash: string): void => {
    try {
      history[deed](state, '', hash);
    } catch {
      // Browsers refuse states that are too large and calls that come too fast: the fragment alone is then enough.
      try {
        history[deed](null, '', hash);
      } catch {
        // The address stays as it was; nothing of the view is lost in this tab.
      }
    }
  };
  return {
    hash: () => location.hash,
    state: () => history.state as unknown,
    push: (state, hash) => write('pushState', state, hash),
    replace: (state, hash) => write('replaceState', state, hash),
    onMove: (moved) => addEventListener('popstate', moved),
  };
};
