const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** True where two values of JSON are the same, whatever the order of their keys; what is undefined is as good as absent, and null as undefined. */
export const sameValue = (one: unknown, other: unknown, depth = 64): boolean => {
  if (one === other || ((one ?? null) === null && (other ?? null) === null)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other) || depth === 0) return false;
  if (Array.isArray(one) && one.length !== (other as unknown as readonly unknown[]).length) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameValue(one[key], other[key], depth - 1));
};
