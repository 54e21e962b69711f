import { edgesOfSentence } from '../../core/evidence/sentenceEdges';
import type { Chosen } from '../../core/selection';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { claimKey, entityKey, neighbourKey, relationKey, sentenceKey } from './outlineRows';

/** Tells one selection from the next; '' for none. */
export const chosenKey = (chosen: Chosen | null): string => (chosen === null ? '' : `${chosen.kind} ${chosen.row} ${chosen.kind === 'edge' ? chosen.claim : ''}`);

/**
 * Key of the row that stands for a selection; '' where the filters leave none. A link stands under both its ends: under the
 * one that `near`, the key of a row, lies under too, else under its subject.
 */
export function outlinePlace(dataset: Dataset, visible: Visible, chosen: Chosen | null, near: string): string {
  if (chosen === null) return '';
  if (chosen.kind === 'entity') return visible.entities[chosen.row] === 1 ? entityKey(chosen.row) : '';
  if (chosen.kind === 'edge') return edgePlace(dataset, visible, chosen.row, chosen.claim, near);
  const [first] = edgesOfSentence(dataset, chosen.row, visible.claims);
  return first === undefined ? '' : sentenceKey(edgePlace(dataset, visible, first.edge, first.claim, near), chosen.row);
}

function edgePlace({ edges, predicates }: Dataset, visible: Visible, edge: number, claim: number, near: string): string {
  if (visible.edges[edge] !== 1) return '';
  const [subject, object] = [edges.subject[edge]!, edges.object[edge]!];
  const predicate = edges.predicate[edge]!;
  const fromObject = object !== subject && near.split('/')[0] === entityKey(object);
  const inverse = fromObject && predicates[predicate]?.symmetric !== true;
  const key = neighbourKey(relationKey(entityKey(fromObject ? object : subject), predicate, inverse), edge);
  return claim >= 0 && visible.claims[claim] === 1 ? claimKey(key, claim) : key;
}
