import { fold } from '../text/normalise';

const PRONOUNS: ReadonlySet<string> = new Set((
  'i me you he him she her it we us they them this that these those who which one everyone somebody nobody '
  + 'je tu il elle on nous vous ils elles lui eux leur ce celui celle ceux celles qui'
).split(' '));

/** True for words that look like a name. Those of a name begin with a capital, but for short ones ('de', 'of'); scripts without capitals count as if they had them. */
export const isName = (text: string): boolean => {
  if (PRONOUNS.has(fold(text).trim())) return false;
  const words = text.split(/\s+/);
  return words.every((word) => /^\P{Ll}/u.test(word) || word.length < 4) && words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
};
