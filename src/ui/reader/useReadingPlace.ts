import { useMemo, useState } from 'react';
import { type Stop, stopsOfEdge, stopsOfEntity } from '../../core/evidence/stopsOf';
import { type Chosen, chosenRows } from '../../core/selection';
import { documentOfSentence } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';

/** Where the reader stands: which document, and at which of the selection's passages. */
export interface ReadingPlace {
  readonly chosen: Chosen | null;
  readonly stops: readonly Stop[];
  /** Place of the current stop among them; 0 where there is none. */
  readonly at: number;
  readonly stop: Stop | undefined;
  /** Row of the claim whose evidence is marked, or -1. */
  readonly claim: number;
  /** Row of the document that is shown. */
  readonly document: number;
  /** Goes to a stop; beyond the last comes the first. */
  readonly go: (to: number) => void;
  readonly openDocument: (document: number) => void;
  /** Says where the reader was when something was selected from within the text, so that the text stays where it is. */
  readonly selectedFrom: (chosen: Chosen, sentence: number) => void;
}

const keyOf = (chosen: Chosen | null): string => (chosen === null ? '' : `${chosen.kind} ${chosen.row} ${chosen.kind === 'edge' ? chosen.claim : ''}`);

function stopsOf(dataset: Dataset, kind: Chosen['kind'], row: number): readonly Stop[] {
  if (kind === 'edge') return stopsOfEdge(dataset, row);
  if (kind === 'entity') return stopsOfEntity(dataset, row);
  return [{ document: documentOfSentence(dataset.documents.sentenceOffsets, row), sentence: row, claim: -1 }];
}

/** The stops of the selection and the one at which the reader stands. What it remembers holds for one selection. */
export function useReadingPlace(dataset: Dataset): ReadingPlace {
  const selection = useApp((state) => state.view.selection);
  const { showClaim } = useActions();
  const chosen = useMemo(() => chosenRows(dataset, selection), [dataset, selection]);
  const kind = chosen?.kind;
  const row = chosen?.row ?? -1;
  const stops = useMemo(
    () => (kind === undefined ? [] : stopsOf(dataset, kind, row)),
    [dataset, kind, row],
  );
  const [moved, setMoved] = useState({ key: '', at: 0 });
  const [opened, setOpened] = useState({ key: '', document: 0 });

  const key = keyOf(chosen);
  const selected = chosen?.kind === 'edge' ? chosen.claim : -1;
  const at = moved.key === key && moved.at < stops.length ? moved.at : Math.max(0, stops.findIndex(({ claim }) => selected >= 0 && claim === selected));
  const stop = stops[at];
  const claim = selected >= 0 ? selected : (stop?.claim ?? -1);
  const ofClaim = claim < 0 ? -1 : dataset.claims.document[claim]!;
  // What was open stays open until the selection leads elsewhere.
  const document = opened.key === key ? opened.document : (stop?.document ?? (ofClaim >= 0 ? ofClaim : opened.document));
  if (opened.key !== key) setOpened({ key, document });

  const go = (to: number): void => {
    const target = (to + stops.length) % Math.max(1, stops.length);
    const next = stops[target];
    if (next === undefined || chosen === null) return;
    const leads = chosen.kind === 'edge' && next.claim !== chosen.claim ? { ...chosen, claim: next.claim } : chosen;
    setMoved({ key: keyOf(leads), at: target });
    setOpened({ key: keyOf(leads), document: next.document });
    if (leads !== chosen) showClaim(dataset.claims.ids[next.claim]!);
  };

  const selectedFrom = (from: Chosen, sentence: number): void => {
    const there = stopsOf(dataset, from.kind, from.row);
    const place = there.findIndex((other) => other.sentence === sentence && (from.kind !== 'edge' || from.claim < 0 || other.claim === from.claim));
    if (place >= 0) setMoved({ key: keyOf(from), at: place });
  };

  return { chosen, stops, at, stop, claim, document, go, openDocument: (next) => setOpened({ key, document: next }), selectedFrom };
}
