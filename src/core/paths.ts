import type { Dataset } from '../model/dataset';
import { CHECKS, type Stance, STANCES } from '../model/vocabulary';
import { claimsOfEdge, edgesOf } from './columns/access';
import { CLOSED, edgeStances, hopGraph } from './paths/hopGraph';
import { type Levels, levels } from './paths/levels';
import { noPath, type NoPath } from './paths/noPath';
import { opens, type PathWish } from './paths/pathWish';
import { walk } from './paths/walk';
import type { Visible } from './visible';

/** One of the edges by which a hop can be gone. */
export interface HopEdge {
  readonly edge: number;
  /** By its visible claims. */
  readonly stance: Stance;
  /** Row of the visible claim to read: the strongest, of equal ones one that stands in the text, of these the first. */
  readonly claim: number;
}

/** From one entity of a path to the next. */
export interface Hop {
  /** Rows. */
  readonly from: number;
  readonly to: number;
  /** The edge that leads: the strongest, of equal ones no mere statement, of these the heaviest. */
  readonly lead: HopEdge;
  /** The other edges between the two that may be gone by, in the same order. */
  readonly others: readonly HopEdge[];
}

export interface Path {
  readonly hops: readonly Hop[];
  /** Place of the hop by which the path is judged: the first of the weakest ones. */
  readonly weakest: number;
}

export interface PathsAnswer {
  /** The best, the first one first: at most `MOST_PATHS`. */
  readonly paths: readonly Path[];
  /** How many there are of the fewest links, and of one link more. */
  readonly total: number;
  /** False where they were too many to compare each with each: then the order among equally strong and equally long ones is that of the first found. */
  readonly compared: boolean;
  /** Why there is none; null where there is one. */
  readonly none: NoPath | null;
}

/** Paths shown at most, and links that one may have. */
export const MOST_PATHS = 20;
export const MOST_LINKS = 6;

/** Paths of one strength and length that are compared with each other. */
const MOST_COMPARED = 2000;

const FOUND = CHECKS.indexOf('found');

/**
 * The shortest paths between two entities, and those one link longer, over the edges that the visible claims make,
 * whichever way they go. In order: the stronger its weakest hop, the fewer links, the fewer hops that are mere statements,
 * the heavier its edges (documents and speakers), the earlier in the file. The work grows with the edges, not with the paths.
 */
export function paths(dataset: Dataset, visible: Visible, wish: PathWish): PathsAnswer {
  const { from, to } = wish;
  const stances = edgeStances(dataset, visible.claims, opens(wish));
  const graph = hopGraph(dataset, stances);
  const weakest = STANCES.length - 1;
  const all = levels(graph, from, to, weakest);
  const links = from === to ? -1 : all.distance[from]!;
  if (links < 1 || links > MOST_LINKS) return { paths: [], total: 0, compared: true, none: noPath({ dataset, visible, wish, links }, MOST_LINKS) };

  const hopOf = hops(dataset, visible, stances);
  const best: Path[] = [];
  let compared = true;
  for (let stance = 0; stance <= weakest && best.length < MOST_PATHS; stance++) {
    const near = stance === weakest ? all : levels(graph, from, to, stance);
    for (const length of [links, links + 1]) {
      const spare = length - near.distance[from]!;
      if (best.length >= MOST_PATHS || near.distance[from] === -1 || length > MOST_LINKS || (spare !== 0 && spare !== 1)) continue;
      const group: (readonly number[])[] = [];
      walk(graph, near, from, to, stance, spare, (path) => {
        if (group.length === MOST_COMPARED) return (compared = false);
        group.push(path);
        return true;
      });
      best.push(...ranked(dataset, group.map((path) => pathOf(path, hopOf))));
    }
  }
  return { paths: best.slice(0, MOST_PATHS), total: count(all, from, links), compared, none: null };
}

const count = ({ shortest, longer }: Levels, from: number, links: number): number => shortest[from]! + (links < MOST_LINKS ? longer[from]! : 0);

const pathOf = (rows: readonly number[], hopOf: (from: number, to: number) => Hop): Path => {
  const all = rows.slice(1).map((row, at) => hopOf(rows[at]!, row));
  const rank = all.map(({ lead }) => STANCES.indexOf(lead.stance));
  return { hops: all, weakest: rank.indexOf(Math.max(...rank)) };
};

/** Of equally strong and equally long paths, the better first. */
function ranked(dataset: Dataset, group: readonly Path[]): readonly Path[] {
  const judged = group.map((path) => {
    const leads = path.hops.map(({ lead }) => lead.edge);
    return { path, statements: sum(leads.map((edge) => Number(isStatement(dataset, edge)))), weight: sum(leads.map((edge) => weightOf(dataset, edge))) };
  });
  return judged
    .sort((a, b) => a.statements - b.statements || b.weight - a.weight || byRow(a.path, b.path))
    .map(({ path }) => path);
}

function byRow(a: Path, b: Path): number {
  for (const [at, hop] of a.hops.entries()) {
    const difference = hop.to - (b.hops[at]?.to ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isStatement = ({ edges, predicates }: Dataset, edge: number): boolean => predicates[edges.predicate[edge]!]?.group === 'statement';

const weightOf = ({ edges }: Dataset, edge: number): number => edges.documents[edge]! + edges.speakers[edge]!;

/** Gives the hop from one entity to another; each pair is looked up once. */
function hops(dataset: Dataset, visible: Visible, stances: Uint8Array): (from: number, to: number) => Hop {
  const { edges } = dataset;
  const known = new Map<string, readonly HopEdge[]>();
  const between = (from: number, to: number): readonly HopEdge[] => {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [few, many] = edgesOf(dataset, from).length <= edgesOf(dataset, to).length ? [from, to] : [to, from];
    const rows = [...edgesOf(dataset, few)].filter((edge) =>
      stances[edge] !== CLOSED && (edges.subject[edge] === many || edges.object[edge] === many));
    rows.sort((a, b) =>
      stances[a]! - stances[b]! || Number(isStatement(dataset, a)) - Number(isStatement(dataset, b)) || weightOf(dataset, b) - weightOf(dataset, a) || a - b);
    const made = rows.map((edge): HopEdge => ({ edge, stance: STANCES[stances[edge]!]!, claim: claimToRead(dataset, visible, edge) }));
    known.set(key, made);
    return made;
  };
  return (from, to) => {
    const [lead, ...others] = between(from, to);
    if (lead === undefined) throw new Error(`No edge between ${from} and ${to}`);
    return { from, to, lead, others };
  };
}

function claimToRead(dataset: Dataset, visible: Visible, edge: number): number {
  const { stance, check } = dataset.claims;
  const better = (a: number, b: number): number => stance[a]! - stance[b]! || Number(check[a] !== FOUND) - Number(check[b] !== FOUND) || a - b;
  let best = -1;
  for (const claim of claimsOfEdge(dataset, edge)) {
    if (visible.claims[claim] === 1 && (best < 0 || better(claim, best) < 0)) best = claim;
  }
  return best;
}
