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
  const row = rows[at];
  const go = (to: number): OutlineRow | null => rows[Math.min(rows.length - 1, Math.max(0, to))] ?? null;
  switch (key) {
    case 'ArrowDown': return go(at + 1);
    case 'ArrowUp': return go(at - 1);
    case 'Home': return go(0);
    case 'End': return go(rows.length - 1);
    case 'PageDown': return go(at + PAGE);
    case 'PageUp': return go(at - PAGE);
    case 'ArrowRight': return row?.open === true ? go(at + 1) : null;
    case 'ArrowLeft': return row !== undefined && row.edge >= 0 ? go(rows.findLastIndex((other, place) => place < at && other.edge < 0)) : null;
    default: return [...key].length === 1 && key !== ' ' ? typedTarget(rows, at, key, timeStamp, typed, nameOf) : null;
  }
}

function typedTarget(
  rows: readonly OutlineRow[],
  at: number,
  key: string,
  now: number,
  typed: { text: string; at: number },
  nameOf: (entity: number) => string,
): OutlineRow | null {
  const going = now - typed.at < WORD_MS;
  typed.text = going ? typed.text + fold(key) : fold(key);
  typed.at = now;
  // A word that goes on may stay where it is; a new letter goes to the next name.
  const from = going ? at : at + 1;
  const order = [...rows.slice(from), ...rows.slice(0, from)];
  return order.find((row) => row.edge < 0 && nameOf(row.entity).startsWith(typed.text)) ?? null;
}
