import type { Dataset } from '../model/dataset';
import type { Selection } from '../model/view';
import { claimRow, documentOfSentence, edgeRow, entityRow, sentenceRow } from './columns/access';

/** A selection as rows. `claim` is -1 where none of the edge's claims is chosen. */
export type Chosen =
  | { readonly kind: 'entity'; readonly row: number }
  | { readonly kind: 'edge'; readonly row: number; readonly claim: number }
  | { readonly kind: 'sentence'; readonly row: number };

/** The rows of a selection; null where nothing is selected, or nothing that the dataset has. */
export function chosenRows(dataset: Dataset, selection: Selection | null): Chosen | null {
  if (selection === null) return null;
  if (selection.kind === 'entity') {
    const row = entityRow(dataset, selection.id);
    return row === undefined ? null : { kind: 'entity', row };
  }
  if (selection.kind === 'sentence') {
    const row = sentenceRow(dataset, selection.document, selection.number);
    return row === undefined ? null : { kind: 'sentence', row };
  }
  const row = edgeRow(dataset, selection.subject, selection.predicate, selection.object);
  if (row === undefined) return null;
  const claim = selection.claim === undefined ? undefined : claimRow(dataset, selection.claim);
  return { kind: 'edge', row, claim: claim !== undefined && dataset.claims.edge[claim] === row ? claim : -1 };
}

export const entitySelection = ({ entities }: Dataset, entity: number): Selection => ({ kind: 'entity', id: entities.ids[entity]! });

/** An edge as a selection, with one of its claims where that is the one to read. */
export function edgeSelection({ edges, entities, predicates, claims }: Dataset, edge: number, claim = -1): Selection {
  const ids = {
    kind: 'edge' as const,
    subject: entities.ids[edges.subject[edge]!]!,
    predicate: predicates[edges.predicate[edge]!]!.id,
    object: entities.ids[edges.object[edge]!]!,
  };
  return claim < 0 ? ids : { ...ids, claim: claims.ids[claim]! };
}

export function sentenceSelection({ documents }: Dataset, sentence: number): Selection {
  const document = documentOfSentence(documents.sentenceOffsets, sentence);
  return { kind: 'sentence', document: documents.ids[document]!, number: sentence - documents.sentenceOffsets[document]! };
}
