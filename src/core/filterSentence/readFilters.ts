import type { Dataset } from '../../model/dataset';
import { fail, ok, type Result } from '../../model/result';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../model/view';
import { FACETS } from '../facets/registry';
import type { FilterFault, FilterWords } from './contract';
import { type FacetNames, namesOf } from './nameIndex';
import { type LoosePart, looseParts } from './looseParts';
import { type Items, readItems, readRoughly } from './readItems';
import { afterNegation, headOf } from './readHead';
import { type Token, tokensOf } from './tokens';

/** What one stretch between commas says. `joined`: it ends a list. */
interface Said {
  readonly facet: string;
  readonly excluded: boolean;
  readonly bare: boolean;
  readonly tokens: readonly Token[];
  readonly values: readonly string[];
  readonly joiner: Items['joiner'];
  readonly query: string;
}

/**
 * Reads filters from a sentence such as 'hedged or denied, said by CNN, without places': blind to case and accents, in any
 * order. A name tells its facet where only one facet has it; else the facet is told before a colon, or by its lead. Gives the
 * whole filters, or the first thing that was not understood.
 */
export function readFilters(dataset: Dataset, text: string, words: FilterWords): Result<Filters, FilterFault> {
  const facets = namesOf(dataset, words);
  const stretches = split(tokensOf(text));
  const said: Said[] = [];
  for (const tokens of stretches) {
    const one = readStretch(text, tokens, facets, words, said.at(-1));
    const read = one.ok ? ok([one.value]) : readLoosely(dataset, text, tokens, facets, words, one.error);
    if (!read.ok) return read;
    said.push(...read.value);
  }
  return gathered(text, withListsExcluded(said, facets, text, words));
}

function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const stretches: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'comma') stretches.push([]);
    else stretches.at(-1)?.push(token);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

function readStretch(text: string, tokens: readonly Token[], facets: readonly FacetNames[], words: FilterWords, before: Said | undefined): Result<Said, FilterFault> {
  const positive = headOf(text, tokens, words);
  const rest = afterNegation(tokens, words);
  const negative = rest === null ? null : headOf(text, rest, words);
  const said = (facet: string, excluded: boolean, bare: boolean, own: readonly Token[], { values, joiner }: Items): Result<Said, FilterFault> =>
    ok({ facet, excluded, bare, tokens: own, values, joiner, query: '' });

  // A facet that is told decides; then what is called exactly so; then what comes near.
  for (const [head, excluded] of [[positive, false], [negative, true]] as const) {
    if (head === null) continue;
    const query = head.facets.find((id) => FACETS.some((facet) => facet.id === id && facet.kind === 'query'));
    if (query !== undefined) {
      if (excluded) return fail(faultAt('noQueryBut', text, tokens));
      const asked = queryOf(text, head.rest);
      if (asked === '') return fail(faultAt('nothing', text, []));
      return ok({ facet: query, excluded: false, bare: false, tokens: head.rest, values: [], joiner: null, query: asked });
    }
  }
  for (const [head, excluded] of [[positive, false], [negative, true]] as const) {
    if (head?.told !== true) continue;
    const read = choose(text, head.rest, facets.filter(({ id }) => head.facets.includes(id)), words, undefined);
    return read.ok ? said(read.value.facet, excluded, false, head.rest, read.value.items) : read;
  }
  const attempts: readonly (readonly [rest: readonly Token[], among: readonly FacetNames[], excluded: boolean, bare: boolean])[] = [
    [tokens, facets, false, true],
    ...(positive === null ? [] : [[positive.rest, facets.filter(({ id }) => positive.facets.includes(id)), false, false] as const]),
    ...(rest === null ? [] : [[rest, facets, true, false] as const]),
    ...(negative === null ? [] : [[negative.rest, facets.filter(({ id }) => negative.facets.includes(id)), true, false] as const]),
  ];
  for (const [own, among, excluded, bare] of attempts) {
    const found = candidates(among, before, bare, (facet) => readItems(text, own, facet, words));
    if (found.length === 1) return said(found[0]!.facet, excluded, bare, own, found[0]!.items);
    if (found.length > 1) return fail(ambiguous(text, own, found.map(({ facet }) => facet), words));
  }
  // Nothing was called exactly so: the reading that takes most off the start is the one that was meant.
  const [own, among, excluded, bare] = attempts[attempts.length - 1]!;
  const read = choose(text, own, among, words, bare ? before : undefined);
  return read.ok ? said(read.value.facet, excluded, bare, own, read.value.items) : read;
}

