/** Words that are asked for with every claim: each is put together once. */
export function kept<Arguments extends readonly (string | number)[]>(say: (...args: Arguments) => string): (...args: Arguments) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = say(...args);
    known.set(key, text);
    return text;
  };
}
