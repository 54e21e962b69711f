/** A row of the outline. Rows are made once for what the filters leave; whether one is open is kept apart. */
interface Common {
  /** The keys of its ancestors and its own, so that a key says where its row stands: `n4/p2/e7/c9/s3`. */
  readonly key: string;
  /** From 1, as a tree grid counts. */
  readonly level: number;
  /** Place among its siblings, from 1, and their number. */
  readonly place: number;
  readonly size: number;
  /** How many rows it opens to; of an entity, how many links it has. */
  readonly count: number;
}

export interface EntityRow extends Common {
  readonly kind: 'entity';
  readonly entity: number;
}

/** What is told of the entity above it in one relation, read from its end. */
export interface RelationRow extends Common {
  readonly kind: 'relation';
  readonly predicate: number;
  readonly inverse: boolean;
}

/** A link, with the entity at its other end. */
export interface NeighbourRow extends Common {
  readonly kind: 'neighbour';
  readonly edge: number;
  readonly other: number;
}

export interface ClaimRow extends Common {
  readonly kind: 'claim';
  readonly edge: number;
  readonly claim: number;
}

/** A sentence that a claim rests on, or words that the file gives for it and that stand in no sentence. */
export interface SentenceRow extends Common {
  readonly kind: 'sentence';
  readonly edge: number;
  readonly claim: number;
  /** Row of the sentence, or -1. */
  readonly sentence: number;
  readonly text: string;
  readonly lang: string;
  /** What it is to the claim: it carries it, it stands beside it, or it can't be shown in a text. */
  readonly bears: 'support' | 'context' | 'stray';
}

export type OutlineRow = EntityRow | RelationRow | NeighbourRow | ClaimRow | SentenceRow;

export const entityKey = (entity: number): string => `n${entity}`;
export const relationKey = (parent: string, predicate: number, inverse: boolean): string => `${parent}/${inverse ? 'q' : 'p'}${predicate}`;
export const neighbourKey = (parent: string, edge: number): string => `${parent}/e${edge}`;
export const claimKey = (parent: string, claim: number): string => `${parent}/c${claim}`;
export const sentenceKey = (parent: string, sentence: number): string => `${parent}/s${sentence}`;

/** Key of the row that a row stands under; '' for an entity. */
export const parentKey = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('/')));

/** Keys of the rows that a row stands under, the nearest first. */
export function ancestorKeys(key: string): readonly string[] {
  const keys: string[] = [];
  for (let above = parentKey(key); above !== ''; above = parentKey(above)) keys.push(above);
  return keys;
}
