import type { ReactNode } from 'react';
import { LaterMenu } from './LaterMenu';

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Name of what it holds. */
  readonly label: string;
  /** May close the panel itself. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const fetchPopup = async () => (await import('./OpenPopup')).OpenPopup;

/** A small panel under a button: Escape and a press outside close it. Fetched when it is first opened. */
export const Popup = ({ trigger, label, children }: Props) => (
  <LaterMenu trigger={trigger} fetchMenu={fetchPopup} kind="dialog">
    {(OpenPopup, { beside, onClose }) => (
      <OpenPopup label={label} beside={beside} onClose={onClose}>
        {children}
      </OpenPopup>
    )}
  </LaterMenu>
);
