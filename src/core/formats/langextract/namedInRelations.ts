import type { Span } from '../../../model/span';
import { isWordBound } from '../../text/wordBounds';
import { type Names, endsOf } from './ends';
import type { Extracted } from './entities';
import type { ExtractedText, Extraction } from './extraction';

const within = (outer: Span, inner: Span | undefined): boolean => inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** Where a relation's words stand: in their place, or in the only one there is. */
const passageOf = (text: ExtractedText, { place, words }: Extraction): Span | undefined => {
  const [only, ...others] = place === undefined ? text.standing(words) : [place];
  return others.length > 0 ? undefined : only;
};

/** Where the words of an entity stand in a passage as whole words: the first place of the longest. */
const placeIn = ({ text }: ExtractedText, passage: Span, { all }: Extracted): Span | undefined => {
  const words = [...new Set(all.map((extraction) => extraction.words))].sort((a, b) => b.length - a.length);
  const quote = text.slice(passage.start, passage.end);
  for (const word of words) {
    for (let at = quote.indexOf(word); at >= 0; at = quote.indexOf(word, at + 1)) {
      const place = { start: passage.start + at, end: passage.start + at + word.length };
      if (isWordBound(text, place.start) && isWordBound(text, place.end)) return place;
    }
  }
  return undefined;
};

/**
 * Where relations name their ends, by the id of the entity (UTF-16): langextract gives the words of a relation as one extraction, and often
 * none of their own to the names in it.
 */
export const namedInRelations = (text: ExtractedText, relations: readonly Extraction[], entities: readonly Extracted[], names: Names): ReadonlyMap<string, readonly Span[]> => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Span[]>();
  for (const relation of relations) {
    const passage = passageOf(text, relation);
    const ends = passage === undefined ? undefined : endsOf(relation, names);
    if (passage === undefined || ends === undefined) continue;
    for (const id of [ends.subject, ends.object]) {
      const entity = byId.get(id);
      const known = found.get(id) ?? [];
      if (entity === undefined || known.some((place) => within(passage, place)) || entity.all.some(({ place }) => within(passage, place))) continue;
      const place = placeIn(text, passage, entity);
      if (place !== undefined) found.set(id, [...known, place]);
    }
  }
  return found;
};
