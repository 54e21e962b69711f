import type { AmendFault, Intent } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import type { Joined, JoinDecisions } from '../../model/join';
import type { Progress } from '../../model/ports';
import { fail, ok, type Result } from '../../model/result';
import { amendRecords } from '../amend/amend';
import { collected } from '../amend/recordSet';
import { buildDataset } from '../columns/buildDataset';
import { joinMeta, joinReport } from './joinMeta';
import { joinRecords } from './joinRecords';

const isEmpty = ({ documents, entities, claims }: Dataset): boolean => documents.count + entities.count + claims.count === 0;

/**
 * Two datasets as one: the open one's records as they are, then the added one's. What the reader decided is amended in it (`merge`, `distinct`),
 * so that each decision can be taken back. Of an entity that became another all ids, quotes and claims go over; nothing of the open dataset is
 * lost, and of the added one only its saved view, and what the open one has already. `at`: ISO 8601. Fails with `gone` where a decision
 * names what is not there, with `notMade` where there are more relations or types than a dataset can hold. Pure; linear in the records.
 */
export const join = (open: Dataset, added: Dataset, decisions: JoinDecisions, at: string, progress: Progress = () => undefined): Result<Joined, AmendFault> => {
  if (isEmpty(added)) return ok({ dataset: open, counts: { entities: 0, claims: 0, merged: 0, alike: 0 } });
  const { records, amendments, idOf, alike } = joinRecords(open, added, decisions.same);
  const intents: readonly Intent[] = [
    ...decisions.same.map(([kept, gone]): Intent => ({ kind: 'merge', kept, gone: idOf(gone) })),
    ...decisions.distinct.map(([one, other]): Intent => ({ kind: 'distinct', entities: [one, idOf(other)] })),
  ];
  const amended = amendRecords(records, amendments, intents, at);
  if (!amended.ok) return amended;
  const built = buildDataset({ ...collected(records), meta: joinMeta(open, added) }, open.meta.slug, { progress, cancelled: () => false });
  if (!built.ok || built.value.report.issues.some(({ severity }) => severity === 'dropped')) return fail('notMade');
  const merged = decisions.same.length;
  return ok({
    dataset: { ...built.value, meta: { ...built.value.meta, amendments: amended.value }, report: joinReport(open, added) },
    counts: { entities: added.entities.count - merged, claims: added.claims.count - alike, merged, alike },
  });
};
