import type { Dataset, Proof } from '../model/dataset';
import { type Check, CHECKS } from '../model/vocabulary';
import { amendmentsOf } from './amend/readAmendments';
import { documentHash } from './columns/documentHash';

/** From what stands best to what stands worst. */
const STANDING: readonly Check[] = ['found', 'partly', 'unchecked', 'missing'];

/** Ids of the documents whose text is not the one that was annotated. */
export const changedDocuments = ({ report }: Dataset): readonly string[] =>
  report.issues.filter(({ code }) => code === 'changedDocument').map(({ values }) => String(values['document']));

/** Ids of documents with the SHA-256 of their text as it is here. */
function hashed(dataset: Dataset, documents: readonly string[]): readonly { readonly document: string; readonly sha256: string }[] {
  const wanted = new Set(documents);
  return dataset.documents.ids.flatMap((document, row) => (wanted.has(document) ? [{ document, sha256: documentHash(dataset, row) ?? '' }] : []));
}

/** How each claim stands now, for a snapshot made at `time` (ISO 8601), and which texts are no longer those that were annotated. */
export function proofOf(dataset: Dataset, time: string): Proof {
  const { claims } = dataset;
  const checks: Partial<Record<Check, string[]>> = {};
  for (const [row, id] of claims.ids.entries()) (checks[CHECKS[claims.check[row]!]!] ??= []).push(id);
  const changed = hashed(dataset, changedDocuments(dataset));
  return { made: time, checks, ...(changed.length > 0 && { changed }) };
}

export interface ChangedClaim {
  /** Row of the claim. */
  readonly claim: number;
  readonly was: Check;
  readonly now: Check;
}

/** What is other than when a snapshot was made; claims in the order of the file. */
export interface ChangesSince {
  /** ISO 8601, as the snapshot says. */
  readonly made: string;
  /** Ids of documents whose text is neither the one that was annotated nor the one of then. */
  readonly documents: readonly string[];
  /** Ids of documents whose text is not the one that was annotated, as it was already then. */
  readonly before: readonly string[];
  /** Claims that no longer stand as they did. */
  readonly fallen: readonly ChangedClaim[];
  readonly risen: readonly ChangedClaim[];
  /** Rows of claims that the snapshot does not name. */
  readonly added: readonly number[];
  /** Ids of claims that it names and that are no longer there. */
  readonly gone: readonly string[];
}

const known = new WeakMap<Dataset, ChangesSince>();

/**
 * What changed since the snapshot was made: every quote was looked up again when the file was opened, and what came out is
 * held against what the snapshot says of itself. Null for a file that is no snapshot.
 */
export function changesSince(dataset: Dataset): ChangesSince | null {
  const { claims, meta } = dataset;
  if (meta.proof === null) return null;
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const { made, checks, changed = [] } = meta.proof;
  const then = new Map(CHECKS.flatMap((check) => (checks[check] ?? []).map((id) => [id, check] as const)));
  const fallen: ChangedClaim[] = [];
  const risen: ChangedClaim[] = [];
  const added: number[] = [];
  for (const [claim, id] of claims.ids.entries()) {
    const was = then.get(id);
    then.delete(id);
    const now = CHECKS[claims.check[claim]!]!;
    if (was === undefined) added.push(claim);
    else if (was !== now) (STANDING.indexOf(now) > STANDING.indexOf(was) ? fallen : risen).push({ claim, was, now });
  }
  const stood = new Map(changed.map(({ document, sha256 }) => [document, sha256]));
  const now = hashed(dataset, changedDocuments(dataset));
  const documents = now.filter(({ document, sha256 }) => stood.get(document) !== sha256).map(({ document }) => document);
  const kept = now.filter(({ document, sha256 }) => stood.get(document) === sha256).map(({ document }) => document);
  const changes = { made, documents, before: kept, fallen, risen, added, gone: [...then.keys()] };
  known.set(dataset, changes);
  return changes;
}

/** How many amendments are younger than the snapshot that the file is: what they changed is no fault of the file. 0 for a file that is no snapshot. */
export const amendedSince = (dataset: Dataset): number => {
  const { proof } = dataset.meta;
  return proof === null ? 0 : amendmentsOf(dataset).filter(({ at }) => Date.parse(at) > Date.parse(proof.made)).length;
};

/** How a snapshot stands: as it was, otherwise by amendments since, or otherwise without them; null for a file that is none. */
export function snapshotStanding(dataset: Dataset): 'holds' | 'amended' | 'changed' | null {
  const changes = changesSince(dataset);
  if (changes === null) return null;
  if (holds(changes)) return 'holds';
  // No amendment changes a text.
  return changes.documents.length === 0 && amendedSince(dataset) > 0 ? 'amended' : 'changed';
}

/** Whether all is as it was. */
export const holds = ({ documents, fallen, risen, added, gone }: ChangesSince): boolean => [documents, fallen, risen, added, gone].every(({ length }) => length === 0);
