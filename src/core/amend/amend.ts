import type { AmendFault, Amendment, Intent } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import { fail, ok, type Result } from '../../model/result';
import { buildDataset } from '../columns/buildDataset';
import { applyChange, type Change, changeOf, isSound, reversed, type Touched } from './change';
import { noteClaims } from './claimsNaming';
import { addClaim, correctQuote, removeClaim } from './drafts/claim';
import { addEntity, addMention, rename, retype } from './drafts/entity';
import { merge } from './drafts/merge';
import { split } from './drafts/split';
import { withCarriedCommunities } from './carry';
import { understood } from './readAmendments';
import { collected, type RecordSet, recordSet } from './recordSet';

const UNWATCHED = { progress: () => undefined, cancelled: () => false };

type Drafted = Exclude<Intent, { readonly kind: 'takeBack' }>;

const draft = (records: RecordSet, intent: Drafted): Result<Touched, AmendFault> => {
  switch (intent.kind) {
    case 'rename': return rename(records, intent);
    case 'retype': return retype(records, intent);
    case 'merge': return merge(records, intent);
    case 'split': return split(records, intent);
    case 'addMention': return addMention(records, intent);
    case 'addEntity': return addEntity(records, intent);
    case 'addClaim': return addClaim(records, intent);
    case 'correctQuote': return correctQuote(records, intent);
    case 'removeClaim': return removeClaim(records, intent);
    case 'distinct': return intent.entities.every((id) => records.entities.has(id)) ? ok({}) : fail('gone');
  }
};

/** Does to the records what an intent wants, and gives the change. */
const carryOut = (records: RecordSet, intent: Drafted): Result<Change, AmendFault> => {
  const touched = draft(records, intent);
  if (!touched.ok) return touched;
  const change = changeOf(records, touched.value) ?? (intent.kind === 'distinct' ? { before: {}, after: {} } : null);
  if (change === null) return fail('unchanged');
  const applied = applyChange(records, change);
  if (!applied.ok) return applied;
  if (!isSound(records, change)) return fail('notMade');
  noteClaims(records, change.after);
  return ok(change);
};

/** An id that none has. */
const nextId = (count: number, taken: ReadonlySet<unknown>): string => {
  let number = count + 1;
  while (taken.has(`a${number}`)) number += 1;
  return `a${number}`;
};

const takenBack = (records: RecordSet, taken: Amendment | undefined): Result<null, AmendFault> => {
  if (taken === undefined) return fail('gone');
  const back = reversed(taken);
  const applied = applyChange(records, back);
  if (!applied.ok) return applied;
  if (!isSound(records, back)) return fail('changedSince');
  noteClaims(records, back.after);
  return ok(null);
};

/** Changes the records as the intents want, one after the other; gives the amendments, with one more for each, or without those that are taken back. Where it fails, the records are of no use any more. */
export const amendRecords = (records: RecordSet, amendments: readonly unknown[], intents: readonly Intent[], at: string): Result<readonly unknown[], AmendFault> => {
  let [all, known] = [[...amendments], [...understood(amendments)]];
  // Those included that this version can't read.
  const ids = new Set(all.map((amendment) => (amendment as Partial<Amendment> | null)?.id));
  for (const intent of intents) {
    if (intent.kind === 'takeBack') {
      const taken = known.find(({ id }) => id === intent.amendment);
      const back = takenBack(records, taken);
      if (!back.ok) return back;
      [all, known] = [all.filter((amendment) => amendment !== taken), known.filter((amendment) => amendment !== taken)];
      ids.delete(intent.amendment);
      continue;
    }
    const change = carryOut(records, intent);
    if (!change.ok) return change;
    const amendment: Amendment = { id: nextId(all.length, ids), kind: intent.kind, at, ...change.value, ...(intent.kind === 'distinct' && { entities: intent.entities }) };
    all.push(amendment);
    known.push(amendment);
    ids.add(amendment.id);
  }
  return ok(all);
};

/**
 * A dataset with its records as they are now, all quotes looked up and all claims checked anew. What the file was and what was found in it when
 * it was opened stays as it is told. Fails with `changedSince` where a record that names what is not there would be lost.
 */
const rebuilt = (dataset: Dataset, records: RecordSet, amendments: readonly unknown[]): Result<Dataset, AmendFault> => {
  const built = buildDataset(collected(records), dataset.meta.slug, UNWATCHED);
  if (!built.ok || built.value.report.issues.some(({ severity }) => severity === 'dropped')) return fail('changedSince');
  const { meta, savedView, report } = dataset;
  return ok(withCarriedCommunities(dataset, { ...built.value, meta: { ...meta, amendments }, savedView, report }));
};

/**
 * The dataset as the intents leave it, one after the other, each an amendment of its own; all of them or none. `at`: ISO 8601.
 * Pure; for a large dataset it takes as long as checking all its claims.
 */
export const amend = (dataset: Dataset, intents: readonly Intent[], at: string): Result<Dataset, AmendFault> => {
  const records = recordSet(dataset);
  const amendments = amendRecords(records, dataset.meta.amendments, intents, at);
  return amendments.ok ? rebuilt(dataset, records, amendments.value) : amendments;
};
