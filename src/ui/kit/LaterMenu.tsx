import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { ButtonContext, type ButtonProps } from 'react-aria-components/Button';
import { withMessages } from '../../i18n/messages';
import { LaterPart } from './LaterPart';
import type { Opened } from './OpenMenu';

interface Props<Part> {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Fetches what the menu is made of. The same function each time. */
  readonly fetchMenu: () => Promise<Part>;
  /** What opens, as the button tells it. */
  readonly kind?: 'menu' | 'dialog';
  readonly children: (menu: Part, opened: Opened) => ReactNode;
}

type PressEvent = Parameters<NonNullable<ButtonProps['onPress']>>[0];
type KeyEvent = Parameters<NonNullable<ButtonProps['onKeyDown']>>[0];

/** A button whose menu is fetched when it is first opened: no menu is open in the first view. Where it can't be had, none opens. */
export const LaterMenu = <Part,>({ trigger, fetchMenu, kind = 'menu', children }: Props<Part>) => {
  const beside = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<Opened['focus'] | null>(null);
  const isOpen = focus !== null;
  const onClose = useCallback(() => setFocus(null), []);

  const context = useMemo(() => {
    // Whoever comes near is about to press.
    const prefetch = (): void => void withMessages(fetchMenu).catch(() => undefined);
    return {
      ref: beside,
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      onHoverStart: prefetch,
      onFocus: prefetch,
      onPress: ({ pointerType }: PressEvent) => setFocus(isOpen ? null : pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true),
      onKeyDown: (event: KeyEvent) => {
        if (kind !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return event.continuePropagation();
        event.preventDefault();
        setFocus(event.key === 'ArrowDown' ? 'first' : 'last');
      },
    };
  }, [fetchMenu, kind, isOpen]);

  return (
    <>
      <ButtonContext.Provider value={context}>{trigger}</ButtonContext.Provider>
      {isOpen && (
        <LaterPart fetchPart={fetchMenu} onMissing={onClose}>
          {(menu) => children(menu, { beside, focus, onClose })}
        </LaterPart>
      )}
    </>
  );
};
