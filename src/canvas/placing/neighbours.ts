import type { LayoutInput } from '../layouts/contract';

/** Of each node, those that a line joins it with. */
export function neighboursIn({ count, pairs }: LayoutInput): number[][] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < pairs.length; i += 2) {
    neighbours[pairs[i]!]!.push(pairs[i + 1]!);
    neighbours[pairs[i + 1]!]!.push(pairs[i]!);
  }
  return neighbours;
}

/** The node in the middle: the one asked for, or else the first of those with the most lines. */
export function middleOf(input: LayoutInput, neighbours: readonly (readonly number[])[]): number {
  if (input.centre >= 0) return input.centre;
  return neighbours.reduce((most, own, node) => (own.length > neighbours[most]!.length ? node : most), 0);
}
