import { isWordBound } from '../text/wordBounds';
import { byCount } from './byCount';
import { isName } from './isName';

/** What is longer is a sentence rather than a name, in UTF-16 units. */
const LONGEST = 120;

const holds = (name: string, part: string): boolean => {
  for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
    if (isWordBound(name, at) && isWordBound(name, at + part.length)) return true;
  }
  return false;
};

/**
 * What an entity is called, of the words that stand for it (one for each mention): the most frequent name, or the longest that holds it
 * ('Ada Lane' rather than 'Lane', which stands there more often). Among equals the longer, then the first; a description only where
 * there is no name. '' where there are no words.
 */
export const principalName = (words: readonly string[]): string => {
  const names = words.filter(isName);
  const longestFirst = [...(names.length > 0 ? names : words)].sort((a, b) => b.length - a.length);
  const [usual = ''] = byCount(longestFirst);
  return longestFirst.find((name) => name.length > usual.length && name.length <= LONGEST && holds(name, usual)) ?? usual;
};
