import { useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset';
import { EXPORT_GROUPS, type ExportFormat } from '../../model/exportFormats';
import { PLAIN_PICTURE, type Paper, type PictureOptions } from '../../model/picture';
import { useActions, useApp } from '../kit/AppContext';

interface Choices {
  readonly format: ExportFormat;
  readonly options: PictureOptions;
  readonly choose: (format: ExportFormat) => void;
  readonly want: (changed: Partial<PictureOptions>) => void;
}

/** What was chosen, of every kind of picture; a page is to be printed unless the reader says otherwise. */
interface Kept {
  readonly format: ExportFormat;
  readonly options: Omit<PictureOptions, 'paper' | 'caption'>;
  readonly papers: { readonly page: Paper; readonly picture: Paper };
}

const [{ formats: [FIRST] }] = EXPORT_GROUPS;
const { paper: picture, caption: NO_CAPTION, ...options } = PLAIN_PICTURE;
const AT_FIRST: Kept = { format: FIRST, options, papers: { page: 'print', picture } };

/** Choices by the actions of an app, so for as long as its tab is open. */
const kept = new WeakMap<object, Kept>();

/** A caption says what one dataset shows. */
const captions = new WeakMap<Dataset, string>();

/** Format and options as they were last chosen in this tab. */
export function useChoices(): Choices {
  const app = useActions();
  const dataset = useApp((state) => state.dataset);
  const [now, setNow] = useState(kept.get(app) ?? AT_FIRST);
  const [caption, setCaption] = useState((dataset === null ? null : captions.get(dataset)) ?? NO_CAPTION);
  const keep = (changed: Kept): void => {
    kept.set(app, changed);
    setNow(changed);
  };
  const kind = now.format.id === 'pdf' ? 'page' : 'picture';
  // What is made hangs on it: the same until something is chosen.
  const wanted = useMemo(() => ({ ...now.options, paper: now.papers[kind], caption }), [now, kind, caption]);
  return {
    format: now.format,
    options: wanted,
    choose: (format) => keep({ ...(kept.get(app) ?? now), format }),
    want: ({ paper, caption: written, ...others }) => {
      const before = kept.get(app) ?? now;
      keep({ ...before, options: { ...before.options, ...others }, papers: paper === undefined ? before.papers : { ...before.papers, [kind]: paper } });
      if (written === undefined) return;
      setCaption(written);
      if (dataset !== null) captions.set(dataset, written);
    },
  };
}
