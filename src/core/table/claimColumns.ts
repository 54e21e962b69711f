import type { Dataset } from '../../model/dataset';
import { CERTAINTIES, type Certainty, CHECKS, type Check, PART_KINDS, type PartKind, STANCES, type Stance } from '../../model/vocabulary';
import { publisherOf } from '../citation';
import { parseEdtf } from '../edtf';
import { attributionOf, type SayingStep } from '../evidence/attributionOf';
import { partAt } from '../evidence/partAt';
import { shortQuote } from '../evidence/shortQuote';
import { pick } from '../localText';

/** What a table says in words of its own, in one language. `language`: BCP 47 tag; two with the same tag say the same. */
export interface CellWords {
  readonly language: string;
  readonly stance: (stance: Stance) => string;
  readonly check: (check: Check) => string;
  readonly certainty: (certainty: Certainty) => string;
  readonly part: (part: PartKind) => string;
  /** A document's own voice; `publisher` may be ''. */
  readonly voice: (publisher: string) => string;
  /** An unnamed source, and whose it is. */
  readonly unnamed: (label: string, of: string) => string;
  /** A speaker who cites another one. */
  readonly citing: (first: string, then: string) => string;
  /** Of an EDTF date. */
  readonly date: (edtf: string) => string;
  readonly number: (value: number) => string;
}

export type ColumnId =
  | 'number' | 'subject' | 'relation' | 'object' | 'told' | 'saidBy' | 'check' | 'quote' | 'document' | 'part' | 'when' | 'certainty' | 'method' | 'score';

/** One fact of a claim, as a column of a table. */
export interface ClaimColumn {
  readonly id: ColumnId;
  /** Shown where nobody chose columns, and where there is room for it. */
  readonly usual: boolean;
  /** What a claim's cell says; '' where the claim has none such. */
  readonly text: (dataset: Dataset, claim: number, words: CellWords) => string;
  /** What it is sorted by, NaN where the claim has none such; absent: by its text, as its language sorts. */
  readonly order?: (dataset: Dataset, claim: number) => number;
}

/** The columns there are, in the order in which they stand. */
export const CLAIM_COLUMNS: readonly ClaimColumn[] = [
  { id: 'number', usual: false, text: (_, claim, words) => words.number(claim + 1), order: (_, claim) => claim },
  { id: 'subject', usual: true, text: ({ entities, claims }, claim, { language }) => pick(entities.names[claims.subject[claim]!], language) },
  { id: 'relation', usual: true, text: ({ predicates, claims }, claim, { language }) => pick(predicates[claims.predicate[claim]!]?.label, language) },
  { id: 'object', usual: true, text: ({ entities, claims }, claim, { language }) => pick(entities.names[claims.object[claim]!], language) },
  {
    id: 'told', usual: true, text: ({ claims }, claim, words) => words.stance(STANCES[claims.stance[claim]!]!),
    order: ({ claims }, claim) => claims.stance[claim]!,
  },
  { id: 'saidBy', usual: true, text: saidBy },
  {
    id: 'check', usual: true, text: ({ claims }, claim, words) => words.check(CHECKS[claims.check[claim]!]!),
    order: ({ claims }, claim) => claims.check[claim]!,
  },
  { id: 'quote', usual: true, text: (dataset, claim) => shortQuote(dataset, claim).text },
  { id: 'document', usual: false, text: ({ documents, claims }, claim, { language }) => pick(documents.titles[claims.document[claim]!], language) },
  {
    id: 'part', usual: false, text: (dataset, claim, words) => said(partAt(dataset, claim), words.part),
    order: (dataset, claim) => placeOf(partAt(dataset, claim)),
  },
  {
    id: 'when', usual: false, text: ({ claims }, claim, words) => said(claims.when.get(claim), words.date),
    order: ({ claims }, claim) => parseEdtf(claims.when.get(claim) ?? '')?.earliest ?? NaN,
  },
  {
    id: 'certainty', usual: false, text: ({ claims }, claim, words) => words.certainty(CERTAINTIES[claims.certainty[claim]!]!),
    order: ({ claims }, claim) => claims.certainty[claim]!,
  },
  { id: 'method', usual: false, text: ({ claims }, claim) => claims.method.get(claim) ?? '' },
  {
    id: 'score', usual: false, text: ({ claims }, claim, words) => said(claims.score.get(claim), words.number),
    order: ({ claims }, claim) => claims.score.get(claim) ?? NaN,
  },
];

/** The columns of these ids, in their own order; those of a table that nobody changed where there are none such. */
export function columnsOf(ids: readonly string[] | null): readonly ClaimColumn[] {
  const chosen = CLAIM_COLUMNS.filter(({ id }) => ids?.includes(id));
  return chosen.length > 0 ? chosen : CLAIM_COLUMNS.filter(({ usual }) => usual);
}

const said = <Value>(value: Value | undefined, inWords: (value: Value) => string): string => (value === undefined ? '' : inWords(value));

const placeOf = (part: PartKind | undefined): number => (part === undefined ? NaN : PART_KINDS.indexOf(part));

function saidBy(dataset: Dataset, claim: number, words: CellWords): string {
  const nameOf = ({ name, of }: SayingStep): string => {
    const label = pick(name, words.language);
    return of < 0 ? label : words.unnamed(label, pick(dataset.entities.names[of], words.language));
  };
  const [first, ...others] = attributionOf(dataset, claim).map(nameOf);
  if (first !== undefined) return others.reduce(words.citing, first);
  const document = dataset.claims.document[claim]!;
  return words.voice(document < 0 ? '' : pick(publisherOf(dataset, document), words.language));
}
