import type { Frame, Scene } from '../../model/scene';

/** What a frame leaves out of a scene: entities (of a group, its members) and lines. */
export interface Outside {
  readonly entities: number;
  readonly edges: number;
}

/** The symbols of a scene whose centres lie in a frame, the lines between them, and how much that leaves out. */
export function sceneWithin(scene: Scene, { left, right, top, bottom }: Frame): { readonly scene: Scene; readonly outside: Outside } {
  const nodes = scene.nodes.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = scene.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  // A trace stands for an entity that is not shown anyway.
  const entities = scene.nodes.reduce((sum, { key, kind, members }) => (kind === 'trace' || keys.has(key) ? sum : sum + members), 0);
  return { scene: { ...scene, nodes, edges }, outside: { entities, edges: scene.edges.filter(({ kind }) => kind !== 'trace').length - edges.filter(({ kind }) => kind !== 'trace').length } };
}
