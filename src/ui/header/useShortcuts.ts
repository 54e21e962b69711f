import { useEffect } from 'react';
import { useActions } from '../kit/AppContext';

/** True where a key belongs to a field that is being typed in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick(target));

const isTick = (target: HTMLElement): boolean => target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);

/** Keys that work wherever the focus is: undo, redo and help. */
export function useShortcuts(): void {
  const { undo, redo, showDialog } = useActions();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null) return;
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      if (command && key === 'z') (event.shiftKey ? redo : undo)();
      else if (command && key === 'y') redo();
      else if (!command && key === '?') showDialog('keys');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [undo, redo, showDialog]);
}
