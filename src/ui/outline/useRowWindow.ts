import { type RefObject, type UIEvent, useEffect, useState } from 'react';

/** Height of a row in px; all are alike, so that a list of ten thousand costs no more than one of fifty. */
const ROW_HEIGHT = 32;
/** Rows drawn beyond what can be seen. */
const BEYOND = 8;
/** Height of the list before it has been measured, in px. */
const GUESS = 640;

export interface RowWindow {
  readonly indexes: readonly number[];
  readonly height: number;
  readonly topOf: (index: number) => number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Which rows of a long list to draw: those in view, and the active one, which is brought into view as it changes. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, active: number): RowWindow {
  const [seen, setSeen] = useState({ top: 0, height: GUESS });

  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setSeen({ top: element.scrollTop, height: element.clientHeight || GUESS }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const top = active * ROW_HEIGHT;
    const height = element.clientHeight || GUESS;
    if (top < element.scrollTop) scrollTo(element, top);
    else if (top + ROW_HEIGHT > element.scrollTop + height) scrollTo(element, top + ROW_HEIGHT - height);
  }, [box, active]);

  const first = Math.max(0, Math.floor(seen.top / ROW_HEIGHT) - BEYOND);
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / ROW_HEIGHT) + BEYOND);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place);
  if (active < count && (active < first || active >= last)) indexes.push(active);
  return {
    indexes,
    height: count * ROW_HEIGHT,
    topOf: (index) => index * ROW_HEIGHT,
    onScroll: ({ currentTarget }) => setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight || GUESS }),
  };
}

function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top;
}
