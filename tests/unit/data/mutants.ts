import type { DatasetFile } from '../../../data/tools/openDataset';

type Claim = DatasetFile['claims'][number];
type Quote = NonNullable<Claim['evidence']>[number];
type Step = NonNullable<Claim['attribution']>[number];

/** How a claim was made wrong. */
export type MutantKind = 'subject' | 'object' | 'source' | 'cue' | 'moved' | 'dropped';

/** A claim made wrong in one place: the check must not find it. Its id says what was changed: `claim: object=cia`. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly claim: Claim;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Offsets of what the shipped file always gives with them. */
const stretchOf = ({ start, end }: { readonly start?: number | undefined; readonly end?: number | undefined }): Stretch => {
  if (start === undefined || end === undefined) throw new Error('A shipped quote has its offsets.');
  return { start, end };
};

const inside = (inner: Stretch, outer: Stretch): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Every claim with one thing changed: its subject, its object or a source for each other entity of its type that no quote of the claim
 * names, a cue for each cue of another sentence, its support quotes for each neighbouring sentence as a whole, and without one quote
 * that something else leans on (a context quote, one of several support quotes, all words that hedge or date it).
 */
export function mutantsOf(file: DatasetFile, text: string): readonly Mutant[] {
  const codePoints = [...text];
  const sentences = (file.documents[0]?.sentences ?? []).map(([start, end]): Stretch => ({ start, end }));
  const sentenceOf = (quote: Stretch): number => sentences.findIndex((sentence) => inside(quote, sentence));
  const cues = new Map(file.claims.flatMap(({ attribution = [] }) => attribution.flatMap(({ cue }) => (cue ? [[stretchOf(cue).start, cue]] : []))));

  const others = (id: string, named: (entity: DatasetFile['entities'][number]) => boolean): string[] => {
    const type = file.entities.find((entity) => entity.id === id)?.type;
    return file.entities.filter((entity) => entity.type === type && entity.id !== id && !named(entity)).map((entity) => entity.id);
  };
  const namedIn = (quotes: readonly Quote[]) => ({ mentions = [] }: DatasetFile['entities'][number]): boolean =>
    mentions.some((mention) => quotes.some((quote) => inside(stretchOf(mention), stretchOf(quote))));

  const wholeSentence = (place: number, like: Quote): Quote[] => {
    const sentence = sentences[place];
    if (sentence === undefined) return [];
    return [{ document: like.document, exact: codePoints.slice(sentence.start, sentence.end).join(''), ...sentence, role: 'support' }];
  };

  const ofEnds = (claim: Claim): Mutant[] => {
    const quotes = (claim.evidence ?? []).filter(({ role }) => role === 'support' || role === 'context');
    return (['subject', 'object'] as const).flatMap((kind) => others(claim[kind], namedIn(quotes)).map((other): Mutant =>
      ({ kind, claim: { ...claim, id: `${claim.id}: ${kind}=${other}`, [kind]: other } })));
  };

  const withStep = (claim: Claim, place: number, changed: Step): Step[] =>
    (claim.attribution ?? []).map((step, at) => (at === place ? changed : step));

  const ofSteps = (claim: Claim): Mutant[] => (claim.attribution ?? []).flatMap((step, place): Mutant[] => {
    const key = step.source === undefined ? 'of' : 'source';
    const at = step.span ? stretchOf(step.span) : undefined;
    const spoken = ({ mentions = [] }: DatasetFile['entities'][number]): boolean =>
      at !== undefined && mentions.some((mention) => inside(stretchOf(mention), at));
    const sources = others(step[key] ?? '', spoken).map((other): Mutant =>
      ({ kind: 'source', claim: { ...claim, id: `${claim.id}: ${key} ${place}=${other}`, attribution: withStep(claim, place, { ...step, [key]: other }) } }));
    const { cue } = step;
    if (cue === undefined) return sources;
    const home = sentenceOf(stretchOf(cue));
    const elsewhere = [...cues.values()].filter((other) => sentenceOf(stretchOf(other)) !== home);
    return [...sources, ...elsewhere.map((other): Mutant =>
      ({ kind: 'cue', claim: { ...claim, id: `${claim.id}: cue ${place}@${stretchOf(other).start}`, attribution: withStep(claim, place, { ...step, cue: other }) } }))];
  });

  const ofPlaces = (claim: Claim): Mutant[] => {
    const evidence = claim.evidence ?? [];
    const supports = evidence.filter(({ role }) => role === 'support');
    return [...new Set(supports.map((quote) => sentenceOf(stretchOf(quote))))].flatMap((place) => [place - 1, place + 1].flatMap((next): Mutant[] => {
      const moved = supports[0] ? wholeSentence(next, supports[0]) : [];
      if (moved.length === 0) return [];
      const rest = evidence.filter((quote) => quote.role !== 'support' || sentenceOf(stretchOf(quote)) !== place);
      return [{ kind: 'moved', claim: { ...claim, id: `${claim.id}: moved to ${next + 1}`, evidence: [...moved, ...rest] } }];
    }));
  };

  const without = (claim: Claim, name: string, dropped: (quote: Quote) => boolean): Mutant =>
    ({ kind: 'dropped', claim: { ...claim, id: `${claim.id}: without ${name}`, evidence: (claim.evidence ?? []).filter((quote) => !dropped(quote)) } });

  const ofQuotes = (claim: Claim): Mutant[] => {
    const evidence = claim.evidence ?? [];
    const several = evidence.filter(({ role }) => role === 'support').length > 1;
    const single = evidence.filter(({ role }) => role === 'context' || (role === 'support' && several));
    const words = (['certainty', 'polarity', 'time'] as const).filter((role) => evidence.some((quote) => quote.role === role));
    return [
      ...single.map((quote) => without(claim, `evidence ${evidence.indexOf(quote)}`, (other) => other === quote)),
      ...words.map((role) => without(claim, role, (quote) => quote.role === role)),
    ];
  };

  return file.claims.flatMap((claim) => [...ofEnds(claim), ...ofSteps(claim), ...ofPlaces(claim), ...ofQuotes(claim)]);
}