/** 'Hedged claims about Turkey'. Where some of it can't be read, the fault is of that alone; `whole` is that of all of it. */
function readLoosely(dataset: Dataset, text: string, tokens: readonly Token[], facets: readonly FacetNames[], words: FilterWords, whole: FilterFault): Result<readonly Said[], FilterFault> {
  let first: FilterFault | null = null;
  for (const finely of [false, true]) {
    const { parts, noun } = looseParts(tokens, words, finely);
    const read = parts.map((part) => readPart(dataset, text, part, facets, words));
    const faults = read.flatMap((one) => (one.ok ? [] : [one.error]));
    if (faults.length === 0 && (noun || read.length > 0)) return ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
    if (noun || faults.length < read.length) first ??= faults[0] ?? null;
  }
  return fail(first ?? whole);
}

function readPart(dataset: Dataset, text: string, { tokens, about }: LoosePart, facets: readonly FacetNames[], words: FilterWords): Result<Said, FilterFault> {
  const plain = readStretch(text, tokens, facets, words, undefined);
  const facet = FACETS.find(({ kind }) => kind === 'query');
  if (plain.ok || about === null || facet?.kind !== 'query') return plain;
  if (afterNegation(tokens, words) !== null) return fail(faultAt('noQueryBut', text, tokens));
  const query = queryOf(text, about);
  if (query === '') return fail(faultAt('nothing', text, []));
  // Nobody meant to be shown nothing: a word that is nowhere is a slip.
  const matches = facet.matches(dataset, query);
  for (let claim = 0; claim < dataset.claims.count; claim++) {
    if (matches(claim)) return ok({ facet: facet.id, excluded: false, bare: false, tokens: about, values: [], joiner: null, query });
  }
  return plain.error.suggestions.length > 0 ? plain : fail(faultAt('unknown', text, about));
}

interface Found {
  readonly facet: string;
  readonly items: Items;
}

/** The facets in which all of it can be read; a list goes on in the facet it began with. */
function candidates(among: readonly FacetNames[], before: Said | undefined, bare: boolean, read: (facet: FacetNames) => Result<Items, FilterFault>): readonly Found[] {
  const inFacet = (facet: FacetNames): readonly Found[] => {
    const items = read(facet);
    return items.ok ? [{ facet: facet.id, items: items.value }] : [];
  };
  const same = bare && before !== undefined ? among.filter(({ id }) => id === before.facet).flatMap(inFacet) : [];
  return same.length > 0 ? same : among.flatMap(inFacet);
}

function choose(text: string, tokens: readonly Token[], among: readonly FacetNames[], words: FilterWords, before: Said | undefined): Result<Found, FilterFault> {
  if (tokens.length === 0) return fail(faultAt('nothing', text, []));
  for (const read of [readItems, readRoughly]) {
    const found = candidates(among, before, before !== undefined, (facet) => read(text, tokens, facet, words));
    if (found.length === 1) return ok(found[0]!);
    if (found.length > 1) return fail(ambiguous(text, tokens, found.map(({ facet }) => facet), words));
  }
  // Each facet says what it could not read: the one that read farthest knows best.
  const faults = among.map((facet) => readRoughly(text, tokens, facet, words)).flatMap((read) => (read.ok ? [] : [read.error]));
  const farthest = Math.max(...faults.map(({ start }) => start));
  const there = faults.filter(({ start }) => start === farthest);
  const fault = there.find(({ code }) => code !== 'unknown') ?? there[0];
  if (fault === undefined) return fail(faultAt('unknown', text, tokens));
  const others = tokens.filter(({ start }) => start >= fault.start);
  const elsewhere = fault.code === 'unknown' && farthest > (tokens[0]?.start ?? 0) && among.some((facet) => readRoughly(text, others, facet, words).ok);
  if (elsewhere) return fail({ ...faultAt('twoFacets', text, tokens), suggestions: [] });
  return fail({ ...fault, suggestions: closestOf(there.flatMap(({ suggestions }) => suggestions), fault.words) });
}

