import { isObject } from '../../validate/isObject';

type Fields = Readonly<Record<string, unknown>>;

/** A record with the keys that the app could not use: in both, the record's own value stands, and objects hold the keys of both. */
export const merged = (record: object, extra: Fields | undefined): Fields => {
  const own = record as Fields;
  if (extra === undefined) return own;
  const both = Object.entries(extra).map(([key, value]): [string, unknown] => {
    const known = Object.hasOwn(own, key) ? own[key] : undefined;
    if (known === undefined) return [key, value];
    return [key, isObject(known) && isObject(value) ? { ...value, ...known } : known];
  });
  return { ...own, ...Object.fromEntries(both) };
};
