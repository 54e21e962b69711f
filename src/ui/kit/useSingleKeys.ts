import { useEffect, useRef } from 'react';
import { useApp } from './AppContext';

const WRITTEN_IN = 'textarea, select, [contenteditable], input:not([type="checkbox"]):not([type="radio"]), [role="menu"], [role="listbox"], [role="tree"], [role="treegrid"]';

/** True where a key belongs to what has the focus: a field that is being written in, a list that finds by letters, an open dialog. */
export const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  (event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null) ||
  document.querySelector('[aria-modal="true"]') !== null;

/** Keys that work without a modifier, wherever the focus is; none of them where the reader has switched them off (WCAG 2.1.4). */
export function useSingleKeys(deeds: Readonly<Record<string, () => void>>): void {
  const wanted = useApp((state) => state.settings.singleKeys);
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    if (!wanted) return;
    const pressed = (event: KeyboardEvent): void => {
      // AltGr, with which some keyboards write a bracket, counts as Control and Alt together.
      if (event.ctrlKey !== event.altKey || event.metaKey || isTaken(event)) return;
      const deed = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [wanted]);
}
