import type { Dataset } from '../../model/dataset';
import { EVIDENCE_ROLES, GRAINS, MATCHES } from '../../model/vocabulary';
import { languageAt } from '../citation';
import { codePointsOf } from '../columns/codePointsOf';
import { quoteOf } from '../columns/access';
import type { Fact } from './contract';
import { DOCUMENT_FACTS } from './documentFacts';

const spanOf = ({ evidences }: Dataset, row: number): number => evidences.span[row] ?? -1;
const documentOf = (dataset: Dataset, row: number): number => dataset.spans.document[spanOf(dataset, row)] ?? -1;

/** A place in its document in code points, as files count; undefined where the quote stands nowhere. */
function place(dataset: Dataset, row: number, end: 'start' | 'end'): number | undefined {
  const offset = dataset.spans[end][spanOf(dataset, row)] ?? -1;
  return offset < 0 ? undefined : codePointsOf(dataset, documentOf(dataset, row)).toCodePoint(offset);
}

/** One evidence of a claim, by its row: the quote and where it stands. */
export const EVIDENCE_FACTS: readonly Fact[] = [
  { id: 'role', kind: 'string', of: ({ dataset }, row) => EVIDENCE_ROLES[dataset.evidences.role[row]!] },
  { id: 'grain', kind: 'string', of: ({ dataset }, row) => (row < 0 ? undefined : GRAINS[dataset.spans.side.get(spanOf(dataset, row))?.grain ?? 0]) },
  { id: 'quote', kind: 'string', of: ({ dataset }, row) => (row < 0 ? undefined : quoteOf(dataset, spanOf(dataset, row))) },
  { id: 'match', kind: 'string', of: ({ dataset }, row) => MATCHES[dataset.spans.match[spanOf(dataset, row)]!] },
  { id: 'start', kind: 'integer', of: ({ dataset }, row) => place(dataset, row, 'start') },
  { id: 'end', kind: 'integer', of: ({ dataset }, row) => place(dataset, row, 'end') },
  {
    id: 'lang', kind: 'string', of: ({ dataset }, row) => {
      const document = documentOf(dataset, row);
      return document < 0 ? undefined : languageAt(dataset, document, dataset.spans.start[spanOf(dataset, row)]!);
    },
  },
  ...DOCUMENT_FACTS.map((fact): Fact => ({ ...fact, of: (view, row) => fact.of(view, documentOf(view.dataset, row)) })),
];
