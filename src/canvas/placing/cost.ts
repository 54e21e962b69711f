import type { LayoutInput } from '../layouts/contract';
import { segmentHits, segmentsCross } from './lines';

/** Room kept free around symbols and labels, px. */
const GAP = 10;
/** Room around a label that no foreign line enters, px. */
const CLEAR = 3;

/** Cosine of the angle from which on two lines of one node are hard to tell apart. */
const SHARP = 0.965;

/** Length wished for of a line, px. */
const WISHED = 106;

/** Width to height of that space. */
const ASPECT = 1;

/** What is ugly, and how much. Lengths count by the square of how far they are from the wished one, as a share of it. */
export interface Taste {
  readonly crossing: number;
  readonly throughBox: number;
  readonly ownLabel: number;
  readonly overlap: number;
  readonly sharpAngle: number;
  readonly longer: number;
  readonly shorter: number;
  readonly outside: number;
  /** How many times the bare room of its labels the space is that a graph should fill. */
  readonly room: number;
}

/** What makes a placed graph hard to read, summed up. */
export interface Cost {
  /** All that changes when the node moves; any sum above `most` where it is more than that. */
  readonly ofNode: (node: number, most: number) => number;
  readonly whole: () => number;
}

/** Counts crossings, lines through names, lines of one node that nearly coincide and uneven lengths of what stands at `at`, which may change between calls. */
export function costOf({ count, extents, pairs, bulges }: LayoutInput, at: Float64Array, taste: Taste): Cost {
  const lines = pairs.length / 2;
  const linesOf: number[][] = Array.from({ length: count }, () => []);
  for (let line = 0; line < lines; line++) {
    linesOf[pairs[2 * line]!]!.push(line);
    linesOf[pairs[2 * line + 1]!]!.push(line);
  }
  let room = 0;
  for (let i = 0; i < count; i++) {
    room += (extents[4 * i]! + extents[4 * i + 1]! + 2 * GAP) * (extents[4 * i + 2]! + extents[4 * i + 3]! + 2 * GAP);
  }
  const halfHeight = Math.sqrt((room * taste.room) / ASPECT) / 2;
  const halfWidth = halfHeight * ASPECT;

  const box = (line: number, node: number, clear: number, labelOnly: boolean): boolean => {
    const a = 2 * pairs[2 * line]!;
    const b = 2 * pairs[2 * line + 1]!;
    const x = at[2 * node]!;
    const y = at[2 * node + 1]!;
    return segmentHits(
      at[a]!, at[a + 1]!, at[b]!, at[b + 1]!,
      x - extents[4 * node]! - clear, x + extents[4 * node + 1]! + clear,
      y + (labelOnly ? extents[4 * node + 2]! : -extents[4 * node + 2]! - clear), y + extents[4 * node + 3]! + clear,
    );
  };

  const twoLines = (e: number, f: number): number => {
    const a = pairs[2 * e]!;
    const b = pairs[2 * e + 1]!;
    const c = pairs[2 * f]!;
    const d = pairs[2 * f + 1]!;
    const shared = a === c || a === d ? a : b === c || b === d ? b : -1;
    if (shared === -1) {
      return segmentsCross(at[2 * a]!, at[2 * a + 1]!, at[2 * b]!, at[2 * b + 1]!, at[2 * c]!, at[2 * c + 1]!, at[2 * d]!, at[2 * d + 1]!) ? taste.crossing : 0;
    }
    const p = a === shared ? b : a;
    const q = c === shared ? d : c;
    const px = at[2 * p]! - at[2 * shared]!;
    const py = at[2 * p + 1]! - at[2 * shared + 1]!;
    const qx = at[2 * q]! - at[2 * shared]!;
    const qy = at[2 * q + 1]! - at[2 * shared + 1]!;
    const along = px * qx + py * qy;
    if (along <= 0) return 0;
    const cosine = along / (Math.sqrt((px * px + py * py) * (qx * qx + qy * qy)) || 1);
    return cosine > SHARP ? (taste.sharpAngle * (cosine - SHARP)) / (1 - SHARP) : 0;
  };

  const alone = (line: number): number => {
    const a = pairs[2 * line]!;
    const b = pairs[2 * line + 1]!;
    const dx = at[2 * a]! - at[2 * b]!;
    const dy = at[2 * a + 1]! - at[2 * b + 1]!;
    const off = Math.sqrt(dx * dx + dy * dy) / WISHED - 1;
    const length = off > 0 ? taste.longer * off * off : taste.shorter * off * off;
    return length + (box(line, a, 0, true) ? taste.ownLabel : 0) + (box(line, b, 0, true) ? taste.ownLabel : 0);
  };

  const twoNodes = (a: number, b: number): number => {
    const x = overlap(at[2 * a]! - extents[4 * a]!, at[2 * a]! + extents[4 * a + 1]!, at[2 * b]! - extents[4 * b]!, at[2 * b]! + extents[4 * b + 1]!);
    if (x <= 0) return 0;
    const y = overlap(
      at[2 * a + 1]! - extents[4 * a + 2]!, at[2 * a + 1]! + extents[4 * a + 3]!,
      at[2 * b + 1]! - extents[4 * b + 2]!, at[2 * b + 1]! + extents[4 * b + 3]!,
    );
    return y <= 0 ? 0 : taste.overlap * (0.3 + Math.min(x, y) / 40);
  };

  const outside = (node: number): number => {
    const x = Math.max(0, at[2 * node]! + extents[4 * node + 1]! - halfWidth, extents[4 * node]! - at[2 * node]! - halfWidth);
    const y = Math.max(0, at[2 * node + 1]! + extents[4 * node + 3]! - halfHeight, extents[4 * node + 2]! - at[2 * node + 1]! - halfHeight);
    return taste.outside * ((x / 50) * (x / 50) + (y / 50) * (y / 50));
  };

  const hasEnd = (line: number, node: number): boolean => pairs[2 * line] === node || pairs[2 * line + 1] === node;

  return {
    ofNode: (node, most) => {
      let cost = outside(node);
      for (let other = 0; other < count; other++) if (other !== node) cost += twoNodes(node, other);
      if (cost > most) return cost;
      for (let line = 0; line < lines; line++) if (!hasEnd(line, node) && box(line, node, CLEAR + bulges[line]!, false)) cost += taste.throughBox;
      for (const line of linesOf[node]!) {
        if (cost > most) return cost;
        cost += alone(line);
        for (let other = 0; other < lines; other++) if (other !== line) cost += twoLines(line, other);
        for (let foreign = 0; foreign < count; foreign++) if (!hasEnd(line, foreign) && box(line, foreign, CLEAR + bulges[line]!, false)) cost += taste.throughBox;
      }
      return cost;
    },
    whole: () => {
      let cost = 0;
      for (let line = 0; line < lines; line++) {
        cost += alone(line);
        for (let other = line + 1; other < lines; other++) cost += twoLines(line, other);
        for (let node = 0; node < count; node++) if (!hasEnd(line, node) && box(line, node, CLEAR + bulges[line]!, false)) cost += taste.throughBox;
      }
      for (let node = 0; node < count; node++) {
        cost += outside(node);
        for (let other = node + 1; other < count; other++) cost += twoNodes(node, other);
      }
      return cost;
    },
  };
}

/** How far two stretches, each with half the gap around it, lie over one another. */
const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number => Math.min(to, otherTo) - Math.max(from, otherFrom) + GAP;
