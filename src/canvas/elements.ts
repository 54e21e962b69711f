import type { ElementDefinition } from 'cytoscape';
import { edgeGlyphs, edgeName, edgeNameInFull } from '../core/edgeWords';
import type { SceneEdge, SceneNode } from '../model/scene';
import type { CanvasWords } from '../model/ports';
import { ENTITY_TYPES } from '../model/vocabulary';

// Cytoscape is handed keys, numbers and label text alone, and classes from closed lists: nothing that a file could make it fetch.

const TYPES: readonly string[] = ENTITY_TYPES;

/** The class that stands for a type in the stylesheet; types of a dataset's own share one. */
const typeClass = (type: string): string => (TYPES.includes(type) ? type : 'Other');

export const nodeClasses = (node: SceneNode): string =>
  node.kind === 'trace' ? 'trace' : `${typeClass(node.type)} ${node.kind}${node.pinned === true ? ' pinned' : ''}`;

export const nodeData = (node: SceneNode): Record<string, string | number> => ({ id: node.key, label: node.lines.join('\n'), size: node.size });

export const nodeElement = (node: SceneNode): ElementDefinition => ({
  group: 'nodes', data: nodeData(node), position: { x: node.x, y: node.y }, classes: nodeClasses(node), grabbable: node.kind === 'entity',
});

/** A trace bears no class of a stance: it says nothing of how anything is told. */
export const edgeClasses = (edge: SceneEdge): string =>
  edge.kind === 'trace' ? 'trace' : [
    edge.kind, edge.stance,
    edge.disputed ? 'disputed' : '',
    edge.unfound === true ? 'unfound' : '',
    edge.unevidenced === true ? 'unevidenced' : '',
    edge.directed ? 'directed' : '',
    edge.source === edge.target ? 'loop' : edge.bend === 0 ? '' : 'bent',
  ].join(' ');

export const edgeData = (edge: SceneEdge, words: CanvasWords): Record<string, string | number> => ({
  id: edge.key, source: edge.source, target: edge.target,
  name: edgeName(edge), label: edgeNameInFull(edge, words), glyphs: edgeGlyphs(edge),
  // The library counts to the right of source → target, and puts a loop's control points at 1.4 times its distance.
  distance: edge.source === edge.target ? edge.bend / 1.4 : -edge.bend,
  // Radians. The library widens loops that share a direction; ours have their own sizes, so each has a direction of its own by a hair.
  turn: -Math.PI / 4 + (edge.row % 1000) * 1e-6,
  width: edge.kind === 'bundle' ? Math.min(12, 1 + Math.sqrt(edge.weight) * 0.6) : 1,
});

export const edgeElement = (edge: SceneEdge, words: CanvasWords): ElementDefinition => ({
  group: 'edges', data: edgeData(edge, words), classes: edgeClasses(edge),
});
