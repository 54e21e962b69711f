import { rangeFacet } from './contract';

/** In how many documents the edge of a claim stands, over the whole dataset. */
export const documentsFacet = rangeFacet('documents', 'documents', false, ({ claims, edges }) => (claim) => [edges.documents[claims.edge[claim]!]!]);
