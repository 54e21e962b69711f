import type { ComponentType } from 'react';
import { AbsentPart } from './AbsentPart';
import { ErrorBoundary } from './ErrorBoundary';
import { useFetched } from '../ui/kit/useFetched';

type Fetch = () => Promise<ComponentType>;

const FETCH = {
  list: () => import('../ui/outline/Outline').then(({ Outline }) => Outline),
  look: () => import('../ui/inspector/ToLook').then(({ ToLook }) => ToLook),
  paths: () => import('../ui/paths/PathsPanel').then(({ PathsPanel }) => PathsPanel),
  table: () => import('../ui/table/ClaimTable').then(({ ClaimTable }) => ClaimTable),
} satisfies Readonly<Record<string, Fetch>>;

/** A panel that the first view does without, fetched when it is first shown. Where it can't be, it says so and offers to reload. */
export const LaterPanel = ({ name }: { readonly name: keyof typeof FETCH }) => {
  const fetched = useFetched<ComponentType>(FETCH[name], true);
  if (fetched.state !== 'there') return fetched.state === 'missing' ? <AbsentPart /> : null;
  return (
    <ErrorBoundary>
      <fetched.part />
    </ErrorBoundary>
  );
};
