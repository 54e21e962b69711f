import type { GraphAttributes, Scalar } from './graph';

/** The few names of a file are asked for at each of its many nodes. */
const plainNames = new Map<string, string>();
const MOST_NAMES = 10_000;

/** A name without case, spaces and signs: `Edge Label` and `edge_label` are one. */
function plain(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const made = name.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  if (plainNames.size >= MOST_NAMES) plainNames.clear();
  plainNames.set(name, made);
  return made;
}

/** Takes out the first attribute that has one of some names (in lower case, letters alone; the likeliest first) and a value that fits. */
export function take(attributes: GraphAttributes, names: readonly string[], fits: (value: Scalar) => boolean = () => true): Scalar | undefined {
  let best = names.length;
  let found: string | undefined;
  for (const [name, value] of attributes) {
    const at = names.indexOf(plain(name));
    if (at < 0 || at >= best || !fits(value)) continue;
    best = at;
    found = name;
  }
  if (found === undefined) return undefined;
  const value = attributes.get(found);
  attributes.delete(found);
  return value;
}

/** A text taken out; '' where there is none. */
export const takeText = (attributes: GraphAttributes, names: readonly string[], fits: (value: Scalar) => boolean = () => true): string =>
  String(take(attributes, names, fits) ?? '').trim();

/** Whether a value can be the name of a kind: a word, and no number of a group. */
export const isWord = (value: Scalar): boolean => typeof value === 'string' && /\p{L}/u.test(value) && value.length <= 200;

/** The items of a list as text, between bars or semicolons. */
export const itemsOf = (text: string): readonly string[] => text.split(/[|;]/).map((item) => item.trim()).filter((item) => item !== '');
