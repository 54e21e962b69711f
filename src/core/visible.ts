import type { Dataset, Rows } from '../model/dataset';
import { type Cut, type FacetChoice, type Filters, NO_CHOICE, NO_CUT } from '../model/view';
import { type CutMask, cutMask } from './cut';
import type { Facet, FacetOption, ValueFacet } from './facets/contract';
import { FACETS } from './facets/registry';

/** What the filters leave. Masks hold 1 for a row that is visible. */
export interface Visible {
  readonly claims: Uint8Array;
  /** An edge is visible with one of its claims. */
  readonly edges: Uint8Array;
  /** An entity is visible with one of its edges, each of them while nothing is filtered, and always where the reader asked for it by name. */
  readonly entities: Uint8Array;
  readonly counts: { readonly claims: number; readonly edges: number; readonly entities: number };
  /** For each claim, a bit for each facet (by its place in FACETS), and the last one for the cut, that turns it down: what `facetCounts` counts by. */
  readonly failures: Uint32Array;
  readonly filtered: boolean;
  /** How many entities the reader's cut takes away, whatever the filters do. */
  readonly cutAway: number;
  /** What the cut leaves; null where it takes nothing away. */
  readonly mask: CutMask | null;
}

/** What an answer was given for. */
export interface Asked {
  readonly filters: Filters;
  readonly cut: Cut;
}

const CUT_BIT = 1 << 31;

/** A facet's options and each claim's share in them, computed once a dataset. */
export interface FacetTable {
  readonly options: readonly FacetOption[];
  readonly rows: Rows;
}

const tables = new WeakMap<Dataset, Map<string, FacetTable>>();

export function facetTable(dataset: Dataset, facet: ValueFacet): FacetTable {
  const known = tables.get(dataset) ?? new Map<string, FacetTable>();
  tables.set(dataset, known);
  const table = known.get(facet.id) ?? { options: facet.options(dataset), rows: facet.optionsOf(dataset) };
  known.set(facet.id, table);
  return table;
}

/** True where a choice filters nothing. */
export const isIdle = (choice: FacetChoice): boolean =>
  choice.include.length === 0 && choice.exclude.length === 0 && choice.query.trim() === '';

/**
 * The claims that the filters and the reader's own cut leave, and with them the edges and entities. `before` is an earlier
 * answer for the same dataset: only the bits of the facets whose choice has changed are made again.
 */
export function visible(dataset: Dataset, filters: Filters, cut: Cut = NO_CUT, before?: Asked & { readonly visible: Visible }): Visible {
  const count = dataset.claims.count;
  const failures = before === undefined ? new Uint32Array(count) : before.visible.failures.slice();
  FACETS.forEach((facet, place) => {
    const choice = filters[facet.id] ?? NO_CHOICE;
    const was = before === undefined ? NO_CHOICE : (before.filters[facet.id] ?? NO_CHOICE);
    if (choice !== was) failFacet(dataset, facet, choice, 1 << place, failures);
  });
  const mask = before?.cut === cut ? before.visible.mask : cutMask(dataset, cut);
  if (cut !== (before?.cut ?? NO_CUT)) failCut(dataset, mask, failures);
  const filtered = FACETS.some((facet) => !isIdle(filters[facet.id] ?? NO_CHOICE));
  return { ...masks(dataset, failures, filtered, mask), failures, filtered, cutAway: mask?.gone ?? 0, mask };
}

function failCut({ claims }: Dataset, mask: CutMask | null, failures: Uint32Array): void {
  for (let claim = 0; claim < failures.length; claim++) {
    const passes = mask === null || (mask.entities[claims.subject[claim]!] === 1 && mask.entities[claims.object[claim]!] === 1);
    failures[claim] = passes ? failures[claim]! & ~CUT_BIT : failures[claim]! | CUT_BIT;
  }
}

function failFacet(dataset: Dataset, facet: Facet, choice: FacetChoice, bit: number, failures: Uint32Array): void {
  const passes = isIdle(choice) ? () => true : predicateOf(dataset, facet, choice);
  for (let claim = 0; claim < failures.length; claim++) {
    failures[claim] = passes(claim) ? failures[claim]! & ~bit : failures[claim]! | bit;
  }
}

function predicateOf(dataset: Dataset, facet: Facet, choice: FacetChoice): (claim: number) => boolean {
  if (facet.kind === 'query') return facet.matches(dataset, choice.query);
  const { options, rows } = facetTable(dataset, facet);
  const included = flags(options, choice.include);
  const excluded = flags(options, choice.exclude);
  // A value the dataset does not have is met by no claim, so a link made for another dataset shows nothing rather than all.
  const wanted = choice.mode === 'all' ? new Set(choice.include).size : Math.min(choice.include.length, 1);
  return (claim) => {
    let met = 0;
    for (let i = rows.offsets[claim]!; i < rows.offsets[claim + 1]!; i++) {
      const option = rows.values[i]!;
      if (excluded[option] === 1) return false;
      met += included[option]!;
    }
    return met >= wanted;
  };
}

function flags(options: readonly FacetOption[], values: readonly string[]): Uint8Array {
  const chosen = new Set(values);
  return Uint8Array.from(options, (option) => (chosen.has(option.value) ? 1 : 0));
}

function masks(dataset: Dataset, failures: Uint32Array, filtered: boolean, mask: CutMask | null): Pick<Visible, 'claims' | 'edges' | 'entities' | 'counts'> {
  const claims = new Uint8Array(dataset.claims.count);
  const edges = new Uint8Array(dataset.edges.count);
  const entities = new Uint8Array(dataset.entities.count);
  if (!filtered) entities.set(mask?.entities ?? entities.fill(1));
  else if (mask !== null) entities.set(mask.named);
  for (let claim = 0; claim < claims.length; claim++) {
    if (failures[claim] !== 0) continue;
    claims[claim] = 1;
    edges[dataset.claims.edge[claim]!] = 1;
    entities[dataset.claims.subject[claim]!] = 1;
    entities[dataset.claims.object[claim]!] = 1;
  }
  return { claims, edges, entities, counts: { claims: sum(claims), edges: sum(edges), entities: sum(entities) } };
}

function sum(mask: Uint8Array): number {
  let total = 0;
  for (const bit of mask) total += bit;
  return total;
}
