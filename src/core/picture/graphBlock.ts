import type { Frame, Scene, SceneEdge, SceneNode, TrailPart } from '../../model/scene';
import { CANVAS } from '../../model/tokens';
import { edgeName, edgeNameInFull } from '../edgeWords';
import { ABOVE_MARK, boxesOf, freePlace } from '../freePlace';
import { labelBox, serifWidth } from '../labels';
import { pick } from '../localText';
import type { PictureInput } from './contract';
import { curveOf, middle, partWithin } from './curve';
import { bolt, edgeMark, edgeWords, middleMark, nodeMark, nowhere, openCircle, RINGS, type Standing, type WordsOnEdge } from './marks';
import type { Pen } from './pen';
import { element, num } from './xml';

/** A piece of the picture, drawn at its own coordinates. */
export interface Block {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The graph as the canvas draws it, in px of the scene; a step an edge or node. What it yields says nothing. */
export function* graphBlock(pen: Pen, input: PictureInput): Generator<'', Block> {
  const { scene, selected, trail = [], outside } = input;
  const nodes = new Map([...scene.nodes, ...(outside?.ends ?? [])].map((node) => [node.key, node]));
  const drawn = new Set(scene.nodes.map(({ key }) => key));
  const standing = standings(scene, selected, trail);
  const hops = hopsOf(trail);
  // Lines end at the ring around what stands out.
  const withRing = (node: SceneNode): SceneNode => (node.kind === 'trace' ? node : { ...node, size: node.size + 2 * (RINGS[standing(node.key)] - RINGS.rest) });
  const boxes = scene.nodes.flatMap((node) => boxesOf(node, node.size, node.lines));
  const box = new Bounds();
  const lines: string[] = [];
  const labels: string[] = [];
  // What stands out is drawn last, above what it crosses.
  const named = scene.edges.filter(({ key }) => standing(key) === 'near').length <= CANVAS.mostTold;
  const rank = { rest: 0, near: 1, trail: 2, end: 3, selected: 3 };
  const edges = [...scene.edges].sort((one, other) => rank[standing(one.key)] - rank[standing(other.key)]);
  for (const edge of edges) {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (source === undefined || target === undefined) continue;
    const whole = curveOf(edge, withRing(source), withRing(target));
    const leaves = outside !== undefined && !(drawn.has(edge.source) && drawn.has(edge.target));
    const part = leaves ? partWithin(whole, outside.frame) : { curve: whole, cutAtEnd: false };
    if (part === null) continue;
    const { curve, cutAtEnd } = part;
    const { x, y } = middle(curve);
    box.add(x, y, 8, 8);
    const stands = standing(edge.key);
    lines.push(edgeMark(pen, cutAtEnd ? { ...edge, directed: false } : edge, curve, titleOf(edge, source, target, input), stands, hops.has(edge.key)));
    const writing = { edge, source, target, boxes };
    const words = stands === 'trail' ? hopWords(writing, hops.get(edge.key) ?? '') : edge.kind !== 'edge' || leaves || stands === 'rest' || (stands === 'near' && !named) ? null : wordsOn(writing, stands, input);
    if (words !== null) labels.push(edgeWords(pen, edge, curve, words, stands));
    else if (edge.disputed) labels.push(middleMark(curve, input.words.disputed, bolt(pen)));
    else if (edge.unfound === true) labels.push(middleMark(curve, input.words.unfound, nowhere(pen)));
    else if (edge.unevidenced === true) labels.push(middleMark(curve, input.words.unevidenced, openCircle(pen), edge.stance === 'denied' ? ABOVE_MARK : 0));
    yield '';
  }
  if (outside !== undefined && outside.entities + outside.edges > 0) {
    const { left, right, top, bottom } = outside.frame;
    box.add((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
    lines.push(element('path', { d: `M${num(left)} ${num(top)}H${num(right)}V${num(bottom)}H${num(left)}Z`, fill: 'none', stroke: pen.colour('rule'), 'stroke-width': 1 }));
  }
  const symbols: string[] = [];
  for (const node of scene.nodes) {
    const half = Math.max(node.size, labelBox(node.lines).width + 6) / 2;
    box.add(node.x, node.y, half, node.size / 2);
    box.add(node.x, node.y + node.size / 2, 0, CANVAS.labelGap + (node.lines.length + 0.4) * CANVAS.labelLine);
    symbols.push(nodeMark(pen, node, nodeName(node, input), standing(node.key), hops.has(node.key)));
    yield '';
  }
  return { svg: [...lines, ...labels, ...symbols].join(''), ...box.block() };
}

/** For each key of a path, the numbers of its hops that go by there, as one text; '' for a node. */
function hopsOf(trail: readonly TrailPart[]): ReadonlyMap<string, string> {
  const hops = new Map<string, string>();
  for (const { key, hop } of trail) {
    const before = hops.get(key) ?? '';
    hops.set(key, hop === 0 ? before : before === '' ? String(hop) : `${before}, ${hop}`);
  }
  return hops;
}

/** How each node and edge stands towards the selection and the path shown. */
function standings(scene: Scene, selected: string | null, trail: readonly TrailPart[]): (key: string) => Standing {
  const stands = new Map<string, Standing>();
  for (const { key, kind, source, target } of selected === null ? [] : scene.edges) {
    if (key === selected) stands.set(source, 'end').set(target, 'end');
    else if (source === selected || target === selected) {
      stands.set(source, 'near').set(target, 'near');
      if (kind !== 'trace') stands.set(key, 'near');
    }
  }
  for (const { key } of trail) stands.set(key, 'trail');
  if (selected !== null) stands.set(selected, 'selected');
  return (key) => stands.get(key) ?? 'rest';
}

/** An edge to be written on, and what the text may not cover. */
interface Writing {
  readonly edge: SceneEdge;
  readonly source: SceneNode;
  readonly target: SceneNode;
  readonly boxes: readonly Frame[];
}

/** Whether a text fits between the symbols at the ends of a line. */
const fits = ({ source, target }: Writing, text: string): boolean =>
  serifWidth(text, CANVAS.edgeLabelSize) + CANVAS.edgeEnds < Math.hypot(target.x - source.x, target.y - source.y);

/** A text where it covers neither names nor symbols; null where they leave it no room. */
function placed({ edge, source, target, boxes }: Writing, text: string): WordsOnEdge | null {
  const off = freePlace({ from: source, to: target, bend: edge.bend }, serifWidth(text, CANVAS.edgeLabelSize), edge.stance === 'denied' ? ABOVE_MARK : 0, boxes);
  return off === null ? null : { text, off };
}

/** What the canvas writes on a hop: its number, with the relation where there is room. */
function hopWords(writing: Writing, number: string): WordsOnEdge | null {
  const name = edgeName(writing.edge);
  const full = name === '' ? number : `${number} · ${name}`;
  const text = fits(writing, full) ? full : number;
  return text === '' ? null : (placed(writing, text) ?? { text, off: { x: 0, y: 0 } });
}

/** What the canvas writes on an edge: its predicate where there is room, and on a selected one how it is told, where there is room for that. */
function wordsOn(writing: Writing, standing: Standing, { words: { onEdges } }: PictureInput): WordsOnEdge | null {
  const name = edgeName(writing.edge);
  if (name === '' || (standing !== 'selected' && !fits(writing, name))) return null;
  const full = edgeNameInFull(writing.edge, onEdges);
  return (standing === 'selected' && fits(writing, full) ? placed(writing, full) : null) ?? placed(writing, name);
}

function nodeName(node: SceneNode, { dataset, language, words }: PictureInput): string {
  const type = dataset.types.find(({ id }) => id === node.type);
  if (node.kind === 'trace') return `${node.label} — ${words.trace}`;
  const kind = node.kind === 'group' ? words.members(node.members) : type === undefined ? node.type : pick(type.label, language);
  return `${node.label} — ${kind}`;
}

function titleOf(edge: SceneEdge, source: SceneNode, target: SceneNode, { words }: PictureInput): string {
  if (edge.kind === 'trace') return `${source.label} — ${words.trace}`;
  if (edge.kind === 'bundle') return `${source.label} – ${target.label} — ${words.claims(edge.weight)}`;
  const lack = [...(edge.unfound === true ? [words.unfound] : []), ...(edge.unevidenced === true ? [words.unevidenced] : [])];
  const stance = [words.stance[edge.stance], ...(edge.disputed ? [words.disputed] : []), ...lack].join(', ');
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