/** The facets of one fault each name their nearest; the nearest of them all come first, each once. */
function closestOf(suggestions: readonly string[], words: string): readonly string[] {
  const near = (name: string): number => Math.abs(name.length - words.length) + (name.toLowerCase().includes(words.toLowerCase()) ? 0 : words.length);
  return [...new Set(suggestions)].sort((a, b) => near(a) - near(b)).slice(0, 3);
}

function ambiguous(text: string, tokens: readonly Token[], facets: readonly string[], words: FilterWords): FilterFault {
  const fault = faultAt('ambiguous', text, tokens);
  return { ...fault, suggestions: facets.slice(0, 3).map((id) => `${words.facet(id)}${words.colon}${fault.words}`) };
}

function faultAt(code: FilterFault['code'], text: string, tokens: readonly Token[]): FilterFault {
  const start = tokens[0]?.start ?? text.length;
  const end = tokens.at(-1)?.end ?? text.length;
  return { code, words: text.slice(start, end), start, end, suggestions: [] };
}

const queryOf = (text: string, tokens: readonly Token[]): string => {
  const [only, more] = tokens;
  if (only?.kind === 'quoted' && more === undefined) return only.text.trim();
  return text.slice(only?.start ?? 0, tokens.at(-1)?.end ?? 0).trim();
};

/** 'Without people, places or events': what a list goes on with is excluded as well, once its last item is joined. */
function withListsExcluded(said: readonly Said[], facets: readonly FacetNames[], text: string, words: FilterWords): readonly Said[] {
  const whole = [...said];
  for (const [first, one] of said.entries()) {
    if (!one.excluded || one.joiner !== null) continue;
    const names = facets.find(({ id }) => id === one.facet);
    let last = first;
    while (names !== undefined && said[last + 1]?.bare === true && said[last]?.joiner === null && said[last + 1]?.facet === one.facet && readItems(text, said[last + 1]?.tokens ?? [], names, words).ok) last += 1;
    if (last === first || said[last]?.joiner === null) continue;
    for (let place = first + 1; place <= last; place++) whole[place] = { ...said[place]!, excluded: true };
  }
  return whole;
}

function gathered(text: string, said: readonly Said[]): Result<Filters, FilterFault> {
  const choices = new Map<string, { include: string[]; exclude: string[]; query: string[]; joiners: Set<string> }>();
  for (const { facet, excluded, values, joiner, query, tokens } of said) {
    const choice = choices.get(facet) ?? { include: [], exclude: [], query: [], joiners: new Set<string>() };
    choices.set(facet, choice);
    const list = excluded ? choice.exclude : choice.include;
    for (const value of values) if (!list.includes(value)) list.push(value);
    if (query !== '') choice.query.push(query);
    if (!excluded && joiner !== null) choice.joiners.add(joiner);
    if (choice.joiners.size > 1) return fail(faultAt('mixed', text, tokens));
  }
  return ok(Object.fromEntries(
    FACETS.flatMap(({ id }): [string, FacetChoice][] => {
      const choice = choices.get(id);
      if (choice === undefined) return [];
      const mode = choice.joiners.has('and') && choice.include.length > 1 ? 'all' : 'any';
      return [[id, { ...NO_CHOICE, include: choice.include, exclude: choice.exclude, mode, query: choice.query.join(' ') }]];
    }),
  ));
}
