import type { Dataset, Rows } from '../../model/dataset';
import type { CheckIndex, Passage } from './checkIndex';

/** Of one key's mentions, sorted by place, those wholly inside a passage; the first is found by halving. */
const within = ({ mentions, spans }: Dataset, { offsets, values }: Rows, key: number, { document, start, end }: Passage): number[] => {
  let low = offsets[key]!;
  const last = offsets[key + 1]!;
  for (let high = last; low < high;) {
    const middle = (low + high) >>> 1;
    const span = mentions.span[values[middle]!]!;
    const at = spans.document[span]!;
    if (at < document || (at === document && spans.start[span]! < start)) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (; low < last; low += 1) {
    const span = mentions.span[values[low]!]!;
    if (spans.document[span] !== document || spans.start[span]! >= end) break;
    if (spans.end[span]! <= end) inside.push(values[low]!);
  }
  return inside;
};

/** Rows of an entity's mentions that lie wholly inside a passage, in reading order. */
export const mentionsWithin = (dataset: Dataset, index: CheckIndex, entity: number, passage: Passage): number[] =>
  within(dataset, index.byEntity, entity, passage);

/** Rows of all mentions that lie wholly inside a passage, in reading order. */
export const anyMentionsWithin = (dataset: Dataset, index: CheckIndex, passage: Passage): number[] =>
  within(dataset, index.byDocument(), passage.document, passage);
