import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../kit/AppContext';

/** Room left above and below a passage, in px, so that it is read in its surroundings. */
const MARGIN = 24;

/** What a reader does to read elsewhere in the page. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Brings the current sentence into view, within the page alone and at once: a sentence that is in view already does not
 * move, unless the reader asked to be taken to it. It stays in view while fonts arrive, panels open and windows change,
 * until the reader scrolls.
 */
export function usePassageInView(page: RefObject<HTMLElement | null>, sentence: number, document: number): void {
  const reading = useApp((state) => state.reading);
  const asked = useRef(reading);
  useEffect(() => {
    const box = page.current;
    if (box === null) return undefined;
    bringIntoView(box, sentence, asked.current !== reading);
    asked.current = reading;

    const sizes = new ResizeObserver(() => bringIntoView(box, sentence, false));
    for (const element of [box, ...box.children]) sizes.observe(element);
    const stop = (): void => sizes.disconnect();
    for (const kind of OWN_SCROLLING) box.addEventListener(kind, stop, { passive: true });
    return () => {
      stop();
      for (const kind of OWN_SCROLLING) box.removeEventListener(kind, stop);
    };
  }, [page, sentence, document, reading]);
}

function bringIntoView(box: HTMLElement, sentence: number, insisted: boolean): void {
  const found = box.querySelector(`[data-row="${sentence}"]`);
  if (found === null) return;
  const [outer, inner] = [box.getBoundingClientRect(), found.getBoundingClientRect()];
  const inView = inner.top >= outer.top + MARGIN && inner.bottom <= outer.bottom - MARGIN;
  if (inView && !insisted) return;
  // A third from the top, where the eye rests; of a sentence taller than that, its beginning.
  const above = Math.max(MARGIN, Math.min(outer.height / 3, (outer.height - inner.height) / 2));
  box.scrollTop += inner.top - outer.top - above;
}
