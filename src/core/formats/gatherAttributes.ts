import { FORBIDDEN_KEYS } from '../validate/cleanJson';

type Value = string | number | boolean;

/** What a source says of one thing in several places, by name: one value as it is, several joined, each once. */
export const gatherAttributes = (said: Iterable<readonly [name: string, value: Value]>): Readonly<Record<string, Value>> => {
  const byName = new Map<string, Set<Value>>();
  for (const [name, value] of said) {
    if (FORBIDDEN_KEYS.has(name)) continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, new Set([value]));
    else known.add(value);
  }
  return Object.fromEntries([...byName].map(([name, values]): [string, Value] => {
    const [only = '', ...others] = values;
    return [name, others.length === 0 ? only : [only, ...others].join('; ')];
  }));
};
