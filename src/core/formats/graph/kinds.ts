import type { LocalText } from '../../../model/dataset';

/** More kinds than these are no kinds: each name stands as an attribute then. */
const MOST = 5000;

export interface Kind {
  readonly id: string;
  readonly label: LocalText;
  readonly symmetric: boolean;
}

/** The types or predicates of a file, as they turn up. A name that is symmetric here and directed there is two kinds. */
export interface Kinds {
  /** The id of a kind, its own where nothing else is called so; undefined where there are too many. */
  readonly idOf: (id: string, label: LocalText, symmetric?: boolean) => string | undefined;
  /** The id of the kind of all that say nothing of theirs. */
  readonly neutral: (symmetric?: boolean) => string;
  readonly list: () => readonly Kind[];
}

/** No kinds yet. `neutral`: how to call what says nothing of its kind. */
export const createKinds = (neutral: Pick<Kind, 'id' | 'label'>): Kinds => {
  const kinds = new Map<string, Kind>();
  const ownId = (id: string, symmetric: boolean): string => {
    const known = kinds.get(id);
    return known === undefined || known.symmetric === symmetric ? id : `${id} (${symmetric ? 'undirected' : 'directed'})`;
  };
  const add = (id: string, label: LocalText, symmetric: boolean): string => {
    const own = ownId(id, symmetric);
    if (!kinds.has(own)) kinds.set(own, { id: own, label, symmetric });
    return own;
  };
  return {
    idOf: (id, label, symmetric = false) => (kinds.size < MOST || kinds.has(ownId(id, symmetric)) ? add(id, label, symmetric) : undefined),
    neutral: (symmetric = false) => add(neutral.id, neutral.label, symmetric),
    list: () => [...kinds.values()],
  };
};
