import { useEffect } from 'react';
import { useActions } from '../kit/AppContext';
import { isCommandTaken, useSingleKeys } from '../kit/useSingleKeys';

/** Keys that work wherever the focus is: search, the palette, undo, redo and help. */
export function useShortcuts(): void {
  const { undo, redo, showDialog } = useActions();
  useSingleKeys({ '?': () => showDialog('keys'), '/': () => showDialog('find') });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      // From a field too: there it would write nothing, and the browser would take it.
      const palette = key === 'k' && !event.shiftKey && !event.defaultPrevented && document.querySelector('[aria-modal="true"]') === null;
      if (palette) showDialog('commands');
      else if (isCommandTaken(event)) return;
      else if (key === 'z') (event.shiftKey ? redo : undo)();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [undo, redo, showDialog]);
}
