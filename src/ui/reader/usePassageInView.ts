import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../kit/AppContext';

/** Room left above and below a passage, in px, so that it is read in its surroundings. */
const MARGIN = 24;

/**
 * Brings the current sentence into view, within the page alone and at once: a sentence that is in view already does not
 * move, unless the reader asked to be taken to it.
 */
export function usePassageInView(page: RefObject<HTMLElement | null>, sentence: number, document: number): void {
  const reading = useApp((state) => state.reading);
  const asked = useRef(reading);
  useEffect(() => {
    const box = page.current;
    const found = box?.querySelector(`[data-row="${sentence}"]`);
    if (box === null || found === null || found === undefined) return;
    const insisted = asked.current !== reading;
    asked.current = reading;
    const [outer, inner] = [box.getBoundingClientRect(), found.getBoundingClientRect()];
    const inView = inner.top >= outer.top + MARGIN && inner.bottom <= outer.bottom - MARGIN;
    if (inView && !insisted) return;
    // A third from the top, where the eye rests; of a sentence taller than that, its beginning.
    const above = Math.max(MARGIN, Math.min(outer.height / 3, (outer.height - inner.height) / 2));
    scrollBy(box, inner.top - outer.top - above);
  }, [page, sentence, document, reading]);
}

function scrollBy(element: HTMLElement, by: number): void {
  element.scrollTop += by;
}
