import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import { chosenRows, edgeSelection, entitySelection } from '../../core/selection';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import type { Selection } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { entitiesByLinks, entitiesByName } from './entityOrder';
import { placeOfKey, placeOfLetter, type Standing } from './keyTarget';
import { linkCounts, openRows, outlineBranches } from './outlineBranches';
import { keysOfOpenRows, openRowsOf } from './openRowKeys';
import { chosenKey, outlinePlace } from './outlinePlace';
import { ancestorKeys, type OutlineRow, parentKey } from './outlineRows';
import { keepStand, type OutlineStand, standIn, walkedBack, withStop } from './outlineState';

/** Keys that leap, so that Backspace leads back from where they go; one step up or down is no leap. */
const LEAPS = new Set(['Home', 'End', 'PageUp', 'PageDown']);

/** A key as it was pressed. */
interface Press {
  readonly key: string;
  readonly timeStamp: number;
}

export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** Place of the row that has or would have the focus. */
  readonly at: number;
  readonly opened: ReadonlySet<string>;
  readonly selected: string;
  readonly byLinks: boolean;
  readonly orderByLinks: (byLinks: boolean) => void;
  readonly stand: (row: OutlineRow) => void;
  readonly toggle: (row: OutlineRow) => void;
  /** Selects what a row stands for. Without `stay`, what is selected is opened: its panel takes the outline's place, and the text is read. */
  readonly choose: (row: OutlineRow, stay: boolean) => void;
  /** Does what a key does; false for a key that does nothing here. `page`: rows that a Page key goes by. */
  readonly press: (press: Press, page: number) => boolean;
}

