import type { Dataset } from '../../model/dataset';
import { CANVAS } from '../../model/tokens';
import { CHECKS } from '../../model/vocabulary';

/** How the whole dataset is drawn, whatever the filters leave: so nothing grows, bends or moves when they change. */
export interface Drawing {
  /** Diameter of each entity's symbol, px. */
  readonly sizes: Float64Array;
  /** Sum of the weights of an entity's edges: who comes first in a group. */
  readonly weights: Float64Array;
  /** For each edge, `SceneEdge.bend`. */
  readonly bends: Float64Array;
  /** Entity rows of each community, heaviest first. */
  readonly groups: readonly Uint32Array[];
  /** True where no claim has evidence: what would mark every edge is said once instead. */
  readonly bare: boolean;
}

const UNCHECKED = CHECKS.indexOf('unchecked');

const drawings = new WeakMap<Dataset, Drawing>();

export function drawingOf(dataset: Dataset): Drawing {
  const known = drawings.get(dataset);
  if (known !== undefined) return known;
  const weights = entityWeights(dataset);
  const sizes = Float64Array.from(weights, (_, entity) => symbolSize(degree(dataset, entity)));
  const drawing = { sizes, weights, bends: edgeBends(dataset, sizes), groups: groupsOf(dataset, weights), bare: isBare(dataset) };
  drawings.set(dataset, drawing);
  return drawing;
}

/** True where no claim of a dataset has evidence that could be looked up. */
export const isBare = ({ claims }: Dataset): boolean => claims.count > 0 && claims.check.every((check) => check === UNCHECKED);

/** Documents plus speakers, so that repetitions weigh nothing. */
export const edgeWeight = ({ edges }: Dataset, edge: number): number => edges.documents[edge]! + edges.speakers[edge]!;

const degree = ({ entities: { edges } }: Dataset, entity: number): number => edges.offsets[entity + 1]! - edges.offsets[entity]!;

const symbolSize = (edges: number): number =>
  Math.min(CANVAS.symbolMost, CANVAS.symbol + 2.5 * (Math.sqrt(Math.max(edges, 1)) - 1));

function entityWeights(dataset: Dataset): Float64Array {
  const weights = new Float64Array(dataset.entities.count);
  const { edges } = dataset;
  for (let edge = 0; edge < edges.count; edge++) {
    const weight = edgeWeight(dataset, edge);
    weights[edges.subject[edge]!]! += weight;
    if (edges.object[edge] !== edges.subject[edge]) weights[edges.object[edge]!]! += weight;
  }
  return weights;
}

/** Edges between the same two entities fan out around the straight line; loops of one entity grow outwards. */
function edgeBends({ edges }: Dataset, sizes: Float64Array): Float64Array {
  const pairs = new Map<number, number[]>();
  for (let edge = 0; edge < edges.count; edge++) {
    const [a, b] = [edges.subject[edge]!, edges.object[edge]!];
    const pair = Math.min(a, b) * sizes.length + Math.max(a, b);
    const rows = pairs.get(pair);
    if (rows === undefined) pairs.set(pair, [edge]);
    else rows.push(edge);
  }
  const bends = new Float64Array(edges.count);
  for (const rows of pairs.values()) {
    rows.forEach((edge, place) => {
      const [source, target] = [edges.subject[edge]!, edges.object[edge]!];
      if (source === target) bends[edge] = (sizes[source]! / 2 + CANVAS.bend) * (1 + place / 3);
      else if (rows.length > 1) bends[edge] = (place - (rows.length - 1) / 2) * CANVAS.bend * (source < target ? 1 : -1);
    });
  }
  return bends;
}

function groupsOf({ communities, entities }: Dataset, weights: Float64Array): Uint32Array[] {
  const members: number[][] = [];
  for (let entity = 0; entity < entities.count; entity++) (members[communities[entity]!] ??= []).push(entity);
  return Array.from(members, (rows) => Uint32Array.from((rows as number[] | undefined) ?? []).sort((a, b) => weights[b]! - weights[a]! || a - b));
}
