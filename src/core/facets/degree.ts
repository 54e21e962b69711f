import { rangeFacet } from './contract';

/** How many edges either end has, over the whole dataset: one option where both ends share it, else two. */
export const degreeFacet = rangeFacet('degree', 'links', true, ({ claims, entities }) => {
  const { offsets } = entities.edges;
  const degree = (entity: number): number => offsets[entity + 1]! - offsets[entity]!;
  return (claim) => [degree(claims.subject[claim]!), degree(claims.object[claim]!)];
});
