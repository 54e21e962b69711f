import type { Dataset, LocalText, Rows } from '../../model/dataset';

/** What a row of a facet is called: a text the dataset brings, or the key of a message. */
export type OptionLabel =
  | { readonly text: LocalText }
  | { readonly message: string }
  /** An unnamed source: what it is called, and whom it belongs to. */
  | { readonly text: LocalText; readonly of: LocalText }
  | { readonly voice: LocalText }
  /** A range of numbers, both ends included, of things that a message `facets.ranges.<of>` names; `to` is null where it has no end. */
  | Range;

interface Range {
  readonly range: 'documents' | 'speakers' | 'links';
  readonly from: number;
  readonly to: number | null;
}

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

/** Where the ranges of a count begin. The ids that come of them stand in links: never change them. */
const STARTS = [0, 1, 2, 3, 5, 10, 20, 50, 100] as const;

const placeOf = (count: number): number => STARTS.findLastIndex((start) => start <= count);

/** Counts for each claim, one a place; a facet over ranges has the ranges that occur. */
type CountsOf = (dataset: Dataset) => (claim: number) => readonly number[];

/** A facet over ranges of numbers: 1, 2, 3–4, 5–9 and so on, only those that occur, in their order. */
export function rangeFacet(id: string, range: Range['range'], several: boolean, countsOf: CountsOf): ValueFacet {
  const placesIn = (dataset: Dataset): readonly number[] => {
    const counts = countsOf(dataset);
    const found = new Set<number>();
    for (let claim = 0; claim < dataset.claims.count; claim++) for (const count of counts(claim)) found.add(placeOf(count));
    return [...found].sort((a, b) => a - b);
  };
  return {
    kind: 'values', id, several,
    options: (dataset) => placesIn(dataset).map((place): FacetOption => {
      const from = STARTS[place] ?? 0;
      const next = STARTS[place + 1];
      const to = next === undefined ? null : next - 1;
      return { value: to === null ? `${from}+` : to === from ? String(from) : `${from}-${to}`, label: { range, from, to } };
    }),
    optionsOf: (dataset) => {
      const places = placesIn(dataset);
      const counts = countsOf(dataset);
      return severalOptions(dataset.claims.count, (claim) => counts(claim).map((count) => places.indexOf(placeOf(count))));
    },
  };
}

/** Rows for a facet in which a claim has any number of options; what is named twice counts once. */
export function severalOptions(count: number, optionsOf: (claim: number) => readonly number[]): Rows {
  const offsets = new Uint32Array(count + 1);
  const values: number[] = [];
  for (let claim = 0; claim < count; claim++) {
    for (const option of new Set(optionsOf(claim))) values.push(option);
    offsets[claim + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
