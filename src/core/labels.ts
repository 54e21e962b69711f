import { SERIF_ADVANCES, SERIF_OTHER } from '../model/fontMetrics';
import { CANVAS } from '../model/tokens';

const ADVANCES: ReadonlyMap<number, number> = new Map(
  SERIF_ADVANCES.flatMap(([first, widths]) => widths.map((width, place): [number, number] => [first + place, width])),
);

/** Ends in a hyphen that stood inside a word. */
const HYPHENATED = /\p{L}-$/u;

const COMBINING = /^\p{M}$/u;
const IDEOGRAPH = 1000;

/** More lines than these hide the graph; the rest is behind the ellipsis, and in the tooltip. */
const MOST_LINES = 4;

/** Characters looked at: a name of a megabyte is still drawn in no time. */
const MOST_CHARACTERS = 240;

/** Width in px of one line in the canvas's serif face at weight 400. Kerning is not counted. */
export function serifWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    thousandths += ADVANCES.get(code) ?? (COMBINING.test(sign) ? 0 : code >= 0x2e80 ? IDEOGRAPH : SERIF_OTHER);
  }
  return (thousandths * size) / 1000;
}

/**
 * A label as the canvas draws it, one string a line, none wider than `CANVAS.labelWidth` px: broken at spaces (never at
 * no-break ones) and after hyphens, lines of about equal width, at most four, the last with an ellipsis where text is left out.
 */
export function wrapLabel(text: string, size: number = CANVAS.labelSize, width: number = CANVAS.labelWidth): readonly string[] {
  const short = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS).toWellFormed() : text;
  // What would turn the text that follows it around has no place on a canvas.
  const clean = short.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, ' ');
  const words = clean.split(/[ ]+|(?<=\p{L}-)(?=\p{L})/u).filter((word) => word !== '').flatMap((word) => pieces(word, size, width));
  if (words.length === 0) return [''];
  const widest = filled(words, size, width);
  if (widest.length > MOST_LINES) return [...widest.slice(0, MOST_LINES - 1), ellipsed(widest[MOST_LINES - 1]!, size, width)];
  if (widest.length === 1) return widest;
  // As many lines as it must have, but no wider than it needs to be: 'Initiative de la / mer Noire' instead of one word left over.
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(words, size, middle).length <= widest.length && filled(words, size, middle).every((line) => serifWidth(line, size) <= middle)) high = middle;
    else low = middle;
  }
  return filled(words, size, high);
}

function filled(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : HYPHENATED.test(line) ? `${line}${word}` : `${line} ${word}`;
    if (line === undefined || serifWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A word wider than a whole line is cut where the line is full. */
function pieces(word: string, size: number, width: number): string[] {
  if (serifWidth(word, size) <= width) return [word];
  const cut: string[] = [''];
  for (const sign of word) {
    const longer = `${cut.at(-1) ?? ''}${sign}`;
    if (serifWidth(longer, size) > width && cut.at(-1) !== '') cut.push(sign);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}

function ellipsed(line: string, size: number, width: number): string {
  const signs = [...line];
  while (signs.length > 0 && serifWidth(`${signs.join('').trimEnd()}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** What a node's symbol and label take up around its centre, in px; the label stands centred beneath the symbol. */
export interface LabelBox {
  readonly width: number;
  /** Height of the label alone. */
  readonly height: number;
}

export function labelBox(lines: readonly string[], size: number = CANVAS.labelSize): LabelBox {
  return { width: Math.max(0, ...lines.map((line) => serifWidth(line, size))), height: lines.length * CANVAS.labelLine };
}
