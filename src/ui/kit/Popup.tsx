import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Popup.module.css';

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Name of what it holds. */
  readonly label: string;
  /** May close the panel itself. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel under a button: Escape and a press outside close it. */
export const Popup = ({ trigger, label, children }: Props) => (
  <DialogTrigger>
    {trigger}
    <Popover className={styles.popover ?? ''} placement="bottom start" offset={6}>
      <Dialog className={styles.dialog ?? ''} aria-label={label}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
