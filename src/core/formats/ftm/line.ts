import { FORBIDDEN_KEYS } from '../../validate/cleanJson';
import { isObject } from '../../validate/isObject';

/** An entity of FollowTheMoney: each property has several values, all of them text. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  /** Where the file has one: the name that was chosen to stand for it. */
  readonly caption: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Names of properties some of whose values are no text. */
  readonly unread: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A line as an entity; undefined where it lacks an id, a schema or properties. */
export function ftmLine(value: unknown): FtmLine | undefined {
  if (!isObject(value) || !isText(value.id) || !isText(value.schema) || !isObject(value.properties)) return undefined;
  const properties = new Map<string, readonly string[]>();
  const unread: string[] = [];
  for (const [name, values] of Object.entries(value.properties)) {
    if (FORBIDDEN_KEYS.has(name)) continue;
    const all: readonly unknown[] = Array.isArray(values) ? values : [values];
    const texts = all.map((one) => (typeof one === 'number' ? String(one) : one)).filter(isText);
    if (texts.length > 0) properties.set(name, [...new Set(texts)]);
    if (texts.length < all.length) unread.push(name);
  }
  return { id: value.id, schema: value.schema, caption: isText(value.caption) ? value.caption : '', properties, unread };
}

/** The values of several properties, each once, in that order. */
export const valuesOf = ({ properties }: FtmLine, names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap((name) => properties.get(name) ?? []))];

/** What is left of a line once some properties have been used, for its attributes. */
export function* restOf({ properties }: FtmLine, used: ReadonlySet<string>): Generator<readonly [name: string, value: string]> {
  for (const [name, values] of properties) if (!used.has(name)) for (const value of values) yield [name, value];
}
