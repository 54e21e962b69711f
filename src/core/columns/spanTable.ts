import type { Extra, SpanSide, Spans } from '../../model/dataset';
import type { IssueCode } from '../../model/result';
import { type Grain, GRAINS, type Match, MATCHES } from '../../model/vocabulary';
import { type Anchor, anchorQuote, type IndexedText } from '../text/anchor';
import type { DocumentTable } from './documentTable';
import type { Report } from './report';
import type { ShiftOf } from './shifts';

/** A quote as a record gives it: mention, evidence, source span or cue. Offsets in code points. */
export interface QuoteRecord {
  readonly document: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly grain?: Grain;
}

/** Where a quote stands; UTF-16, -1 where it stands nowhere. */
export interface Placement {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly match: Match;
  /** The quote as the file has it, where it isn't the slice. */
  readonly exact?: string;
  readonly side?: SpanSide;
}

export interface SpanTable {
  /** Looks a quote up. What is not in its place is flagged: `missing` is the code for a quote that is nowhere. `extra`: its unknown keys. */
  readonly locate: (record: QuoteRecord, path: string, missing: IssueCode, extra: Extra | undefined) => Placement;
  /** Adds a span and gives its row. */
  readonly add: (placement: Placement) => number;
  readonly columns: () => Spans;
}

/** The most places of an ambiguous quote that an issue names. */
const NAMED_PLACES = 8;

const excerpt = (quote: string): string => (quote.length > 120 ? `${quote.slice(0, 119).toWellFormed()}…` : quote);

/** Offsets that say nothing true can't be columns; so that nothing is lost they stand with the unknown keys. */
const unusedOffsets = ({ start, end }: QuoteRecord): Extra => ({ ...(start !== undefined && { start }), ...(end !== undefined && { end }) });

const hasWords = (record: QuoteRecord): record is QuoteRecord & { readonly exact: string } => record.exact !== undefined;

const NO_KEYS: Extra = {};

const sideOf = ({ prefix, suffix, grain }: QuoteRecord, extra: Extra): SpanSide | undefined => {
  // Nearly all spans have none of it, and there are many spans.
  if (prefix === undefined && suffix === undefined && grain === undefined && extra === NO_KEYS) return undefined;
  const side: SpanSide = {
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(grain !== undefined && { grain: GRAINS.indexOf(grain) }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  return Object.keys(side).length > 0 ? side : undefined;
};

const placed = (document: number, record: QuoteRecord, match: Match, extra: Extra): Placement => {
  const side = sideOf(record, { ...extra, ...unusedOffsets(record) });
  return { document, start: -1, end: -1, match, ...(record.exact !== undefined && { exact: record.exact }), ...(side && { side }) };
};

const placesOf = ({ candidates }: Anchor, { codePoints }: IndexedText): string =>
  candidates.slice(0, NAMED_PLACES).map(({ start, end }) => `${codePoints.toCodePoint(start)}–${codePoints.toCodePoint(end)}`).join(', ');

export const createSpanTable = (documents: DocumentTable, report: Report, shiftOf: ShiftOf): SpanTable => {
  const document: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const match: number[] = [];
  const exact = new Map<number, string>();
  const side = new Map<number, SpanSide>();

  const anchored = (row: number, text: IndexedText, record: QuoteRecord & { readonly exact: string }, path: string, missing: IssueCode, extra: Extra): Placement => {
    const anchor = anchorQuote(text, record, (from, to) => shiftOf(record.document, from, to));
    const facts = anchor.start < 0 ? undefined : sideOf(record, extra);
    if (anchor.match === 'exact' && !anchor.moved && facts === undefined) return { document: row, start: anchor.start, end: anchor.end, match: 'exact' };
    const values = { quote: excerpt(record.exact), document: record.document };
    if (anchor.match === 'ambiguous') {
      report.flag('ambiguousQuote', path, { ...values, candidates: anchor.candidates.length, places: placesOf(anchor, text) });
    }
    if (anchor.match === 'missing') report.flag(missing, path, values);
    if (anchor.start < 0) return placed(row, record, anchor.match, extra);
    if (anchor.moved) report.flag('movedQuote', path, { ...values, given: record.start ?? record.end ?? 0, found: text.codePoints.toCodePoint(anchor.start) });
    return {
      document: row, start: anchor.start, end: anchor.end, match: anchor.match,
      ...(anchor.match !== 'exact' && { exact: record.exact }), ...(facts && { side: facts }),
    };
  };

  return {
    locate: (record, path, missing, extra = NO_KEYS) => {
      const row = documents.rowOf(record.document);
      if (row === undefined) {
        report.flag('danglingId', `${path}.document`, { id: record.document });
        return placed(-1, record, 'unavailable', { ...extra, document: record.document });
      }
      if (!hasWords(record)) {
        if ((record.grain ?? 'passage') === 'passage') report.flag('missingKey', path, { key: 'exact' });
        return placed(row, record, 'unavailable', extra);
      }
      const text = documents.indexed(row);
      return text === undefined ? placed(row, record, 'unavailable', extra) : anchored(row, text, record, path, missing, extra);
    },
    add: (placement) => {
      const row = document.length;
      document.push(placement.document);
      start.push(placement.start);
      end.push(placement.end);
      match.push(MATCHES.indexOf(placement.match));
      if (placement.exact !== undefined) exact.set(row, placement.exact);
      if (placement.side !== undefined) side.set(row, placement.side);
      return row;
    },
    columns: () => ({
      count: document.length,
      document: Int32Array.from(document),
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      sentence: Int32Array.from(start, (at, row) => (at < 0 ? -1 : documents.sentenceAt(document[row]!, at))),
      match: Uint8Array.from(match),
      exact,
      side,
    }),
  };
};