/** The outline's rows and what can be done with them. What is selected elsewhere is where it stands. */
export function useOutline(dataset: Dataset, visible: Visible): Outline {
  const language = useLocale();
  const { select, selectInPlace, read, setOutline } = useActions();
  const selection = useApp((state) => state.view.selection);
  const { byLinks, opened: rowsOfView } = useApp((state) => state.view.outline);
  const typed = useRef({ text: '', at: 0 });
  const [state, setState] = useState(() => standIn(dataset));

  const chosen = useMemo(() => chosenRows(dataset, selection), [dataset, selection]);
  const now = chosenKey(chosen);
  const [seenIn, setSeenIn] = useState<Visible | null>(null);
  if (state.seen !== now) {
    const place = outlinePlace(dataset, visible, chosen, state.active);
    setState(place === '' ? { ...state, seen: now, selected: '', shown: '' } : { ...state, ...shownAt(place), selected: place, seen: now });
  } else if (seenIn !== visible) {
    // The filters may have taken its row away, or given it back.
    const place = outlinePlace(dataset, visible, chosen, state.selected === '' ? state.active : state.selected);
    if (state.selected === '' && place !== '') setState({ ...state, ...shownAt(place), selected: place });
    else if (place !== state.selected && !isSentenceOf(state.selected, place)) setState({ ...state, selected: place });
  }
  if (seenIn !== visible) setSeenIn(visible);
  useEffect(() => keepStand(dataset, state), [dataset, state]);

  const kept = useMemo(() => keysOfOpenRows(dataset, rowsOfView), [dataset, rowsOfView]);
  const opened = useMemo(() => withAncestors(kept, state.shown), [kept, state.shown]);
  // What is selected elsewhere is heard of while drawing, when the view must not change.
  useEffect(() => {
    if (opened !== kept) setOutline({ opened: openRowsOf(dataset, opened) });
  }, [dataset, opened, kept, setOutline]);

  const names = useMemo(() => entitiesByName(dataset, language), [dataset, language]);
  const counts = useMemo(() => linkCounts(dataset, visible), [dataset, visible]);
  const order = useMemo(() => (byLinks ? entitiesByLinks(names.order, counts) : names.order), [names, counts, byLinks]);
  const branches = useMemo(() => outlineBranches(dataset, visible, order, counts), [dataset, visible, order, counts]);
  const rows = useMemo(() => openRows(branches, opened), [branches, opened]);
  const at = useMemo(() => placeOf(rows, state.active, state.at), [rows, state.active, state.at]);

  // Kept at once: the panel may be gone before it is drawn again.
  const change = (part: Partial<OutlineStand>): void => {
    const next = { ...state, ...part };
    keepStand(dataset, next);
    setState(next);
  };

  const stand = (row: OutlineRow): void => {
    if (row.key !== state.active) change({ active: row.key, at: rows.indexOf(row) });
  };

  const setOpen = (some: readonly OutlineRow[], open: boolean, standing: Partial<OutlineStand> = {}): void => {
    const next = new Set(opened);
    for (const { key, count } of some) {
      if (!open) next.delete(key);
      else if (count > 0) next.add(key);
    }
    setOutline({ opened: openRowsOf(dataset, next) });
    change({ ...standing, shown: '' });
  };

  const toggle = (row: OutlineRow): void => {
    if (row.count === 0) return stand(row);
    setOpen([row], !opened.has(row.key), { active: row.key, at: rows.indexOf(row) });
  };

  const choose = (row: OutlineRow, stay: boolean): void => {
    const next = selectionOf(dataset, row);
    if (next === null) return toggle(row);
    change({
      active: row.key, at: rows.indexOf(row), selected: row.key, seen: chosenKey(chosenRows(dataset, next)), trail: withStop(state.trail, { row: row.key, selection: next }),
    });
    if (stay) selectInPlace(next);
    else select(next);
    if (!stay && (row.kind === 'claim' || row.kind === 'sentence')) read(dataset.claims.ids[row.claim]!);
  };

  const leap = (from: OutlineRow, place: number, goesOn: boolean): void => {
    const to = rows[place];
    if (to === undefined || to === from) return;
    // A word that goes on leaves no stop at the names it went over.
    const left = goesOn && state.trail.at(-1)?.row === from.key ? state.trail.slice(0, -1) : withStop(state.trail, { row: from.key, selection });
    change({ active: to.key, at: place, trail: withStop(left, { row: to.key, selection }) });
  };

  const walkBack = (): boolean => {
    const back = walkedBack(state.trail, rows[at]?.key ?? '');
    if (back === null) return false;
    const before = chosenRows(dataset, back.stop.selection);
    const was = chosenKey(before);
    change({ ...shownAt(back.stop.row), trail: back.trail, seen: was, selected: outlinePlace(dataset, visible, before, back.stop.row) });
    if (was !== now) selectInPlace(back.stop.selection);
    return true;
  };

  const press = ({ key, timeStamp }: Press, page: number): boolean => {
    const row = rows[at];
    if (row === undefined) return false;
    const standing: Standing = { rows, at, opened, page };
    const place = placeOfKey(standing, key);
    if (place !== null) {
      typed.current.text = '';
      if (LEAPS.has(key)) leap(row, place, false);
      else change({ active: rows[place]?.key ?? '', at: place });
      return true;
    }
    switch (key) {
      case 'Enter': choose(row, false); return true;
      case 'Backspace': typed.current.text = ''; return walkBack();
      case 'ArrowRight':
      case 'ArrowLeft': setOpen([row], key === 'ArrowRight'); return true;
      case '*': setOpen(rows.filter(({ level, key: other }) => level === row.level && parentKey(other) === parentKey(row.key)), true); return true;
      default: {
        const before = typed.current.text;
        const named = placeOfLetter(standing, { key, timeStamp }, typed.current, (entity) => names.folded[entity] ?? '');
        if (named !== null) leap(row, named, before !== '' && typed.current.text.startsWith(before) && typed.current.text !== before);
        else if (key === ' ') choose(row, true);
        else return false;
        return true;
      }
    }
  };

  return {
    rows, at, opened, selected: state.selected, byLinks,
    // Another order is looked at from its top, unless something is selected.
    orderByLinks: (wanted) => {
      setOutline({ byLinks: wanted });
      change({ active: state.selected, at: 0 });
    },
    stand, toggle, choose, press,
  };
}

/** The row, to be shown. */
const shownAt = (key: string): Pick<OutlineStand, 'active' | 'shown'> => ({ active: key, shown: key });

/** With all open that a row stands under. */
function withAncestors(opened: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const above = ancestorKeys(key).filter((other) => !opened.has(other));
  return above.length === 0 ? opened : new Set([...opened, ...above]);
}

/** What a row stands for; null for a relation, which is nothing to select. */
function selectionOf(dataset: Dataset, row: OutlineRow): Selection | null {
  switch (row.kind) {
    case 'entity': return entitySelection(dataset, row.entity);
    case 'relation': return null;
    case 'neighbour': return edgeSelection(dataset, row.edge);
    case 'claim':
    case 'sentence': return edgeSelection(dataset, row.edge, row.claim);
  }
}

/** True for a sentence's row under the row of its claim: it was chosen there, and stands for that claim. */
function isSentenceOf(key: string, claim: string): boolean {
  const above = ancestorKeys(key);
  return above.length === 4 && above.includes(claim) && ancestorKeys(claim).length === 3;
}

/** Place of the active row; where it is gone, of the nearest that it stood under; else the place it had. */
function placeOf(rows: readonly OutlineRow[], active: string, before: number): number {
  for (const key of active === '' ? [] : [active, ...ancestorKeys(active)]) {
    const place = rows.findIndex((row) => row.key === key);
    if (place >= 0) return place;
  }
  return Math.min(Math.max(0, before), Math.max(0, rows.length - 1));
}
