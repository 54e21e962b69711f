import type { Dataset } from '../../model/dataset';
import { claimsToLook } from '../evidence/claimsToLook';
import { mentionsInDocument } from '../evidence/mentionsInDocument';
import { sentenceClaims } from '../evidence/sentenceEdges';
import { FACETS } from '../facets/registry';
import { facetTable } from '../visible';
import { drawingOf } from './drawing';
import { labelOf } from './entityNode';
import { nameLanguages } from './extentOf';

/** Does ahead, in small steps, what the first screens ask of a large dataset and what is remembered from then on: asked for all at once, it would hold the page up. */
export function* warmUp(dataset: Dataset): Generator<undefined, true> {
  for (const facet of FACETS) {
    if (facet.kind !== 'values') continue;
    facetTable(dataset, facet);
    yield;
  }
  for (const made of [drawingOf, sentenceClaims, claimsToLook, (whole: Dataset) => mentionsInDocument(whole, 0)]) {
    made(dataset);
    yield;
  }
  for (const language of nameLanguages(dataset)) {
    for (let entity = 0; entity < dataset.entities.count; entity += 1) {
      labelOf(dataset, entity, language);
      if (entity % 100 === 0) yield;
    }
  }
  return true;
}
