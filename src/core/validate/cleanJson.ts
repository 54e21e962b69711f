/** How many things of one kind a file holds, and where the first of them is (a JSON path). */
export interface Tally {
  readonly count: number;
  readonly first: string;
}

export interface CleanJson {
  readonly value: unknown;
  /** Keys that were left out. */
  readonly forbidden: Tally;
  /** Strings with lone surrogates, which are U+FFFD now. */
  readonly illFormed: Tally;
}

/** Keys that objects have by birth: as keys of a file they are mistakes at best. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

/** A step of a JSON path: `.subject`, or `["a key"]` where it is no plain name. */
export const pathTo = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
};

const tally = (): { count: number; first: string } => ({ count: 0, first: '' });

const note = (into: { count: number; first: string }, path: () => string): void => {
  if (into.count === 0) into.first = path();
  into.count += 1;
};

/**
 * Takes the keys that could reach an object's prototype out of a value that `JSON.parse` made, and mends badly formed
 * strings; in place. Recurses, so the value's depth must have been bounded before.
 */
export const cleanJson = (parsed: unknown): CleanJson => {
  const forbidden = tally();
  const illFormed = tally();

  const text = (value: string, path: () => string): string => {
    if (value.isWellFormed()) return value;
    note(illFormed, path);
    return value.toWellFormed();
  };

  const clean = (value: unknown, path: () => string): unknown => {
    if (typeof value === 'string') return text(value, path);
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      for (const [place, item] of items.entries()) {
        if (typeof item === 'number') continue;
        items[place] = clean(item, () => pathTo(path(), place));
      }
      return items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return cleanObject(value as Record<string, unknown>, path);
  };

  const cleanObject = (value: Record<string, unknown>, path: () => string): Record<string, unknown> => {
    let renamed = false;
    for (const key of Object.keys(value)) {
      const at = (): string => pathTo(path(), key);
      if (FORBIDDEN_KEYS.has(key)) {
        note(forbidden, at);
        Reflect.deleteProperty(value, key);
        continue;
      }
      renamed ||= !key.isWellFormed();
      const item = value[key];
      if (typeof item === 'string' || (typeof item === 'object' && item !== null)) value[key] = clean(item, at);
    }
    if (!renamed) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key, () => pathTo(path(), key)), item]));
  };

  return { value: clean(parsed, () => ''), forbidden, illFormed };
};
