import type { FacetNames } from './nameIndex';

/** How far a name may lie from what was written: a letter in three. */
const MOST_SHARE = 0.4;

/** The values whose names come nearest to a folded one, nearest first; none where none comes near. Linear in the values. */
export function closestNames({ written, others }: FacetNames, name: string, most: number): readonly string[] {
  const near = new Map<string, number>();
  const bound = Math.max(1, Math.floor(name.length * MOST_SHARE));
  for (const map of [written, others]) {
    for (const [other, values] of map) {
      const within = name.length > 1 && other.includes(name);
      const distance = within ? 0 : Math.min(...other.split(' ').concat(other).map((word) => editDistance(name, word, bound)));
      if (distance > bound) continue;
      for (const value of values) near.set(value, Math.min(distance, near.get(value) ?? Infinity));
    }
  }
  return [...near].sort((a, b) => a[1] - b[1]).slice(0, most).map(([value]) => value);
}

/** How many letters must be put in, left out or changed; anything above `bound` where it is more. */
function editDistance(one: string, other: string, bound: number): number {
  if (Math.abs(one.length - other.length) > bound) return bound + 1;
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1;
      row.push(Math.min(above[j - 1]! + same, above[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) > bound) return bound + 1;
    above = row;
  }
  return above[other.length]!;
}
