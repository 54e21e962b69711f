import type { Dataset } from '../../model/dataset';
import type { SceneEdge } from '../../model/scene';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { parseEdtf } from '../edtf';
import { pick } from '../localText';
import { disputed, edgeStance, type Told } from '../stance';
import type { Visible } from '../visible';
import { drawingOf, edgeWeight } from './drawing';
import { edgeKey, nodeKey } from './entityNode';

const [MISSING, UNCHECKED] = [CHECKS.indexOf('missing'), CHECKS.indexOf('unchecked')];

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
    ...lackOf(dataset, visible, edge),
  };
}

/** What an edge lacks: no visible claim of it has a quote that the text holds, and some or none has one that it should hold. */
function lackOf(dataset: Dataset, visible: Visible, edge: number): Pick<SceneEdge, 'unfound' | 'unevidenced'> {
  const { claims, edges } = dataset;
  const checks = edges.claims.values.subarray(edges.claims.offsets[edge], edges.claims.offsets[edge + 1])
    .filter((claim) => visible.claims[claim] === 1).map((claim) => claims.check[claim]!);
  if (checks.length === 0 || checks.some((check) => check !== MISSING && check !== UNCHECKED)) return {};
  if (checks.includes(MISSING)) return { unfound: true };
  return drawingOf(dataset).bare ? {} : { unevidenced: true };
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
