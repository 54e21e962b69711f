import type { FacetOption } from '../facets/contract';

/** What a language gives for writing filters as a sentence, and for reading one. Of several forms the first is written, all are understood. */
export interface FilterWords {
  /** What a value is called within a sentence. */
  readonly names: (facet: string, option: FacetOption) => readonly string[];
  /** What a facet is called before a colon. */
  readonly facet: (id: string) => string;
  /** What stands before the values of a facet ('said by'); '' where nothing does, ':' where its name and a colon do. */
  readonly leads: (facet: string) => readonly string[];
  /** What stands before values of a facet that are excluded: a negation, with a lead where one is needed ('not said by'). */
  readonly excluding: (facet: string) => string;
  /** All that negates; the first stands before the name of a facet and a colon. */
  readonly negations: readonly string[];
  /** What filters are of, which tells nothing by itself: 'claims'. */
  readonly nouns: readonly string[];
  /** What may stand before words to be found, other than a lead: 'about'. */
  readonly about: readonly string[];
  /** What tells nothing at the start: 'show', 'the'. One that ends in an apostrophe is written together with the next word. */
  readonly fillers: readonly string[];
  readonly or: readonly string[];
  readonly and: readonly string[];
  /** The one of `or` that is written between values that are excluded. */
  readonly nor: string;
  /** With the spaces around it. */
  readonly colon: string;
  /** Opening and closing, with the spaces inside. */
  readonly quotes: readonly [open: string, close: string];
  /** In the place of values left out: '4 others'. */
  readonly others: (count: number) => string;
}

/** Why a sentence could not be read. `start` and `end` (UTF-16) say which words; each suggestion can stand in their place. */
export interface FilterFault {
  /**
   * `unknown`: no value is called so; `ambiguous`: several are; `mixed`: 'or' and 'and' about one facet; `twoFacets`: a list of
   * values of different facets; `noQueryBut`: words can be asked for, not excluded; `nothing`: something is missing here.
   */
  readonly code: 'unknown' | 'ambiguous' | 'mixed' | 'twoFacets' | 'noQueryBut' | 'nothing';
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
}
