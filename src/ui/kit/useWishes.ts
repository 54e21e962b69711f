import { useEffect, useRef } from 'react';
import type { Wish } from '../../store/state';
import { useApp } from './AppContext';

/** Does what is asked of a panel from elsewhere, once for each time it is asked. */
export function useWishes(deeds: Readonly<Partial<Record<Wish, () => void>>>): void {
  const wish = useApp((state) => state.wish);
  const heard = useRef(wish);
  useEffect(() => {
    if (wish === heard.current) return;
    heard.current = wish;
    if (wish !== null) deeds[wish.what]?.();
  });
}
