import { type IndexedText, occurrences, type Quote, statedVerbatim } from '../text/anchor';

/** A quote as a record gives it, in the document of that id. */
type QuoteIn = Partial<Quote> & { readonly document: string };

/** Where the file says that a quote stands, and how far from there it stands in the text. Code points. */
interface Witness {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/**
 * Of a stretch that a file places in a document, how many code points further on it stands now; undefined where that can't be told.
 */
export type ShiftOf = (document: string, start: number, end: number) => number | undefined;

/** More quotes than these tell no more of a text, and each costs a search in it. */
const MOST_WITNESSES = 2000;

const witnessOf = (text: IndexedText, { exact, start }: QuoteIn): Witness | undefined => {
  if (exact === undefined || start === undefined) return undefined;
  const length = [...exact].length;
  const standing = statedVerbatim(text, { exact, start });
  if (standing !== undefined) return { start, end: start + length, shift: 0 };
  // Only what stands in one place alone bears witness.
  const [only, second] = occurrences(text, exact, 2);
  if (only === undefined || second !== undefined) return undefined;
  return { start, end: start + length, shift: text.codePoints.toCodePoint(only.start) - start };
};

/**
 * How a text moved since it was annotated, as its quotes tell: what lies within a quote that stands whole elsewhere went with it, and
 * so did what lies between two quotes that moved equally far. Nothing is guessed from nearness. Each text is asked once, when it is first wanted.
 */
export const createShifts = (quotes: Iterable<QuoteIn>, textOf: (document: string) => IndexedText | undefined): ShiftOf => {
  let byDocument: Map<string, QuoteIn[]> | undefined;
  const known = new Map<string, readonly Witness[]>();
  const quotesOf = (document: string): readonly QuoteIn[] => {
    if (byDocument === undefined) {
      byDocument = new Map();
      for (const quote of quotes) {
        const own = byDocument.get(quote.document);
        if (own === undefined) byDocument.set(quote.document, [quote]);
        else if (own.length < MOST_WITNESSES) own.push(quote);
      }
    }
    return byDocument.get(document) ?? [];
  };
  const witnessesOf = (document: string): readonly Witness[] => {
    let witnesses = known.get(document);
    if (witnesses === undefined) {
      const text = textOf(document);
      witnesses = text === undefined ? [] : quotesOf(document).map((quote) => witnessOf(text, quote)).filter((witness) => witness !== undefined);
      known.set(document, witnesses);
    }
    return witnesses;
  };
  return (document, start, end) => {
    let before: Witness | undefined;
    let after: Witness | undefined;
    for (const witness of witnessesOf(document)) {
      if (witness.start <= start && witness.end >= end) return witness.shift;
      if (witness.end <= start && (before === undefined || witness.end > before.end)) before = witness;
      if (witness.start >= end && (after === undefined || witness.start < after.start)) after = witness;
    }
    return before !== undefined && before.shift === after?.shift ? before.shift : undefined;
  };
};
