import { useEffect } from 'react';
import { useActions } from '../kit/AppContext';
import { isTaken, useSingleKeys } from '../kit/useSingleKeys';

/** Keys that work wherever the focus is: undo, redo and help. */
export function useShortcuts(): void {
  const { undo, redo, showDialog } = useActions();
  useSingleKeys({ '?': () => showDialog('keys') });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTaken(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? redo : undo)();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [undo, redo]);
}
