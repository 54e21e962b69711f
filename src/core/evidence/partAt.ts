import type { Dataset } from '../../model/dataset';
import type { PartKind } from '../../model/vocabulary';
import { evidenceOf } from '../columns/access';

/** The part of its document in which a claim's first support quote stands; undefined where it stands nowhere. */
export function partAt(dataset: Dataset, claim: number): PartKind | undefined {
  const first = evidenceOf(dataset, claim).find(({ role, span, grain }) => role === 'support' && grain === 'passage' && dataset.spans.start[span]! >= 0);
  if (first === undefined) return undefined;
  const start = dataset.spans.start[first.span]!;
  const parts = dataset.documents.parts[dataset.spans.document[first.span]!] ?? [];
  return parts.find((part) => part.start <= start && start < part.end)?.kind ?? 'body';
}
