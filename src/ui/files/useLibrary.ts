import { useMemo, useState } from 'react';
import type { Library, LibraryFault, OpenedDataset, OpenedList } from '../../model/library';
import { type ListedRecords, type RecordDeeds, useRecords } from '../kit/useRecords';

export interface LibraryDeeds extends RecordDeeds {
  /** True once it is being opened. */
  readonly open: (opened: OpenedDataset) => Promise<boolean>;
  /** Whether more is to be kept. Gives false where that choice lasts only as long as this tab. */
  readonly turn: (on: boolean) => boolean;
}

type OpenedBefore = Omit<ListedRecords<OpenedList, LibraryFault, never>, 'attempt' | 'fail'> & {
  /** Whether what is opened is kept. */
  readonly isOn: boolean;
  readonly deeds: LibraryDeeds;
};

/** The datasets opened before and what can be done with them. */
export function useLibrary(library: Library): OpenedBefore {
  const { attempt: _, fail, deeds, ...listed } = useRecords<OpenedList, LibraryFault, never>(library, latest);
  const [isOn, setOn] = useState(library.isOn);
  const own = useMemo((): Omit<LibraryDeeds, keyof RecordDeeds> => ({
    open: async ({ id }) => {
      const opened = await library.open(id);
      if (!opened.ok) fail(opened.error, opened.error === 'unreadable' ? () => library.download(id) : undefined);
      return opened.ok;
    },
    turn: (on) => {
      setOn(on);
      return library.turn(on);
    },
  }), [library, fail]);
  return { ...listed, isOn, deeds: { ...deeds, ...own } };
}

const latest = (_before: OpenedList | null, now: OpenedList): OpenedList => now;
