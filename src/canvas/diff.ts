import type { Scene, SceneEdge, SceneNode } from '../model/scene';

/** What turns one scene into another. An edge whose ends changed is removed and added. */
export interface SceneDifference {
  /** Keys of nodes and edges; edges of removed nodes are among them. */
  readonly remove: readonly string[];
  readonly addNodes: readonly SceneNode[];
  readonly addEdges: readonly SceneEdge[];
  readonly changeNodes: readonly SceneNode[];
  readonly changeEdges: readonly SceneEdge[];
}

export function diff(before: Scene | null, after: Scene): SceneDifference {
  const nodes = parts(before?.nodes ?? [], after.nodes, sameNode, () => true);
  const edges = parts(before?.edges ?? [], after.edges, sameEdge, (old, now) => old.source === now.source && old.target === now.target);
  return {
    remove: [...edges.remove, ...nodes.remove],
    addNodes: nodes.add, addEdges: edges.add, changeNodes: nodes.change, changeEdges: edges.change,
  };
}

function parts<Item extends { readonly key: string }>(
  before: readonly Item[],
  after: readonly Item[],
  same: (old: Item, now: Item) => boolean,
  canChange: (old: Item, now: Item) => boolean,
): { remove: string[]; add: Item[]; change: Item[] } {
  const gone = new Map(before.map((item) => [item.key, item]));
  const remove: string[] = [];
  const add: Item[] = [];
  const change: Item[] = [];
  for (const item of after) {
    const old = gone.get(item.key);
    gone.delete(item.key);
    if (old === undefined) add.push(item);
    else if (same(old, item)) continue;
    else if (canChange(old, item)) change.push(item);
    else {
      remove.push(item.key);
      add.push(item);
    }
  }
  return { remove: [...remove, ...gone.keys()], add, change };
}

const sameNode = (a: SceneNode, b: SceneNode): boolean =>
  a === b ||
  (a.x === b.x && a.y === b.y && a.type === b.type && a.size === b.size && a.members === b.members && a.kind === b.kind && a.pinned === b.pinned &&
    a.lines.length === b.lines.length && a.lines.every((line, i) => line === b.lines[i]));

const sameEdge = (a: SceneEdge, b: SceneEdge): boolean =>
  a === b ||
  (a.source === b.source && a.target === b.target && a.label === b.label && a.stance === b.stance && a.disputed === b.disputed && a.unfound === b.unfound && a.unevidenced === b.unevidenced &&
    a.directed === b.directed && a.bend === b.bend && a.weight === b.weight && a.kind === b.kind);
