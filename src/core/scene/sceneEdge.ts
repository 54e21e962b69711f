import type { Dataset } from '../../model/dataset';
import type { SceneEdge } from '../../model/scene';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { parseEdtf } from '../edtf';
import { pick } from '../localText';
import { disputed, edgeStance, type Told } from '../stance';
import type { Visible } from '../visible';
import { drawingOf, edgeWeight } from './drawing';
import { edgeKey, nodeKey } from './entityNode';

const MISSING = CHECKS.indexOf('missing');

/** An edge as its visible claims make it. */
export function sceneEdge(dataset: Dataset, visible: Visible, edge: number, language: string): SceneEdge {
  const { edges, predicates } = dataset;
  const predicate = predicates[edges.predicate[edge]!];
  const told = toldBy(dataset, visible, edge);
  return {
    key: edgeKey(edge), kind: 'edge', row: edge,
    source: nodeKey(edges.subject[edge]!), target: nodeKey(edges.object[edge]!),
    label: predicate === undefined ? '' : pick(predicate.label, language),
    stance: STANCES[edgeStance(told.map(({ stance }) => stance))] ?? 'denied',
    disputed: disputed(told),
    directed: predicate?.symmetric !== true,
    bend: drawingOf(dataset).bends[edge]!,
    weight: edgeWeight(dataset, edge),
    ...(isUnfound(dataset, visible, edge) ? { unfound: true } : {}),
  };
}

/** True where no visible claim of an edge has a quote that the text holds. */
function isUnfound({ claims, edges }: Dataset, visible: Visible, edge: number): boolean {
  const rows = edges.claims.values.subarray(edges.claims.offsets[edge], edges.claims.offsets[edge + 1]).filter((claim) => visible.claims[claim] === 1);
  return rows.length > 0 && rows.every((claim) => claims.check[claim] === MISSING);
}

function toldBy({ claims, edges }: Dataset, visible: Visible, edge: number): Told[] {
  const told: Told[] = [];
  for (let i = edges.claims.offsets[edge]!; i < edges.claims.offsets[edge + 1]!; i++) {
    const claim = edges.claims.values[i]!;
    if (visible.claims[claim] !== 1) continue;
    const when = claims.when.get(claim);
    told.push({ stance: claims.stance[claim]!, when: when === undefined ? null : parseEdtf(when) });
  }
  return told;
}
