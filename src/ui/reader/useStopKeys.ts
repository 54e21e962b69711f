import { useEffect, useRef } from 'react';
import type { ReadingPlace } from './useReadingPlace';

const FIELD = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"], [role="treegrid"], [role="tree"]';

/** `[` and `]`, or p and n, go to the previous and the next passage, wherever the focus is but in a field or a list. */
export function useStopKeys(place: ReadingPlace): void {
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // AltGr, with which some keyboards write a bracket, counts as Control and Alt together.
      const plain = event.ctrlKey === event.altKey && !event.metaKey;
      if (!plain || event.defaultPrevented || (event.target instanceof Element && event.target.closest(FIELD) !== null)) return;
      const step = event.key === ']' || event.key === 'n' ? 1 : event.key === '[' || event.key === 'p' ? -1 : 0;
      if (step === 0 || latest.current.stops.length === 0) return;
      event.preventDefault();
      latest.current.go(latest.current.at + step);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
