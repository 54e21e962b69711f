import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Popup.module.css';

interface Props {
  readonly label: string;
  /** What it stands beside. */
  readonly beside: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel for as long as it is open. */
export const OpenPopup = ({ label, beside, onClose, children }: Props) => (
  <Popover className={styles.popover ?? ''} triggerRef={beside} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" offset={6}>
    <Dialog className={styles.dialog ?? ''} aria-label={label}>
      {typeof children === 'function' ? children(onClose) : children}
    </Dialog>
  </Popover>
);
