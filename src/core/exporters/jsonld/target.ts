import type { Dataset } from '../../../model/dataset';
import { EVIDENCE_ROLES, GRAINS, MATCHES } from '../../../model/vocabulary';
import { quoteOf } from '../../columns/access';
import { codePointsOf } from '../../columns/codePointsOf';
import type { Iris } from './iris';

/** How much of the text before and after a quote helps to find it again, in UTF-16 units. */
const AROUND = 32;

/** Where an evidence stands: its document, and the quote there, by its words and by its place (in code points). */
export function target(dataset: Dataset, iris: Iris, row: number): object {
  const { evidences, spans, documents } = dataset;
  const span = evidences.span[row]!;
  const document = spans.document[span]!;
  const [start, end] = [spans.start[span]!, spans.end[span]!];
  const exact = quoteOf(dataset, span);
  const text = start < 0 ? undefined : documents.texts[document];
  const side = spans.side.get(span);
  const prefix = text?.slice(Math.max(0, start - AROUND), start).toWellFormed() ?? side?.prefix;
  const suffix = text?.slice(end, end + AROUND).toWellFormed() ?? side?.suffix;
  const { toCodePoint } = codePointsOf(dataset, document);
  const selector = [
    ...(exact === '' ? [] : [{ type: 'TextQuoteSelector', exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }]),
    ...(start < 0 ? [] : [{ type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) }]),
  ];
  return {
    type: 'SpecificResource',
    source: document < 0 ? iris.dataset : iris.document(document),
    role: EVIDENCE_ROLES[evidences.role[row]!],
    grain: GRAINS[side?.grain ?? 0],
    match: MATCHES[spans.match[span]!],
    ...(selector.length > 0 && { selector }),
  };
}
