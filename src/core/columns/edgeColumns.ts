import type { Edges, PredicateDef, Rows } from '../../model/dataset';
import { compressRows } from './compressRows';

/** Rows of the ends and predicate of each claim. */
export interface ClaimEnds {
  readonly subject: Uint32Array;
  readonly predicate: Uint16Array;
  readonly object: Uint32Array;
}

/** What is summed up by edge: for each claim the documents of its support quotes, and its speakers. */
export interface ClaimSources {
  readonly documents: Rows;
  readonly speakers: Rows;
}

/** What a column of 16 bits can count. */
const MOST = 65_535;

const distinct = (claims: Rows, edge: number, sources: Rows): number => {
  const seen = new Set<number>();
  for (let place = claims.offsets[edge]!; place < claims.offsets[edge + 1]!; place += 1) {
    const claim = claims.values[place]!;
    for (let item = sources.offsets[claim]!; item < sources.offsets[claim + 1]!; item += 1) seen.add(sources.values[item]!);
  }
  return Math.min(seen.size, MOST);
};

/**
 * The edges, in the order in which they are first claimed, and the edge of each claim. Of a symmetric predicate both
 * orders are one edge, whose subject and object are those of its first claim.
 */
export const edgeColumns = (
  { subject, predicate, object }: ClaimEnds, sources: ClaimSources, predicates: readonly PredicateDef[],
): { readonly edges: Edges; readonly edgeOfClaim: Uint32Array } => {
  const rows = new Map<string, number>();
  const first: number[] = [];
  const edgeOfClaim = new Uint32Array(subject.length);
  for (let claim = 0; claim < subject.length; claim += 1) {
    const [from, relation, to] = [subject[claim]!, predicate[claim]!, object[claim]!];
    const turned = predicates[relation]!.symmetric && to < from;
    const key = turned ? `${to} ${relation} ${from}` : `${from} ${relation} ${to}`;
    let row = rows.get(key);
    if (row === undefined) {
      row = first.length;
      rows.set(key, row);
      first.push(claim);
    }
    edgeOfClaim[claim] = row;
  }
  const claims = compressRows(first.length, edgeOfClaim, edgeOfClaim.map((_, claim) => claim));
  const edges: Edges = {
    count: first.length,
    subject: Uint32Array.from(first, (claim) => subject[claim]!),
    predicate: Uint16Array.from(first, (claim) => predicate[claim]!),
    object: Uint32Array.from(first, (claim) => object[claim]!),
    claims,
    documents: Uint16Array.from(first, (_, edge) => distinct(claims, edge, sources.documents)),
    speakers: Uint16Array.from(first, (_, edge) => distinct(claims, edge, sources.speakers)),
  };
  return { edges, edgeOfClaim };
};

/** The edges that touch each entity; one from an entity to itself once. */
export const edgesByEntity = (entities: number, { count, subject, object }: Edges): Rows => {
  const owners: number[] = [];
  const values: number[] = [];
  for (let edge = 0; edge < count; edge += 1) {
    owners.push(subject[edge]!);
    values.push(edge);
    if (object[edge] === subject[edge]) continue;
    owners.push(object[edge]!);
    values.push(edge);
  }
  return compressRows(entities, owners, values);
};
