import { abbreviationsOf } from './abbreviations';

/** UTF-16 offsets of a sentence, without outer white space. */
export type SentenceBounds = [start: number, end: number];

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]+/g;
const SOMETHING_SAID = /[\p{L}\p{N}]/u;
/** Closing marks at the head of a piece belong to the sentence before: French puts a space before '»'. */
const CLOSERS = /^[\s\u0085]*[»”’"'›)\]}]+(?=[\s\u0085,;:.!?…]|$)[,;:.!?…]*/;
const LOWER_FIRST = /^[\s\u0085]*[«“"'(‹[]*[\s\u0085]*\p{Ll}/u;
const UPPER_FIRST = /^[\s\u0085]*[«“"'(‹[]*[\s\u0085]*\p{Lu}/u;
const NUMBER_FIRST = /^[\s\u0085]*(?:\p{N}|[IVXLC]{2,}\b|[VX]\b)/u;
const FIRST_WORD = /[\p{L}’']+/u;
/** The word that a piece ends with, without its full stop: 'M', 'U.S', 'J.-P', 'c.-à-d'. */
const LAST_WORD = /(?:^|[\s\u0085(«“"'‹[’])([\p{L}ª.-]*\p{L}ª?)\.[\s\u0085]*$/u;
const INITIALS = /^(?:\p{Lu}\p{M}?\.-?)*\p{Lu}\p{M}?$/u;
const NUMBER_ONLY = /^[\s\u0085]*[([]?(?:\p{N}{1,3}|\p{L}|[IVX]{1,4})[.)][\s\u0085]*$/u;
const ENDS_IN_NUMBER = /(?:^|[\s\u0085])\p{N}{1,2}\.[\s\u0085]*$/u;

/** Words that begin a sentence rather than go on with a name: 'in the U.S. He said', 'le plan B. Elle a'. Not 'Le': 'J. Le Goff'. */
const STARTERS = new Set((
  'He She It They We You I The This That These Those There But And Or So In On At As For If When While After Before A An Its His Her Their '
  + 'Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Cela Les Un Une Des Mais Et Ou Or Dans En Au Aux À Selon Pour Si Quand Après Avant Son Sa Ses Leur Leurs'
).split(' '));

const ELIDED = /^(?:[LCJNS]|Qu)[’']/;

/** How much of a piece's end can hold an abbreviation: bounds the work on a line that is joined again and again. */
const TAIL = 60;

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (lang: string): Intl.Segmenter => {
  let segmenter = segmenters.get(lang);
  if (segmenter) return segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // A malformed tag: the file's, not ours.
    return segmenterOf('en');
  }
  segmenters.set(lang, segmenter);
  return segmenter;
};

/** Engines take a time per sentence that grows with the string they are given: long lines go to them a window at a time. */
const WINDOW = 2048;

/** Where `Intl.Segmenter` begins a sentence in a line, but for the first. */
const rawCuts = (line: string, lang: string): number[] => {
  const segmenter = segmenterOf(lang);
  const found: number[] = [];
  let from = 0;
  for (let size = WINDOW; ; ) {
    const inWindow: number[] = [];
    for (const { index } of segmenter.segment(line.slice(from, from + size))) if (index > 0) inWindow.push(from + index);
    if (from + size >= line.length) {
      found.push(...inWindow);
      return found;
    }
    // What follows the window may undo its last cut, so that one is made again.
    inWindow.pop();
    const last = inWindow.at(-1);
    if (last === undefined) {
      size *= 2;
      continue;
    }
    found.push(...inWindow);
    from = last;
    size = WINDOW;
  }
};

/** True where `next` goes on with the sentence that `piece` seems to end. */
const goesOn = (piece: string, next: string, lang: string): boolean => {
  if (!SOMETHING_SAID.test(next) || LOWER_FIRST.test(next) || NUMBER_ONLY.test(piece)) return true;
  const tail = piece.slice(-TAIL);
  const { titles, numbered, linking, ordinals } = abbreviationsOf(lang);
  if (ordinals && ENDS_IN_NUMBER.test(tail)) return true;
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  if (linking.has(word)) return true;
  if (numbered.has(word) && NUMBER_FIRST.test(next)) return true;
  if (!UPPER_FIRST.test(next)) return false;
  const first = FIRST_WORD.exec(next)?.[0] ?? '';
  return titles.has(word) || (INITIALS.test(word) && !STARTERS.has(first) && !ELIDED.test(first));
};

/** Where the pieces of a line begin, once those that were cut wrongly are joined; then the line's end. */
const cuts = (line: string, lang: string): number[] => {
  const found = [0];
  for (const index of rawCuts(line, lang)) {
    const from = found[found.length - 1] ?? 0;
    const closers = CLOSERS.exec(line.slice(index))?.[0].length ?? 0;
    const cut = index + closers;
    if (cut > from && !goesOn(line.slice(from, index), line.slice(cut), lang)) found.push(cut);
  }
  found.push(line.length);
  return found;
};

const lines = (text: string): SentenceBounds[] => {
  const found: SentenceBounds[] = [];
  let start = 0;
  for (const { index, 0: breaks } of text.matchAll(LINE_BREAK)) {
    found.push([start, index]);
    start = index + breaks.length;
  }
  found.push([start, text.length]);
  return found;
};

const trimmed = (text: string, start: number, end: number): SentenceBounds => {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, start + piece.trimEnd().length)];
};

/**
 * The sentences of a text, in order and without overlap, that together hold all of it but white space. None crosses a line break.
 * `Intl.Segmenter` cuts; cuts after abbreviations, initials and numbers, and before closing marks and small letters, are mended.
 * A malformed language tag counts as English.
 */
export const splitSentences = (text: string, lang: string): SentenceBounds[] => {
  const found: SentenceBounds[] = [];
  for (const [from, to] of lines(text)) {
    const line = text.slice(from, to);
    if (line.trim() === '') continue;
    const bounds = cuts(line, lang);
    for (let at = 1; at < bounds.length; at += 1) {
      const [start, end] = trimmed(line, bounds[at - 1]!, bounds[at]!);
      if (end > start) found.push([from + start, from + end]);
    }
  }
  return found;
};
