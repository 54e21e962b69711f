import { useEffect, useRef } from 'react';
import { useApp } from './AppContext';

const WRITTEN_IN = 'textarea, select, [contenteditable], input:not([type="checkbox"]):not([type="radio"])';
/** Lists that find by letters, and do not say which of them they took. */
const LISTS = '[role="menu"], [role="listbox"]';

const isWithin = (event: KeyboardEvent, places: string): boolean => event.target instanceof Element && event.target.closest(places) !== null;
const isModal = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** True where a key with Ctrl or ⌘ belongs to what has the focus: a field that is being written in, an open dialog. */
export const isCommandTaken = (event: KeyboardEvent): boolean => event.defaultPrevented || isWithin(event, WRITTEN_IN) || isModal();

/** True where a key alone belongs to what has the focus: as above, or a list that finds by letters. */
export const isTaken = (event: KeyboardEvent): boolean => isCommandTaken(event) || isWithin(event, LISTS);

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
