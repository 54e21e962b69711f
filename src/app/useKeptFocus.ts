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
    box.current?.querySelector<HTMLElement>('h2')?.focus();
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
