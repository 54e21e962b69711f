import { segmentHits, segmentsCross } from '../../src/canvas/placing/lines';
import { labelBox } from '../../src/core/labels';
import type { Scene, SceneEdge, SceneNode } from '../../src/model/scene';
import { CANVAS } from '../../src/model/tokens';

/** What the eye minds in a drawn scene, counted. */
export interface Judgement {
  /** Pairs of lines without a common end that cross; parallel edges count as one line. */
  readonly crossings: number;
  /** Lines that pass through the symbol or label of a node that is not their end. */
  readonly throughNodes: number;
  /** Pairs of nodes whose symbols or labels overlap. */
  readonly overlaps: number;
  /** Of all symbols and labels, px at zoom 1. */
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function judge({ nodes, edges }: Scene): Judgement {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const boxes = nodes.map(boxOf);
  const lines = [...new Map(edges.filter(({ source, target }) => source !== target).map((edge) => [[edge.source, edge.target].sort().join(' '), edge])).values()];
  const curves = lines.map((edge) => segmentsOf({ ...edge, bend: 0 }, byKey));
  let crossings = 0;
  curves.forEach((curve, i) => {
    for (let j = i + 1; j < curves.length; j++) {
      const ends = new Set([lines[i]!.source, lines[i]!.target, lines[j]!.source, lines[j]!.target]);
      if (ends.size === 4 && curve.some((a) => curves[j]!.some((b) => segmentsCross(...a, ...b)))) crossings += 1;
    }
  });
  let throughNodes = 0;
  for (const edge of edges) {
    const segments = segmentsOf(edge, byKey);
    nodes.forEach((node, i) => {
      const { left, right, top, bottom } = boxes[i]!;
      if (node.key !== edge.source && node.key !== edge.target && segments.some((segment) => segmentHits(...segment, left, right, top, bottom))) throughNodes += 1;
    });
  }
  let overlaps = 0;
  boxes.forEach((box, i) => {
    for (let j = i + 1; j < boxes.length; j++) if (meet(box, boxes[j]!)) overlaps += 1;
  });
  return {
    crossings, throughNodes, overlaps,
    width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
  };
}

function boxOf({ x, y, size, lines }: SceneNode): Box {
  const label = labelBox(lines);
  const half = Math.max(size, label.width) / 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 + CANVAS.labelGap + label.height };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

const PIECES = 8;

/** A line as short straight pieces, bent as the canvas bends it. */
function segmentsOf({ source, target, bend }: SceneEdge, byKey: ReadonlyMap<string, SceneNode>): Segment[] {
  const a = byKey.get(source);
  const b = byKey.get(target);
  if (a === undefined || b === undefined || a === b) return [];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const controlX = (a.x + b.x) / 2 + ((b.y - a.y) / length) * bend;
  const controlY = (a.y + b.y) / 2 - ((b.x - a.x) / length) * bend;
  const at = (t: number): [number, number] => [
    (1 - t) ** 2 * a.x + 2 * t * (1 - t) * controlX + t * t * b.x,
    (1 - t) ** 2 * a.y + 2 * t * (1 - t) * controlY + t * t * b.y,
  ];
  const pieces = bend === 0 ? 1 : PIECES;
  return Array.from({ length: pieces }, (_, i) => [...at(i / pieces), ...at((i + 1) / pieces)]);
}
