import { FACETS } from '../facets/registry';
import type { FilterWords } from './contract';
import { startsWith } from './readHead';
import { bareName, type Token } from './tokens';

/** A piece of a stretch that no comma parts from the rest. */
export interface LoosePart {
  readonly tokens: readonly Token[];
  /** What follows 'about' in it; null where it has none. */
  readonly about: readonly Token[] | null;
}

interface LooseParts {
  readonly parts: readonly LoosePart[];
  /** True where it speaks of claims by that word. */
  readonly noun: boolean;
}

/**
 * 'The hedged claims about Turkey' as 'hedged' and 'about Turkey': parted at the noun and before 'about', and where it is read
 * finely, before each lead and each negation as well. Articles and the like at the start of a part are left out.
 */
export function looseParts(tokens: readonly Token[], words: FilterWords, finely: boolean): LooseParts {
  const longest = (phrases: readonly string[], at: number): number => Math.max(0, ...phrases.map((phrase) => startsWith(tokens.slice(at), phrase)));
  const heads = [...words.negations, ...FACETS.flatMap(({ id }) => words.leads(id)).filter((lead) => lead !== '' && lead !== ':')];
  const parts: { tokens: Token[]; about: Token[] | null }[] = [];
  let part: { tokens: Token[]; about: Token[] | null } = { tokens: [], about: null };
  /** True while the part has no more than what tells its facet. */
  let open = true;
  let noun = false;
  const next = (): void => {
    if (part.tokens.length > 0) parts.push(part);
    part = { tokens: [], about: null };
    open = true;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const about = longest(words.about, at);
    // Right behind 'about' stands what it is about, whatever else that might be.
    const head = (part.about === null ? finely || open : finely && !open) ? longest(heads, at) : 0;
    if (longest(words.nouns, at) > 0 && part.about === null) {
      noun = true;
      next();
    } else if (about > 0 && (part.about === null || !open)) {
      if (!open) next();
      part = { tokens: [...part.tokens, ...tokens.slice(at, at + about)], about: [] };
      at += about - 1;
    } else if (head > 0) {
      if (!open) next();
      part.tokens.push(...tokens.slice(at, at + head));
      at += head - 1;
    } else {
      const left = open || part.about?.length === 0 ? withoutFiller(token, words) : token;
      if (left === null) continue;
      part.tokens.push(left);
      part.about?.push(left);
      open = false;
    }
  }
  next();
  return { parts, noun };
}

/** Null for 'the'; of "l’Ukraine", 'Ukraine'. */
function withoutFiller(token: Token, words: FilterWords): Token | null {
  if (token.kind !== 'word') return token;
  const written = token.text.toLowerCase().replace("'", '’');
  const elided = words.fillers.find((filler) => filler.endsWith('’') && written.startsWith(filler) && written.length > filler.length);
  if (elided !== undefined) return { ...token, text: token.text.slice(elided.length), start: token.start + elided.length };
  return words.fillers.some((filler) => bareName(filler) === bareName(token.text)) ? null : token;
}
