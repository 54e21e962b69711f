import { rangeFacet } from './contract';

/** How many speakers tell of the edge of a claim, over the whole dataset. */
export const speakersFacet = rangeFacet('speakers', 'speakers', false, ({ claims, edges }) => (claim) => [edges.speakers[claims.edge[claim]!]!]);
