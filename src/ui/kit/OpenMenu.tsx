import { type ReactNode, type RefObject, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuContext, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { useSlottedContext } from 'react-aria-components/slots';
import styles from './OpenMenu.module.css';

/** What opened a menu tells it. */
export interface Opened {
  /** What the menu stands beside. */
  readonly beside: RefObject<Element | null>;
  /** The entry that has the focus at first; true: the chosen one or none. */
  readonly focus: 'first' | 'last' | true;
  readonly onClose: () => void;
}

interface Props extends Opened {
  /** The name of the menu. */
  readonly label: string;
  readonly className: string | undefined;
  readonly placement: NonNullable<PopoverProps['placement']>;
  readonly offset: number;
  readonly children: ReactNode;
}

/** A menu for as long as it is open. What opened it gets the focus back. */
export const OpenMenu = ({ label, beside, focus, onClose, className, placement, offset, children }: Props) => (
  <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
    {/* Submenus need the trigger around them, and the trigger needs a button: this one has no size, and names the menu. */}
    <Button className={styles.anchor ?? ''} aria-label={label} excludeFromTabOrder />
    <Popover className={className ?? ''} triggerRef={beside} placement={placement} offset={offset}>
      <Focused at={focus}>{children}</Focused>
    </Popover>
  </MenuTrigger>
);

const Focused = ({ at, children }: { readonly at: Opened['focus']; readonly children: ReactNode }) => {
  const context = useSlottedContext(MenuContext);
  const focused = useMemo(() => ({ ...context, autoFocus: at }), [context, at]);
  return <MenuContext.Provider value={focused}>{children}</MenuContext.Provider>;
};
