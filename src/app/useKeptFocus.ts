import { type RefObject, useLayoutEffect, useRef } from 'react';

interface FocusWatch {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Where the focus was inside a box whose content is replaced, its new heading takes it: else it would fall to the page.
 * Focus that was anywhere else stays there. `shown` tells one content from the next.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, shown: unknown): FocusWatch {
  const within = useRef(false);
  useLayoutEffect(() => {
    // React passes on no blur of what it takes away itself, so that this still holds here.
    if (!within.current || box.current?.contains(document.activeElement) === true) return;
    within.current = false;
    const place = box.current;
    const takeFocus = (): boolean => {
      const heading = place?.querySelector<HTMLElement>('h2');
      heading?.focus();
      return heading !== null && heading !== undefined;
    };
    if (place === null || takeFocus()) return;
    // The heading of a panel that has yet to be fetched takes it once it is there, unless the reader has gone elsewhere by then.
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || takeFocus()) observer.disconnect();
    });
    observer.observe(place, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [box, shown]);
  return {
    onFocus: () => {
      within.current = true;
    },
    onBlur: () => {
      within.current = false;
    },
  };
}
