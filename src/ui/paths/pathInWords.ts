import { pick } from '../../core/localText';
import type { Path } from '../../core/paths';
import type { Dataset } from '../../model/dataset';
import { citationInWords } from '../kit/citations';

/** A path as it can be pasted into a text: under its heading each hop as a sentence, and beneath it the quote with who says so and where it stands. */
export function pathInWords(dataset: Dataset, { hops }: Path, heading: string, language: string): string {
  const { edges, entities, predicates } = dataset;
  const name = (row: number): string => pick(entities.names[row], language);
  const lines = hops.flatMap(({ lead: { edge, claim } }, at) => [
    `${at + 1}. ${name(edges.subject[edge]!)} ${pick(predicates[edges.predicate[edge]!]?.label, language)} ${name(edges.object[edge]!)}`,
    `   ${citationInWords(dataset, claim, language)}`,
  ]);
  return [heading, ...lines].join('\n');
}
