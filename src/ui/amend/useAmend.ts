import { useEffect, useRef, useState } from 'react';
import type { AmendFault, Intent } from '../../model/amendment';
import type { Selection } from '../../model/view';
import { useActions, useDeeds } from '../kit/AppContext';

interface Amend {
  /** Amends the dataset; once that is done, the dialog is closed and the reader told. Nothing while it is busy: a button that is disabled meanwhile would lose the focus. */
  readonly amend: (intents: readonly Intent[], selection?: Selection) => void;
  readonly isBusy: boolean;
  /** Why it could not be done. */
  readonly fault: AmendFault | null;
}

/** `onDone`: what is done then, if not to close the dialog. */
export function useAmend(onDone?: () => void): Amend {
  const deeds = useDeeds();
  const { showDialog, notify } = useActions();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<AmendFault | null>(null);
  const going = useRef<AbortController | null>(null);
  // Who leaves the form while it amends wants nothing of it.
  useEffect(() => () => going.current?.abort(), []);
  const run = async (intents: readonly Intent[], selection?: Selection): Promise<void> => {
    setBusy(true);
    setFault(null);
    const begun = new AbortController();
    going.current = begun;
    const done = await deeds.amend(intents, selection, begun.signal);
    if (begun.signal.aborted) return;
    setBusy(false);
    if (!done.ok) return setFault(done.error);
    notify('amended');
    if (onDone === undefined) showDialog(null);
    else onDone();
  };
  return { amend: (intents, selection) => void (isBusy || run(intents, selection)), isBusy, fault };
}
