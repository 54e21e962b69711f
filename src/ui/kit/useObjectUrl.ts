import { useEffect, useState } from 'react';

/** An address under which a blob can be shown, given back when it no longer is. */
export function useObjectUrl(blob: Blob | null): string | null {
  const [shown, setShown] = useState<{ readonly blob: Blob; readonly url: string } | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    const url = URL.createObjectURL(blob);
    // An address is a resource of the browser: it must be made where it can be given back.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setShown({ blob, url });
    return () => URL.revokeObjectURL(url);
  }, [blob]);
  return shown !== null && shown.blob === blob ? shown.url : null;
}
