import type { LayoutInput } from '../layouts/contract';

/** A connected part of a graph: its nodes in the whole, and itself as a graph of its own. */
export interface Component {
  readonly nodes: readonly number[];
  readonly input: LayoutInput;
}

/** The connected parts of a graph, largest first. */
export function componentsOf({ count, extents, pairs, bulges, types, centre, effort }: LayoutInput): Component[] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  const pairsFrom: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < pairs.length; i += 2) {
    neighbours[pairs[i]!]!.push(pairs[i + 1]!);
    neighbours[pairs[i + 1]!]!.push(pairs[i]!);
    pairsFrom[pairs[i]!]!.push(i / 2);
  }
  const place = new Int32Array(count).fill(-1);
  const components: Component[] = [];
  for (let start = 0; start < count; start++) {
    if (place[start] !== -1) continue;
    const nodes = [start];
    place[start] = 0;
    // Grows while it is walked.
    for (const node of nodes) {
      for (const next of neighbours[node]!) {
        if (place[next] !== -1) continue;
        place[next] = nodes.length;
        nodes.push(next);
      }
    }
    const own = nodes.flatMap((node) => pairsFrom[node]!);
    components.push({
      nodes,
      input: {
        count: nodes.length,
        extents: Float64Array.from(nodes.flatMap((node) => [...extents.subarray(4 * node, 4 * node + 4)])),
        pairs: Uint32Array.from(own.flatMap((pair) => [place[pairs[2 * pair]!]!, place[pairs[2 * pair + 1]!]!])),
        bulges: Float64Array.from(own, (pair) => bulges[pair]!),
        types: Uint16Array.from(nodes, (node) => types[node]!),
        centre: nodes.indexOf(centre), effort,
      },
    });
  }
  return components.sort((a, b) => b.nodes.length - a.nodes.length || a.nodes[0]! - b.nodes[0]!);
}
