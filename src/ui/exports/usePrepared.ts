import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportFailure } from '../../model/ports';
import { fail, type Result } from '../../model/result';
import { type PreparedFile, useDeeds } from '../kit/AppContext';

export type Format = 'png' | 'svg' | 'page' | 'json';
export type Prepared = Result<PreparedFile, ExportFailure>;

interface Files {
  /** What has been made; absent while it is under way. */
  readonly made: Partial<Readonly<Record<Format, Prepared>>>;
  /** Makes a format, or gives the file that is there already or under way; after a failure, makes it again. Never rejects. */
  readonly prepare: (format: Format) => Promise<Prepared>;
}

/** The files of one opening of the dialog: the picture for the preview and the chosen format, each made once. */
export function usePrepared(format: Format): Files {
  const { prepareExport } = useDeeds();
  const making = useRef(new Map<Format, Promise<Prepared>>());
  const [made, setMade] = useState<Files['made']>({});
  const prepare = useCallback(
    (wanted: Format): Promise<Prepared> => {
      const begun = making.current.get(wanted);
      if (begun !== undefined) return begun;
      const file = prepareExport(wanted).catch((): Prepared => fail('notMade'));
      making.current.set(wanted, file);
      void file.then((made) => {
        if (!made.ok) making.current.delete(wanted);
        setMade((all) => ({ ...all, [wanted]: made }));
      });
      return file;
    },
    [prepareExport],
  );
  useEffect(() => {
    void prepare('svg');
    void prepare(format);
  }, [format, prepare]);
  return { made, prepare };
}
