import { fail, ok, type Result } from '../../model/result';
import { closestNames } from './closestNames';
import type { FilterFault, FilterWords } from './contract';
import { exactly, type FacetNames, roughly } from './nameIndex';
import { bareName, idOf, quoted, type Token } from './tokens';

/** The values of a list, and what joins them; null where nothing does. */
export interface Items {
  readonly values: readonly string[];
  readonly joiner: 'or' | 'and' | null;
}

const SUGGESTED = 3;

/** A list of values that are called exactly so. A joiner may be part of a name: the reading with the fewest items holds. */
export function readItems(text: string, all: readonly Token[], facet: FacetNames, words: FilterWords): Result<Items, FilterFault> {
  const { tokens, led } = withoutLead(all, words);
  const joints = tokens.flatMap((token, place) => (joinerOf(token, words) === null ? [] : [place]));
  const starts = [0, ...joints.map((place) => place + 1)];
  const ends = [...joints, tokens.length];
  // best[i]: the fewest items, from the i-th start on, that all have a value.
  const best: (readonly { readonly value: string; readonly until: number }[] | null)[] = [];
  for (let from = starts.length - 1; from >= 0; from--) {
    best[from] = null;
    for (let to = from; to < ends.length; to++) {
      const value = valueOf(text, tokens.slice(starts[from], ends[to]), facet);
      const after = to === ends.length - 1 ? [] : (best[to + 1] ?? null);
      if (value === null || after === null) continue;
      const before = best[from] ?? null;
      if (before === null || after.length + 1 < before.length) best[from] = [{ value, until: to }, ...after];
    }
  }
  const found = best[0] ?? null;
  if (found === null) return fail(unknown(text, tokens, facet, words));
  const used = new Set(found.slice(0, -1).map(({ until }) => joinerOf(tokens[joints[until]!]!, words)));
  if (led !== null) used.add(led);
  if (used.size > 1) return fail({ ...placeOf(text, tokens), code: 'mixed', suggestions: [] });
  const [joiner = null] = used;
  return ok({ values: found.map(({ value }) => value), joiner });
}

/** The same, where plurals and the beginnings of words will do, as long as one value alone fits. */
export function readRoughly(text: string, all: readonly Token[], facet: FacetNames, words: FilterWords): Result<Items, FilterFault> {
  const { tokens, led } = withoutLead(all, words);
  const values: string[] = [];
  const joiners = new Set<'or' | 'and'>(led === null ? [] : [led]);
  let item: Token[] = [];
  for (const token of [...tokens, null]) {
    const joiner = token === null ? null : joinerOf(token, words);
    if (token !== null && joiner === null) {
      item.push(token);
      continue;
    }
    if (joiner !== null) joiners.add(joiner);
    const name = bareName(textOf(text, item));
    const exact = valueOf(text, item, facet);
    const near = exact === null ? several(exactly(facet, name), roughly(facet, name)) : [exact];
    const [value] = near;
    if (value === undefined) return fail(unknown(text, item.length > 0 ? item : tokens.slice(-1), facet, words));
    if (near.length > 1) return fail({ ...placeOf(text, item), code: 'ambiguous', suggestions: near.slice(0, SUGGESTED).map((other) => sure(facet, other, words)) });
    values.push(value);
    item = [];
  }
  if (joiners.size > 1) return fail({ ...placeOf(text, tokens), code: 'mixed', suggestions: [] });
  const [joiner = null] = joiners;
  return ok({ values, joiner });
}

const several = (exact: readonly string[], rough: readonly string[]): readonly string[] => (exact.length > 0 ? exact : rough);

/** 'A, B, or C': a stretch may begin with what joins it to the one before. */
function withoutLead(tokens: readonly Token[], words: FilterWords): { readonly tokens: readonly Token[]; readonly led: 'or' | 'and' | null } {
  const led = tokens[0] === undefined || tokens.length < 2 ? null : joinerOf(tokens[0], words);
  return { tokens: led === null ? tokens : tokens.slice(1), led };
}

function joinerOf({ kind, text }: Token, words: FilterWords): 'or' | 'and' | null {
  if (kind !== 'word') return null;
  const word = bareName(text);
  const is = (joiners: readonly string[]): boolean => joiners.some((joiner) => bareName(joiner) === word);
  return is(words.or) ? 'or' : is(words.and) ? 'and' : null;
}

/** The one value that an item is called by exactly; what is quoted, and what is told by its id, stands alone. */
function valueOf(text: string, item: readonly Token[], facet: FacetNames): string | null {
  const last = item.at(-1);
  if (last === undefined) return null;
  if (last.kind === 'id') {
    const named = item.slice(0, -1);
    return named.every(({ kind }) => kind === 'word') || (named.length === 1 && named[0]?.kind === 'quoted') ? last.text : null;
  }
  if (item.length > 1 && item.some(({ kind }) => kind === 'quoted' || kind === 'id')) return null;
  const name = bareName(textOf(text, item));
  const [value, more] = name === '' ? [] : exactly(facet, name);
  return value === undefined || more !== undefined ? null : value;
}

const textOf = (text: string, item: readonly Token[]): string =>
  (item.length === 1 && item[0]?.kind === 'quoted' ? item[0].text : text.slice(item[0]?.start ?? 0, item.at(-1)?.end ?? 0));

function placeOf(text: string, item: readonly Token[]): Pick<FilterFault, 'words' | 'start' | 'end'> {
  const start = item[0]?.start ?? text.length;
  const end = item.at(-1)?.end ?? text.length;
  return { words: text.slice(start, end), start, end };
}

/** The first item that no value is called by, with those that come nearest. */
function unknown(text: string, tokens: readonly Token[], facet: FacetNames, words: FilterWords): FilterFault {
  const place = placeOf(text, tokens);
  const near = closestNames(facet, bareName(textOf(text, tokens)), SUGGESTED);
  return { ...place, code: 'unknown', suggestions: near.map((value) => sure(facet, value, words)) };
}

/** A value as it is surely understood within its facet. */
function sure(facet: FacetNames, value: string, words: FilterWords): string {
  const name = facet.nameOf(value)?.trim() ?? '';
  const written = /^[\p{L}\p{N}\p{M} .’'()–+-]+$/u.test(name) ? name : quoted(name, words.quotes);
  return exactly(facet, bareName(name)).length === 1 ? written : `${quoted(name, words.quotes)} ${idOf(value)}`;
}
