import { useState } from 'react';
import type { Block } from '../../core/evidence/blocksOf';

/** A text of more sentences than these is drawn around the place that is read. */
const DRAWN_WHOLE = 2000;
/** Sentences drawn before and after that place, and with each 'more'. */
const AROUND = 300;

export interface BlockWindow {
  readonly from: number;
  readonly to: number;
  /** Blocks that the next 'more' would bring. */
  readonly before: number;
  readonly after: number;
  readonly showEarlier: () => void;
  readonly showLater: () => void;
}

/** Which blocks to draw: all of a text of ordinary length, else those around a sentence (row, or -1 for the beginning). */
export function useBlockWindow(blocks: readonly Block[], sentence: number): BlockWindow {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const count = (blocks.at(-1)?.last ?? 0) - (blocks[0]?.first ?? 0);
  const whole = count <= DRAWN_WHOLE;
  const at = Math.max(0, blocks.findIndex(({ first, last }) => first <= sentence && sentence < last));
  const inside = range.from <= at && at < range.to && range.to <= blocks.length;
  const { from, to } = whole ? { from: 0, to: blocks.length } : inside || (sentence < 0 && range.to > 0) ? range : { from: reach(blocks, at, -1), to: reach(blocks, at, 1) };
  if (!whole && (from !== range.from || to !== range.to)) setRange({ from, to });
  const earlier = reach(blocks, from, -1);
  const later = reach(blocks, to, 1);
  return {
    from, to,
    before: from - earlier,
    after: later - to,
    showEarlier: () => setRange({ from: earlier, to }),
    showLater: () => setRange({ from, to: later }),
  };
}

/** The block that stands about `AROUND` sentences before or after another. */
function reach(blocks: readonly Block[], at: number, step: 1 | -1): number {
  let sentences = 0;
  let place = at;
  while (sentences < AROUND && (step < 0 ? place > 0 : place < blocks.length)) {
    const block = blocks[step < 0 ? place - 1 : place];
    if (block !== undefined) sentences += Math.max(1, block.last - block.first);
    place += step;
  }
  return place;
}
