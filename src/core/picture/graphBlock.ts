import type { Scene, SceneEdge, SceneNode, TrailPart } from '../../model/scene';
import { CANVAS, DISPUTED_GLYPH } from '../../model/tokens';
import { labelBox, serifWidth } from '../labels';
import { pick } from '../localText';
import type { PictureInput } from './contract';
import { curveOf, middle } from './curve';
import { disputeMark, edgeMark, edgeWords, nodeMark, RINGS, type Standing } from './marks';
import type { Pen } from './pen';

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
  const { scene, selected, trail = [] } = input;
  const nodes = new Map(scene.nodes.map((node) => [node.key, node]));
  const standing = standings(scene, selected, trail);
  const hops = hopsOf(trail);
  // Lines end at the ring around what stands out.
  const withRing = (node: SceneNode): SceneNode => (node.kind === 'trace' ? node : { ...node, size: node.size + 2 * (RINGS[standing(node.key)] - RINGS.rest) });
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
    const curve = curveOf(edge, withRing(source), withRing(target));
    const { x, y } = middle(curve);
    box.add(x, y, 8, 8);
    const stands = standing(edge.key);
    lines.push(edgeMark(pen, edge, curve, edgeName(edge, source, target, input), stands, hops.has(edge.key)));
    const room = Math.hypot(target.x - source.x, target.y - source.y) - CANVAS.edgeEnds;
    const words = stands === 'trail' ? hopWords(edge, hops.get(edge.key) ?? '', room) : edge.kind !== 'edge' || stands === 'rest' || (stands === 'near' && !named) ? '' : wordsOn(edge, stands, room, input);
    if (words !== '') labels.push(edgeWords(pen, edge, curve, words, stands));
    else if (edge.disputed) labels.push(disputeMark(pen, curve, input.words.disputed));
    yield '';
  }
  const symbols: string[] = [];
  for (const node of scene.nodes) {
    const half = Math.max(node.size, labelBox(node.lines).width + 6) / 2;
    box.add(node.x, node.y, half, node.size / 2);
    box.add(node.x, node.y + node.size / 2, 0, CANVAS.labelGap + (node.lines.length + 0.4) * CANVAS.labelLine);
    symbols.push(nodeMark(pen, node, nodeName(node, input), standing(node.key), hops.has(node.key)));
    yield '';
  }
  return { svg: [...lines, ...symbols, ...labels].join(''), ...box.block() };
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

/** More of a predicate than this is no name. */
const MOST_CHARACTERS = 60;

function shortName({ label, disputed }: Pick<SceneEdge, 'label' | 'disputed'>): string {
  const short = label.length > MOST_CHARACTERS ? `${label.slice(0, MOST_CHARACTERS)}…` : label;
  // U+FE0E asks for the glyph as text, not as a picture.
  return disputed ? `${DISPUTED_GLYPH}\uFE0E ${short}` : short;
}

/** What the canvas writes on a hop: its number, with the relation where there is room. */
function hopWords(edge: SceneEdge, number: string, room: number): string {
  const name = shortName(edge);
  const full = name === '' ? number : `${number} · ${name}`;
  return serifWidth(full, CANVAS.edgeLabelSize) < room ? full : number;
}

/** What the canvas writes on an edge: its predicate where there is room, and on a selected one how it is told, where there is room for that. */
function wordsOn({ label, stance, disputed }: SceneEdge, standing: Standing, room: number, { words: { onEdges } }: PictureInput): string {
  const fits = (words: string): boolean => serifWidth(words, CANVAS.edgeLabelSize) < room;
  const name = shortName({ label, disputed });
  if (standing !== 'selected') return fits(name) ? name : '';
  const full = [name, stance === 'stated' ? '' : onEdges[stance], disputed ? onEdges.disputed : ''].filter((part) => part !== '').join(' · ');
  return fits(full) ? full : name;
}

function nodeName(node: SceneNode, { dataset, language, words }: PictureInput): string {
  const type = dataset.types.find(({ id }) => id === node.type);
  if (node.kind === 'trace') return `${node.label} — ${words.trace}`;
  const kind = node.kind === 'group' ? words.members(node.members) : type === undefined ? node.type : pick(type.label, language);
  return `${node.label} — ${kind}`;
}

function edgeName(edge: SceneEdge, source: SceneNode, target: SceneNode, { words }: PictureInput): string {
  if (edge.kind === 'trace') return `${source.label} — ${words.trace}`;
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
