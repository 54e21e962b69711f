import type { LocalText } from '../../../model/dataset';

/** More kinds than these are no kinds: each name stands as an attribute then. */
const MOST = 5000;

export interface Kind {
  readonly id: string;
  readonly label: LocalText;
  readonly symmetric: boolean;
}

/** The types or predicates of a file, as they turn up. */
export interface Kinds {
  /** The id of a kind, its own where nothing else is called so; undefined where there are too many. A name that is symmetric here and directed there is two kinds. */
  readonly idOf: (id: string, label: LocalText, symmetric?: boolean) => string | undefined;
  readonly list: () => readonly Kind[];
}

export const createKinds = (): Kinds => {
  const kinds = new Map<string, Kind>();
  return {
    idOf: (id, label, symmetric = false) => {
      const wanted = kinds.get(id);
      const own = wanted === undefined || wanted.symmetric === symmetric ? id : `${id} (${symmetric ? 'undirected' : 'directed'})`;
      const known = kinds.get(own);
      if (known === undefined && kinds.size >= MOST) return undefined;
      if (known === undefined) kinds.set(own, { id: own, label, symmetric });
      return own;
    },
    list: () => [...kinds.values()],
  };
};
