import { useApp, useSelectors } from '../kit/AppContext';

/** What may keep something off the canvas, as the messages tell it: the filters alone, or also the reader's own cut. */
export function useHiddenBy(): 'filters' | 'cut' {
  const selectors = useSelectors();
  return useApp((state) => ((selectors.visible(state)?.cutAway ?? 0) > 0 ? 'cut' : 'filters'));
}
