import type { Dataset } from '../../model/dataset';

export type Value = string | number | boolean;

/** What is exported, as rows of the dataset, in its order. */
export interface ExportedView {
  readonly dataset: Dataset;
  /** BCP 47 tag of the names and labels. */
  readonly lang: string;
  /** 1 for a claim that is exported. */
  readonly mask: Uint8Array;
  readonly claims: readonly number[];
  /** The claims' edges, and the entities at their ends. */
  readonly edges: readonly number[];
  readonly entities: readonly number[];
  /** The documents that their evidence stands in. */
  readonly documents: readonly number[];
  /** For each entity of the dataset, how many of the claims it is an end of. */
  readonly claimsOfEntity: Uint32Array;
}

/** One fact of a row, as each flat format writes it: a column of a table, an attribute of a node or an edge. */
export interface Fact {
  /** A name for machines, the same in every language. */
  readonly id: string;
  readonly kind: 'string' | 'integer' | 'double' | 'boolean';
  /** Undefined where the row has none such; a row of -1 has nothing. */
  readonly of: (view: ExportedView, row: number) => Value | undefined;
}

/** Between the items of a fact that holds several. */
export const BETWEEN = ' | ';
