import { useMemo, useRef } from 'react';
import { useApp } from '../ui/kit/AppContext';
import { EntityList } from '../ui/outline/EntityList';
import { Inspector } from '../ui/inspector/Inspector';
import { ToLook } from '../ui/inspector/ToLook';
import type { Panels } from '../model/view';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './SidePanel.module.css';
import { useKeptFocus } from './useKeptFocus';

const SIDES = { inspect: Inspector, look: ToLook, list: EntityList } as const;

/** What stands above the text: the inspector, or a list in its place. */
export const SidePanel = ({ side }: { readonly side: Panels['side'] }) => {
  const Panel = SIDES[side];
  const selection = useApp((state) => state.view.selection);
  const box = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => ({ side, selection }), [side, selection]);
  const watch = useKeptFocus(box, shown);
  return (
    <div ref={box} className={styles.watched} {...watch}>
      <ErrorBoundary key={side}>
        <Panel />
      </ErrorBoundary>
    </div>
  );
};
