import { useEffect, useState } from 'react';
import { withMessages } from '../../i18n/messages';

/** A part of the app that is fetched when it is first wanted: there, on its way, or not to be had. */
export type Fetched<Part> = { readonly state: 'there'; readonly part: Part } | { readonly state: 'coming' } | { readonly state: 'missing' };

/**
 * Fetches a part and what it says once it is wanted, and keeps it. Not by React's `lazy`, which would keep a failure for good: here each new
 * wish tries again. `fetchPart` must be the same function each time.
 */
export function useFetched<Part>(fetchPart: () => Promise<Part>, wanted: boolean): Fetched<Part> {
  const [fetched, setFetched] = useState<Fetched<Part>>({ state: 'coming' });
  if (!wanted && fetched.state === 'missing') setFetched({ state: 'coming' });
  const needed = wanted && fetched.state === 'coming';
  useEffect(() => {
    if (!needed) return undefined;
    let current = true;
    const settle = (outcome: Fetched<Part>): void => {
      if (current) setFetched(outcome);
    };
    withMessages(fetchPart).then(
      (part) => settle({ state: 'there', part }),
      () => settle({ state: 'missing' }),
    );
    return () => {
      current = false;
    };
  }, [fetchPart, needed]);
  return fetched;
}
