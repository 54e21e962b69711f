import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** What is drawn before the table has been measured, in px. */
const GUESS = { width: 640, height: 640 };
/** Rows drawn beyond what can be seen. */
const BEYOND = 8;

interface Sizes {
  readonly count: number;
  /** Place of the row that has the focus: it is drawn wherever the table is scrolled to; -1 for none. */
  readonly active: number;
  /** Heights in px. */
  readonly row: number;
  readonly head: number;
}

/** The rows in view, and the way to another, beneath a header that stays. */
export function useShownRange(box: RefObject<HTMLDivElement | null>, { count, active, row, head }: Sizes): Virtualizer<HTMLDivElement, HTMLDivElement> {
  return useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => row,
    overscan: BEYOND,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialRect: GUESS,
    useFlushSync: false,
    // Where nothing is measured, nothing would be drawn.
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : GUESS)),
    rangeExtractor: (range: Range) => {
      const places = defaultRangeExtractor(range);
      return active < 0 || active >= count || places.includes(active) ? places : [...places, active].sort((a, b) => a - b);
    },
  });
}
