/** The distinct ones of some words, the most frequent first; among equals the first. */
export const byCount = (words: Iterable<string>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
};
