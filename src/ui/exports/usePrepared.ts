import { useCallback, useEffect, useRef, useState } from 'react';
import { EXPORT_GROUPS, type ExportFormatId } from '../../model/exportFormats';
import { PLAIN_PICTURE, type PictureOptions } from '../../model/picture';
import type { ExportFailure } from '../../model/ports';
import { fail, type Result } from '../../model/result';
import { type PreparedFile, useDeeds } from '../kit/AppContext';

type Prepared = Result<PreparedFile, ExportFailure>;

interface Files {
  /** The last picture made, for the preview; null before there is one. */
  readonly picture: Prepared | null;
  /** The file of the chosen format; null while it is under way. */
  readonly file: Prepared | null;
  /** How far the file is, a fraction of 1; null where nobody knows. */
  readonly progress: number | null;
  /** Makes it, or gives the one that is there already or under way; after a failure, makes it again. Never rejects. */
  readonly prepare: () => Promise<Prepared>;
  readonly cancel: () => void;
}

interface Making {
  readonly file: Promise<Prepared>;
  /** Gives it up, if it is not there yet. */
  readonly giveUp: () => void;
}

const [PICTURES] = EXPORT_GROUPS;

export const isPicture = (format: ExportFormatId): boolean => PICTURES.formats.some(({ id }) => id === format);

/** Whether the preview is the picture: a living page opens to what it shows. */
export const isDrawn = (format: ExportFormatId): boolean => isPicture(format) || format === 'page';

/** The options that make another file of a format. */
function keyOf(format: ExportFormatId, { scale, ...drawn }: PictureOptions): string {
  return JSON.stringify([format, ...(isPicture(format) ? [drawn] : []), ...(format === 'png' ? [scale] : [])]);
}

/** The files of one opening of the dialog: the picture for the preview and the chosen format, each made once. What is no longer wanted is given up. */
export function usePrepared(format: ExportFormatId, options: PictureOptions): Files {
  const { prepareExport } = useDeeds();
  const making = useRef(new Map<string, Making>());
  const [made, setMade] = useState<Readonly<Record<string, Prepared>>>({});
  const [picture, setPicture] = useState<Prepared | null>(null);
  const [under, setUnder] = useState<{ readonly key: string; readonly progress: number } | null>(null);

  const begin = useCallback(
    (wanted: ExportFormatId, how: PictureOptions): Making => {
      const key = keyOf(wanted, how);
      const begun = making.current.get(key);
      if (begun !== undefined) return begun;
      let state: 'under way' | 'there' | 'given up' = 'under way';
      const work = { wanted: () => state !== 'given up', progress: (progress: number) => state === 'under way' && setUnder({ key, progress }) };
      const file = prepareExport(wanted, how, work);
      const one: Making = {
        file,
        giveUp: () => {
          if (state !== 'under way') return;
          state = 'given up';
          making.current.delete(key);
          setUnder(null);
        },
      };
      making.current.set(key, one);
      // What failed before is under way again.
      setMade(({ [key]: _, ...others }) => others);
      void file.then((prepared) => {
        if (state === 'given up') return;
        state = 'there';
        if (!prepared.ok) making.current.delete(key);
        setMade((all) => ({ ...all, [key]: prepared }));
      });
      return one;
    },
    [prepareExport],
  );

  const key = keyOf(format, options);
  const file = made[key] ?? null;
  useEffect(() => {
    let shown = true;
    const all = making.current;
    // The options are asked of pictures alone.
    if (isDrawn(format)) void begin('svg', isPicture(format) ? options : PLAIN_PICTURE).file.then((drawn) => shown && setPicture(drawn));
    begin(format, options);
    return () => {
      shown = false;
      all.get(key)?.giveUp();
    };
  }, [begin, format, key, options]);

  return {
    picture,
    file,
    progress: under?.key === key && file === null ? under.progress : null,
    prepare: () => begin(format, options).file,
    cancel: () => {
      making.current.get(key)?.giveUp();
      setMade((all) => ({ ...all, [key]: fail('cancelled') }));
    },
  };
}
