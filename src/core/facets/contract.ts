import type { Dataset, LocalText, Rows } from '../../model/dataset';

/** What a row of a facet is called: a text the dataset brings, or the key of a message. */
export type OptionLabel =
  | { readonly text: LocalText }
  | { readonly message: string }
  /** An unnamed source: what it is called, and whom it belongs to. */
  | { readonly text: LocalText; readonly of: LocalText }
  | { readonly voice: LocalText };

/** One value of a facet; `value` is an id that files and links may hold. */
export interface FacetOption {
  readonly value: string;
  readonly label: OptionLabel;
}

/** A facet over values: each claim has none, one or several of its options. */
export interface ValueFacet {
  readonly kind: 'values';
  readonly id: string;
  readonly options: (dataset: Dataset) => readonly FacetOption[];
  /** For each claim, the numbers of its options, without repetition. */
  readonly optionsOf: (dataset: Dataset) => Rows;
  /** True where a claim can have several options, so that any and all differ. */
  readonly several: boolean;
}

/** A facet over text: keeps the claims whose folded text holds every word of the query. */
export interface QueryFacet {
  readonly kind: 'query';
  readonly id: string;
  readonly matches: (dataset: Dataset, query: string) => (claim: number) => boolean;
}

export type Facet = ValueFacet | QueryFacet;

/** Rows for a facet in which each claim has exactly one option: `column[claim]`. */
export function singleOption(count: number, optionOf: (claim: number) => number): Rows {
  const offsets = new Uint32Array(count + 1);
  const values = new Uint32Array(count);
  for (let claim = 0; claim < count; claim++) {
    offsets[claim + 1] = claim + 1;
    values[claim] = optionOf(claim);
  }
  return { offsets, values };
}
