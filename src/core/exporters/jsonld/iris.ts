import type { Dataset } from '../../../model/dataset';

type Kind = 'annotation' | 'claim' | 'entity' | 'document' | 'predicate';

/** Names of a dataset's things that are the same in every export; by rows. */
export type Iris = Readonly<Record<Kind, (row: number) => string>> & { readonly dataset: string };

export function iris({ meta, claims, entities, documents, predicates }: Dataset): Iris {
  const dataset = `urn:edgewise:${meta.slug}`;
  const named = (kind: Kind, id: string | undefined): string => `${dataset}:${kind}:${encodeURIComponent((id ?? '').toWellFormed())}`;
  return {
    dataset,
    annotation: (row) => named('annotation', claims.ids[row]),
    claim: (row) => named('claim', claims.ids[row]),
    entity: (row) => named('entity', entities.ids[row]),
    document: (row) => named('document', documents.ids[row]),
    predicate: (row) => named('predicate', predicates[row]?.id),
  };
}
