import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportFormatId } from '../../model/exportFormats';
import type { ExportFailure } from '../../model/ports';
import { fail, type Result } from '../../model/result';
import { type PreparedFile, useDeeds } from '../kit/AppContext';

type Prepared = Result<PreparedFile, ExportFailure>;

interface Files {
  /** What has been made; absent while it is under way. */
  readonly made: Partial<Readonly<Record<ExportFormatId, Prepared>>>;
  /** Makes a format, or gives the file that is there already or under way; after a failure, makes it again. Never rejects. */
  readonly prepare: (format: ExportFormatId) => Promise<Prepared>;
}

/** The files of one opening of the dialog: the chosen format and, where it is `drawn`, the picture for the preview, each made once. */
export function usePrepared(format: ExportFormatId, drawn: boolean): Files {
  const { prepareExport } = useDeeds();
  const making = useRef(new Map<ExportFormatId, Promise<Prepared>>());
  const [made, setMade] = useState<Files['made']>({});
  const prepare = useCallback(
    (wanted: ExportFormatId): Promise<Prepared> => {
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
    if (drawn) void prepare('svg');
    void prepare(format);
  }, [format, drawn, prepare]);
  return { made, prepare };
}
