import type { Scene, SceneEdge, SceneNode } from '../../model/scene';
import { CANVAS } from '../../model/tokens';
import { labelBox } from '../labels';
import { pick } from '../localText';
import type { PictureInput } from './contract';
import { curveOf, middle } from './curve';
import { disputeMark, edgeMark, edgeWords, nodeMark, type Standing } from './marks';
import type { Pen } from './pen';

/** The edges of a selected node are named unless they are more than can be read at once: as on the canvas. */
const MOST_NAMED = 9;

/** A piece of the picture, drawn at its own coordinates. */
export interface Block {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The graph as the canvas draws it, in px of the scene. */
export function graphBlock(pen: Pen, input: PictureInput): Block {
  const { scene, selected } = input;
  const nodes = new Map(scene.nodes.map((node) => [node.key, node]));
  const standing = standings(scene, selected);
  const box = new Bounds();
  const lines: string[] = [];
  const labels: string[] = [];
  // What stands out is drawn last, above what it crosses.
  const named = scene.edges.filter(({ key }) => standing(key) === 'near').length <= MOST_NAMED;
  const rank = { rest: 0, near: 1, end: 2, selected: 2 };
  const edges = [...scene.edges].sort((one, other) => rank[standing(one.key)] - rank[standing(other.key)]);
  for (const edge of edges) {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (source === undefined || target === undefined) continue;
    const curve = curveOf(edge, source, target);
    const { x, y } = middle(curve);
    box.add(x, y, 8, 8);
    const stands = standing(edge.key);
    lines.push(edgeMark(pen, edge, curve, edgeName(edge, source, target, input), stands));
    if (edge.kind === 'edge' && (stands === 'selected' || (stands === 'near' && named))) labels.push(edgeWords(pen, edge, curve, wordsOn(edge, input), stands));
    else if (edge.disputed) labels.push(disputeMark(pen, curve, input.words.disputed));
  }
  const symbols = scene.nodes.map((node) => {
    const half = Math.max(node.size, labelBox(node.lines).width + 6) / 2;
    box.add(node.x, node.y, half, node.size / 2);
    box.add(node.x, node.y + node.size / 2, 0, CANVAS.labelGap + (node.lines.length + 0.4) * CANVAS.labelLine);
    return nodeMark(pen, node, nodeName(node, input), standing(node.key));
  });
  return { svg: [...lines, ...symbols, ...labels].join(''), ...box.block() };
}

/** How each node and edge stands towards the selection. */
function standings(scene: Scene, selected: string | null): (key: string) => Standing {
  const stands = new Map<string, Standing>();
  for (const { key, source, target } of selected === null ? [] : scene.edges) {
    if (key === selected) stands.set(source, 'end').set(target, 'end');
    else if (source === selected || target === selected) stands.set(source, 'near').set(target, 'near').set(key, 'near');
  }
  if (selected !== null) stands.set(selected, 'selected');
  return (key) => stands.get(key) ?? 'rest';
}

/** What the canvas writes on an edge: its predicate, and how it is told where that is not plainly. */
const wordsOn = (edge: SceneEdge, { words: { onEdges } }: PictureInput): string =>
  [edge.label, edge.stance === 'stated' ? '' : onEdges[edge.stance], edge.disputed ? onEdges.disputed : ''].filter((part) => part !== '').join(' · ');

function nodeName(node: SceneNode, { dataset, language, words }: PictureInput): string {
  const type = dataset.types.find(({ id }) => id === node.type);
  const kind = node.kind === 'group' ? words.members(node.members) : type === undefined ? node.type : pick(type.label, language);
  return `${node.label} — ${kind}`;
}

function edgeName(edge: SceneEdge, source: SceneNode, target: SceneNode, { words }: PictureInput): string {
  if (edge.kind === 'bundle') return `${source.label} – ${target.label} — ${words.claims(edge.weight)}`;
  const stance = edge.disputed ? `${words.stance[edge.stance]}, ${words.disputed}` : words.stance[edge.stance];
  return `${source.label} – ${edge.label} – ${target.label} — ${stance}`;
}

class Bounds {
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  add(x: number, y: number, halfWidth: number, halfHeight: number): void {
    this.left = Math.min(this.left, x - halfWidth);
    this.right = Math.max(this.right, x + halfWidth);
    this.top = Math.min(this.top, y - halfHeight);
    this.bottom = Math.max(this.bottom, y + halfHeight);
  }

  block(): Omit<Block, 'svg'> {
    if (this.left > this.right) return { left: 0, top: 0, width: 0, height: 0 };
    return { left: this.left, top: this.top, width: this.right - this.left, height: this.bottom - this.top };
  }
}
