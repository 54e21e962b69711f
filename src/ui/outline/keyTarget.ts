import { fold } from '../../core/text/normalise';
import type { OutlineRow } from './outlineRows';

/** Letters typed within this time are one word. */
const WORD_MS = 700;
const PAGE = 12;

interface Press {
  readonly key: string;
  readonly timeStamp: number;
}

/** The row that a key leads to, or null where it leads to none: arrows, Home, End, Page keys, and letters to the next name that begins with them. */
export function keyTarget(
  rows: readonly OutlineRow[],
  at: number,
  { key, timeStamp }: Press,
  typed: { text: string; at: number },
  nameOf: (entity: number) => string,
): OutlineRow | null {
  const place = placeOf(rows, at, key);
  if (place !== null) {
    typed.text = '';
    return rows[Math.min(rows.length - 1, Math.max(0, place))] ?? null;
  }
  const going = typed.text !== '' && timeStamp - typed.at < WORD_MS;
  // A space selects; within a word it is one of its letters.
  if ([...key].length !== 1 || (key === ' ' && !going)) return null;
  typed.text = (going ? typed.text : '') + fold(key);
  typed.at = timeStamp;
  // A word that goes on may stay where it is; a new letter goes to the next name.
  const from = going ? at : at + 1;
  const order = [...rows.slice(from), ...rows.slice(0, from)];
  const found = order.find((row) => row.edge < 0 && nameOf(row.entity).startsWith(typed.text));
  return found ?? (key === ' ' ? (rows[at] ?? null) : null);
}

/** Where a key that is no letter leads, which may lie beyond the ends; null where it leads nowhere. */
function placeOf(rows: readonly OutlineRow[], at: number, key: string): number | null {
  const row = rows[at];
  switch (key) {
    case 'ArrowDown': return at + 1;
    case 'ArrowUp': return at - 1;
    case 'Home': return 0;
    case 'End': return rows.length - 1;
    case 'PageDown': return at + PAGE;
    case 'PageUp': return at - PAGE;
    case 'ArrowRight': return row?.open === true ? at + 1 : null;
    case 'ArrowLeft': return row !== undefined && row.edge >= 0 ? rows.findLastIndex((other, place) => place < at && other.edge < 0) : null;
    default: return null;
  }
}
