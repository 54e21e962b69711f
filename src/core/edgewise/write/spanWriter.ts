import type { Dataset } from '../../../model/dataset';
import { GRAINS } from '../../../model/vocabulary';
import { codePointsOf } from '../../columns/codePointsOf';
import { merged } from './merged';

/** Makes the keys of a span's record, offsets in code points, between which `more` stands before the unknown keys. */
export type SpanWriter = (span: number, more?: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export const spanWriter = (dataset: Dataset): SpanWriter => {
  const { spans, documents } = dataset;
  return (span, more = {}) => {
    const document = spans.document[span]!;
    const start = spans.start[span]!;
    const end = spans.end[span]!;
    const side = spans.side.get(span);
    const exact = spans.exact.get(span) ?? (start < 0 ? undefined : documents.texts[document]?.slice(start, end));
    const { toCodePoint } = codePointsOf(dataset, document);
    const record = {
      // Of a document that the file doesn't hold, the id stands with the unknown keys.
      ...(document >= 0 && { document: documents.ids[document] }),
      ...(exact !== undefined && { exact }),
      ...(start >= 0 && { start: toCodePoint(start), end: toCodePoint(end) }),
      ...(side?.prefix !== undefined && { prefix: side.prefix }),
      ...(side?.suffix !== undefined && { suffix: side.suffix }),
      ...(side?.grain !== undefined && { grain: GRAINS[side.grain] }),
      ...more,
    };
    return merged(record, side?.extra);
  };
};
