import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useActions, useApp } from '../ui/kit/AppContext';
import { isTaken } from '../ui/kit/useSingleKeys';
import { Inspector } from '../ui/inspector/Inspector';
import type { Panels } from '../model/view';
import { ErrorBoundary } from './ErrorBoundary';
import { LaterPanel } from './LaterPanel';
import styles from './SidePanel.module.css';
import { useKeptFocus } from './useKeptFocus';

/** What stands above the text: the inspector, or a list in its place. */
export const SidePanel = ({ side }: { readonly side: Panels['side'] }) => {
  const selection = useApp((state) => state.view.selection);
  const box = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => ({ side, selection }), [side, selection]);
  const watch = useKeptFocus(box, shown);
  const { setPanels } = useActions();
  // Backspace walks back: here to the list, and in the list from row to row.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Backspace' || side !== 'inspect' || isTaken(event.nativeEvent)) return;
    event.preventDefault();
    setPanels({ side: 'list' });
  };
  return (
    <div ref={box} className={styles.watched} onKeyDown={onKeyDown} {...watch}>
      <ErrorBoundary key={side}>
        {side === 'inspect' ? <Inspector /> : <LaterPanel key={side} name={side} />}
      </ErrorBoundary>
    </div>
  );
};
