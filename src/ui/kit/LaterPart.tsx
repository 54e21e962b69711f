import { type ReactNode, useEffect } from 'react';
import { useFetched } from './useFetched';

interface Props<Part> {
  /** The same function each time. */
  readonly fetchPart: () => Promise<Part>;
  readonly onMissing: () => void;
  readonly children: (part: Part) => ReactNode;
}

/** Shown while it is wanted: a part that is fetched then, and nothing until it is there. */
export const LaterPart = <Part,>({ fetchPart, onMissing, children }: Props<Part>) => {
  const fetched = useFetched(fetchPart, true);
  const isMissing = fetched.state === 'missing';
  useEffect(() => {
    if (isMissing) onMissing();
  }, [isMissing, onMissing]);
  return fetched.state === 'there' ? children(fetched.part) : null;
};
