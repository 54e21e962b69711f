import { isWordBound } from '../text/wordBounds';

/** What is longer is a sentence rather than a name, in UTF-16 units. */
const LONGEST = 120;

const holds = (name: string, part: string): boolean => {
  for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
    if (isWordBound(name, at) && isWordBound(name, at + part.length)) return true;
  }
  return false;
};

/**
 * What an entity is called, of the words that stand for it (one for each mention): the most frequent ones, or the longest that hold
 * them ('Ada Lane' rather than 'Lane', which stands there more often). Among equals the longer, then the first. '' where there are none.
 */
export const principalName = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let usual = '';
  for (const [name, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && name.length > usual.length)) usual = name;
  }
  let longest = usual;
  for (const name of counts.keys()) if (name.length > longest.length && name.length <= LONGEST && holds(name, usual)) longest = name;
  return longest;
};
