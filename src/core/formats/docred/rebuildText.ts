import type { Span } from '../../../model/span';

/** A text made of tokens, with the place of each; UTF-16. */
export interface RebuiltText {
  readonly text: string;
  /** A sentence without tokens is empty. */
  readonly sentences: readonly Span[];
  /** By sentence. */
  readonly tokens: readonly (readonly Span[])[];
}

/** Tokens that a text has right behind the word before them. */
const CLOSES = /^(?:[,.;:!?)\]}%”…]+[-–—]?|['’](?:s|m|d|re|ve|ll)|n['’]t|'')$/iu;
/** Tokens that a text has right before the word after them. */
const OPENS = /^(?:[([{“‘$£€#]|``)$/u;

const STRAIGHT = '"';

/** For each token, whether a space stands before it. Straight quotation marks open and close in turn; where one is without its other, all stand alone. */
function* spacesBefore(tokens: readonly string[]): Generator<boolean> {
  const paired = tokens.filter((token) => token === STRAIGHT).length % 2 === 0;
  let inside = false;
  let opened = true;
  for (const token of tokens) {
    const straight = paired && token === STRAIGHT;
    const closes = straight ? inside : CLOSES.test(token);
    yield !opened && !closes;
    if (straight) inside = !inside;
    opened = straight ? inside : OPENS.test(token);
  }
}

/**
 * The text that sentences of tokens were made from, as near as it can be told: one space between two sentences and between two tokens,
 * but for marks that stand close to a word. Each token stands in it verbatim, blank ones too.
 */
export const rebuildText = (sentences: readonly (readonly string[])[]): RebuiltText => {
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): Span => {
    const start = length;
    pieces.push(piece);
    length += piece.length;
    return { start, end: length };
  };
  const spans: Span[] = [];
  const tokenSpans: Span[][] = [];
  for (const tokens of sentences) {
    if (length > 0) add(' ');
    const start = length;
    const places: Span[] = [];
    const spaces = spacesBefore(tokens);
    for (const token of tokens) {
      if (spaces.next().value === true) add(' ');
      places.push(add(token));
    }
    spans.push({ start, end: length });
    tokenSpans.push(places);
  }
  return { text: pieces.join(''), sentences: spans, tokens: tokenSpans };
};
