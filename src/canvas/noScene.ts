import type { Scene } from '../model/scene';

/** Shown while nothing is laid out: takes the picture away. The scene after it counts as the first one, which an empty scene does not bring about. */
export const NO_SCENE: Scene = { nodes: [], edges: [], overview: false, undrawn: { entities: 0, edges: 0 } };
