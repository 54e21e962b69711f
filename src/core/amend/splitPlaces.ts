import type { Dataset } from '../../model/dataset';
import { claimsOfEdge, edgesOf, evidenceOf, mentionsOf, stepsOf } from '../columns/access';

/** A place that speaks of an entity: what of it goes over to another when the entity is split there. */
export interface SplitPlace {
  /** Row of the sentence; -1 for all that stands in no sentence. */
  readonly sentence: number;
  /** Places in the entity's list of mentions. */
  readonly mentions: readonly number[];
  /** Rows of claims that rest on the sentence, each at the first of its sentences alone. */
  readonly claims: readonly number[];
}

/** The claims that name an entity, as an end, as the event or as who says so. Linear in the claims. */
const claimsNaming = (dataset: Dataset, entity: number): readonly number[] => {
  const rows = new Set([...edgesOf(dataset, entity)].flatMap((edge) => [...claimsOfEdge(dataset, edge)]));
  for (let claim = 0; claim < dataset.claims.count; claim += 1) {
    if (dataset.claims.event[claim] === entity || stepsOf(dataset, claim).some(({ source, of }) => source === entity || of === entity)) rows.add(claim);
  }
  return [...rows].sort((a, b) => a - b);
};

/** Where a dataset speaks of an entity, sentence by sentence, those without a sentence last. */
export const splitPlaces = (dataset: Dataset, entity: number): readonly SplitPlace[] => {
  const places = new Map<number, { mentions: number[]; claims: number[] }>();
  const at = (sentence: number) => {
    const place = places.get(sentence) ?? { mentions: [], claims: [] };
    places.set(sentence, place);
    return place;
  };
  for (const [place, { span }] of mentionsOf(dataset, entity).entries()) at(dataset.spans.sentence[span]!).mentions.push(place);
  for (const claim of claimsNaming(dataset, entity)) {
    const [first] = evidenceOf(dataset, claim).filter(({ role }) => role === 'support');
    at(first === undefined ? -1 : dataset.spans.sentence[first.span]!).claims.push(claim);
  }
  return [...places].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b)).map(([sentence, place]) => ({ sentence, ...place }));
};
