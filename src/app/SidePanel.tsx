import { EntityList } from '../ui/outline/EntityList';
import { Inspector } from '../ui/inspector/Inspector';
import { ToLook } from '../ui/inspector/ToLook';
import type { Panels } from '../model/view';
import { ErrorBoundary } from './ErrorBoundary';

const SIDES = { inspect: Inspector, look: ToLook, list: EntityList } as const;

/** What stands above the text: the inspector, or a list in its place. */
export const SidePanel = ({ side }: { readonly side: Panels['side'] }) => {
  const Panel = SIDES[side];
  return (
    <ErrorBoundary key={side}>
      <Panel />
    </ErrorBoundary>
  );
};
