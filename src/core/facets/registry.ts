import { checkFacet } from './check';
import type { Facet } from './contract';
import { degreeFacet } from './degree';
import { documentFacet } from './document';
import { documentsFacet } from './documents';
import { predicateFacet } from './predicate';
import { quoteFacet } from './quote';
import { saidByFacet } from './saidBy';
import { speakersFacet } from './speakers';
import { stanceFacet } from './stance';
import { textFacet } from './text';
import { typeFacet } from './type';

/** The facets in the order in which they stand on the screen. At most 31: a claim's failures are bits of one integer, the last of which is the cut's. */
export const FACETS: readonly Facet[] = [
  textFacet, typeFacet, stanceFacet, saidByFacet, predicateFacet, checkFacet, quoteFacet, documentFacet, documentsFacet, speakersFacet, degreeFacet,
];
