import type { LayoutInput } from '../contract';

/** Length of a line between two nodes of one edge each, px. */
const SHORTEST = 92;

/** Above this many nodes hops are counted instead of lengths: all shortest paths by length would take too long. */
const MOST_MEASURED = 400;

/** Distances wished for between all nodes of a connected graph, px, row by row: the length of the shortest path, whose lines are longer where many meet. */
export function distancesIn({ count, pairs }: LayoutInput): Float64Array {
  const degree = new Uint32Array(count);
  for (const end of pairs) degree[end]! += 1;
  const length = (a: number, b: number): number => SHORTEST * (1 + 0.13 * Math.sqrt(degree[a]! + degree[b]! - 2));
  return count <= MOST_MEASURED ? byLength(count, pairs, length) : byHops(count, pairs);
}

/** Floyd and Warshall. */
function byLength(count: number, pairs: Uint32Array, length: (a: number, b: number) => number): Float64Array {
  const distances = new Float64Array(count * count).fill(Infinity);
  for (let i = 0; i < count; i++) distances[i * count + i] = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const [a, b] = [pairs[i]!, pairs[i + 1]!];
    distances[a * count + b] = distances[b * count + a] = length(a, b);
  }
  for (let via = 0; via < count; via++) {
    for (let from = 0; from < count; from++) {
      const first = distances[from * count + via]!;
      if (first === Infinity) continue;
      for (let to = 0; to < count; to++) {
        const around = first + distances[via * count + to]!;
        if (around < distances[from * count + to]!) distances[from * count + to] = around;
      }
    }
  }
  return distances;
}

function byHops(count: number, pairs: Uint32Array): Float64Array {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < pairs.length; i += 2) {
    neighbours[pairs[i]!]!.push(pairs[i + 1]!);
    neighbours[pairs[i + 1]!]!.push(pairs[i]!);
  }
  const distances = new Float64Array(count * count).fill(Infinity);
  for (let start = 0; start < count; start++) {
    const row = distances.subarray(start * count, (start + 1) * count);
    const queue = [start];
    row[start] = 0;
    // Grows while it is walked.
    for (const node of queue) {
      for (const next of neighbours[node]!) {
        if (row[next] !== Infinity) continue;
        row[next] = row[node]! + 1.3 * SHORTEST;
        queue.push(next);
      }
    }
  }
  return distances;
}
