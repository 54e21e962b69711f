import { fold } from '../../core/text/normalise';
import { type OutlineRow, parentKey } from './outlineRows';

/** What begins a word, and what may stand within one. Any other key may be a single key of the app. */
const LETTER = /^[\p{L}\p{N}]$/u;
const WITHIN = /^[\p{L}\p{N}\p{M} '’-]$/u;
const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
/** Letters typed within this time are one word. */
const WORD_MS = 700;

interface Press {
  readonly key: string;
  readonly timeStamp: number;
}

/** Letters typed so far, and when the last of them was. */
export interface TypedWord {
  text: string;
  at: number;
}

/** The rows as they stand, and where among them the focus is. */
export interface Standing {
  readonly rows: readonly OutlineRow[];
  readonly at: number;
  readonly opened: ReadonlySet<string>;
  /** Rows that a Page key goes by. */
  readonly page: number;
}

/** The place that an arrow, Home, End or a Page key leads to; null where it leads nowhere. */
export function placeOfKey({ rows, at, opened, page }: Standing, key: string): number | null {
  const row = rows[at];
  if (row === undefined) return null;
  const bounded = (place: number): number => Math.min(rows.length - 1, Math.max(0, place));
  const open = row.count > 0 && opened.has(row.key);
  switch (key) {
    case 'ArrowDown': return bounded(at + 1);
    case 'ArrowUp': return bounded(at - 1);
    case 'Home': return 0;
    case 'End': return rows.length - 1;
    case 'PageDown': return bounded(at + page);
    case 'PageUp': return bounded(at - page);
    case 'ArrowRight': return open ? bounded(at + 1) : null;
    case 'ArrowLeft': {
      if (open || row.level === 1) return null;
      const parent = parentKey(row.key);
      return rows.findLastIndex((other, place) => place < at && other.key === parent);
    }
    default: return null;
  }
}

/** What a letter leads to: the place of the next name that begins with the word it is part of, or the place one is at where there is none; null for no letter. */
export function placeOfLetter({ rows, at }: Standing, { key, timeStamp }: Press, typed: TypedWord, nameOf: (entity: number) => string): number | null {
  const going = typed.text !== '' && timeStamp - typed.at < WORD_MS;
  // A space selects; within a word it is one of its letters.
  if (!(going ? WITHIN : LETTER).test(key)) return null;
  typed.text = (going ? typed.text : '') + fold(key);
  typed.at = timeStamp;
  // A word that goes on may stay where it is; a new letter goes to the next name.
  const from = going ? at : at + 1;
  for (let step = 0; step < rows.length; step++) {
    const place = (from + step) % rows.length;
    const row = rows[place];
    if (row?.kind === 'entity' && nameOf(row.entity).replace(MARKS_BEFORE, '').startsWith(typed.text)) return place;
  }
  return at;
}
