import type { Span } from '../../model/span';

type Search = (words: string) => readonly Span[];

/**
 * A search that is done once for the same words, as long as no more places than `most` are kept: then it begins anew. Each kept
 * answer counts as one place more. What it gives is shared: never change it.
 */
export const keptPlaces = (search: Search, most: number): Search => {
  const known = new Map<string, readonly Span[]>();
  let kept = 0;
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const places = search(words);
    const size = places.length + 1;
    if (size > most) return places;
    if (kept + size > most) {
      known.clear();
      kept = 0;
    }
    known.set(words, places);
    kept += size;
    return places;
  };
};
