import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

// Where there are no media queries, nobody watches either.
const media = (): MediaQueryList | null => (typeof matchMedia === 'undefined' ? null : matchMedia(QUERY));

const subscribe = (changed: () => void): (() => void) => {
  const heard = media();
  heard?.addEventListener('change', changed);
  return () => heard?.removeEventListener('change', changed);
};

/** True where the reader asked the system for less motion. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, () => media()?.matches ?? true);
