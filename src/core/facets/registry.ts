import { checkFacet } from './check';
import type { Facet } from './contract';
import { predicateFacet } from './predicate';
import { saidByFacet } from './saidBy';
import { stanceFacet } from './stance';
import { textFacet } from './text';
import { typeFacet } from './type';

/** The facets in the order in which they stand on the screen. At most 32: a claim's failures are bits of one integer. */
export const FACETS: readonly Facet[] = [textFacet, typeFacet, stanceFacet, saidByFacet, predicateFacet, checkFacet];
