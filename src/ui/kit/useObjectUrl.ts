import { useEffect, useState } from 'react';

/** A picture that is still being read when its place goes would fail, and say so: its address is given back a little later. */
const GRACE_MS = 5000;

/** An address under which a blob can be shown, given back when it no longer is. */
export function useObjectUrl(blob: Blob | null): string | null {
  const [shown, setShown] = useState<{ readonly blob: Blob; readonly url: string } | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    const url = URL.createObjectURL(blob);
    // An address is a resource of the browser: it must be made where it can be given back.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setShown({ blob, url });
    return () => {
      setTimeout(() => URL.revokeObjectURL(url), GRACE_MS);
    };
  }, [blob]);
  return shown !== null && shown.blob === blob ? shown.url : null;
}
