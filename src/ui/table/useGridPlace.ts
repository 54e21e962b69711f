import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GridPlace } from './gridTarget';

/** In the place of a claim: the header. */
const HEADER = -1;
const NONE = -1;

/** Where the focus is, by claim, so that another sort or filter leaves it where it was; from `anchor` to there reach the rows chosen. */
interface At {
  readonly claim: number;
  readonly column: number;
  readonly anchor: number;
  /** The rows for which the anchor holds. */
  readonly within: Uint32Array;
}

export interface GridPlaceState {
  /** The cell that can be tabbed to. */
  readonly place: GridPlace;
  /** First and last of the rows that are chosen to be copied: of one row, that of the focus. Null in the header. */
  readonly range: readonly [first: number, last: number] | null;
  /** Place of each claim among the rows shown, by its row; -1 where it isn't. */
  readonly placeOf: Int32Array;
  /** Goes there with the focus; `extend`: and chooses the rows on the way. */
  readonly go: (to: GridPlace, extend: boolean) => void;
  /** Notes that a cell has the focus. */
  readonly noteFocus: (claim: number, column: number) => void;
  /** Chooses the rows from where the focus is to that of a claim. */
  readonly extendTo: (claim: number) => void;
  readonly dropRange: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The roving focus of the grid. `claims`: rows of the claims shown; `all`: how many there are; `chosen`: the claim that is selected, or -1. */
export function useGridPlace(box: RefObject<HTMLElement | null>, claims: Uint32Array, all: number, columns: number, chosen: number): GridPlaceState {
  const [at, setAt] = useState<At>({ claim: chosen < 0 ? claims[0]! : chosen, column: 0, anchor: NONE, within: claims });
  const [seen, setSeen] = useState(chosen);
  // What is selected elsewhere is where the table stands.
  if (seen !== chosen) {
    setSeen(chosen);
    if (chosen >= 0 && chosen !== at.claim) setAt({ ...at, claim: chosen, anchor: NONE });
  }

  const placeOf = useMemo(() => {
    const places = new Int32Array(all).fill(-1);
    claims.forEach((claim, place) => {
      places[claim] = place;
    });
    return places;
  }, [claims, all]);

  const place: GridPlace = { row: at.claim === HEADER ? -1 : Math.max(0, placeOf[at.claim] ?? 0), column: Math.min(at.column, columns - 1) };
  const anchor = at.anchor >= 0 && at.within === claims ? placeOf[at.anchor]! : place.row;
  const range = place.row < 0 ? null : ([Math.min(anchor, place.row), Math.max(anchor, place.row)] as const);

  const follow = useRef(false);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const lost = held.current?.isConnected === false && document.activeElement === document.body;
    if (!follow.current && !lost) return;
    follow.current = false;
    if (box.current !== null) focusCell(box.current, place);
  });

  const latest = useRef({ at, claims, row: place.row });
  useEffect(() => {
    latest.current = { at, claims, row: place.row };
  });
  const noteFocus = useCallback((claim: number, column: number) => {
    setAt((before) => (before.claim === claim && before.column === column ? before : { ...before, claim, column, anchor: NONE }));
  }, []);
  const extendTo = useCallback((claim: number) => {
    const now = latest.current;
    follow.current = true;
    setAt({ claim, column: now.at.column, anchor: anchorOf(now), within: now.claims });
  }, []);

  return {
    place, range, placeOf, noteFocus, extendTo,
    go: (to, extend) => {
      follow.current = true;
      const row = extend ? Math.max(0, to.row) : to.row;
      const anchored = extend ? anchorOf({ at, claims, row: place.row }) : NONE;
      setAt({ claim: row < 0 ? HEADER : claims[row]!, column: to.column, anchor: anchored, within: claims });
    },
    dropRange: () => setAt({ ...at, anchor: NONE }),
    onFocus: ({ target }) => {
      held.current = target;
    },
    // A row that is taken away while it has the focus doesn't let go of it.
    onBlur: ({ target }) => {
      if (target.isConnected) held.current = null;
    },
  };
}

const anchorOf = ({ at, claims, row }: { readonly at: At; readonly claims: Uint32Array; readonly row: number }): number =>
  at.anchor >= 0 && at.within === claims ? at.anchor : row < 0 ? claims[0]! : claims[row]!;

function focusCell(box: HTMLElement, { row, column }: GridPlace): void {
  const cell = box.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // The first column stays in sight, which would leave the others where they are.
  if (column === 0) box.scrollLeft = 0;
}
