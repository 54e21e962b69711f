/** Marks that search leaves out: combining diacritics, Hebrew points and Arabic vowel signs, but no vowel sign of an Indic script. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const SPACES = /[\s\u0085]+/g;
const APOSTROPHES = /[\u2018-\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u2039\u203a`\u00b4\uff07]/g;
const QUOTATION_MARKS = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02\u301d-\u301f]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ', ﬁ: 'fi', ﬂ: 'fl' };
const FOLDED_LETTERS = /[œæßøłđıςﬁﬂ]/g;
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

const foldMarks = (text: string): string =>
  text.replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"').replace(DASHES, '-');

/**
 * Folds a text for search and for comparing names: lower case, no diacritics, ligatures spelt out, one form of apostrophe,
 * quotation mark and dash, runs of white space as one space. It may be shorter or longer than the text; it isn't trimmed.
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(/ {2,}/g, ' ');
  return foldMarks(lower.normalize('NFD').replace(DIACRITICS, ''))
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(SPACES, ' ');
};

/** A text in the form in which quotes are compared, and the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, the UTF-16 offset in the original of what it came from; then the original's length.
   * Two units with the same offset came from one place, so that a match may not begin or end between them.
   */
  readonly starts: Uint32Array;
}

/** What NFC composes: one code point and all that may join it (marks, Hangul vowels and finals, one Kirat Rai vowel); or a white-space run. */
const CLUSTER = /[\s\u0085]+|[\s\S][\p{M}\u1160-\u11ff\u{16d67}]*/uy;

/** Below this code unit nothing composes with what stands before it. */
const FIRST_COMBINING = 0x300;

/** The space, the quotation marks and the apostrophes of Latin-1 have folded forms; all else below U+0300 stays. */
const staysItself = (unit: number): boolean =>
  unit > 0x20 && unit < FIRST_COMBINING && unit !== 0x60 && (unit < 0x7f || unit > 0xa0)
  && unit !== 0xab && unit !== 0xbb && unit !== 0xb4 && (unit < 0x2b9 || unit > 0x2bd);

/**
 * NFC, with runs of white space as one space and one form of quotation mark, apostrophe and dash; case and diacritics stay.
 * Linear in the text; one document is normalised once (see `indexText`).
 */
export const normaliseForMatch = (text: string): NormalisedText => {
  const pieces: string[] = [];
  const starts: number[] = [];
  let plainFrom = -1;
  let at = 0;
  while (at < text.length) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (staysItself(text.charCodeAt(at)) && next < FIRST_COMBINING) {
      if (plainFrom < 0) plainFrom = at;
      starts.push(at);
      at += 1;
      continue;
    }
    if (plainFrom >= 0) {
      pieces.push(text.slice(plainFrom, at));
      plainFrom = -1;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0] ?? text.charAt(at);
    const composed = cluster.normalize('NFC');
    const normal = foldMarks(composed).replace(SPACES, ' ');
    const kept = composed === cluster && normal.length === cluster.length;
    for (let unit = 0; unit < normal.length; unit += 1) starts.push(kept ? at + unit : at);
    pieces.push(normal);
    at += cluster.length;
  }
  if (plainFrom >= 0) pieces.push(text.slice(plainFrom));
  starts.push(text.length);
  return { text: pieces.join(''), starts: Uint32Array.from(starts) };
};
