/** Advance widths of Inter at weight 400 from U+0020 to U+007E, in hundredths of the font size; read from the font. */
const WIDTHS = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29, 30, 66, 66, 66, 51,
  97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 36, 36, 36, 47, 46,
  32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];
const OTHER = 62;
const IDEOGRAPH = 100;

/** About how wide a line of the interface's face is, in px: core has no fonts to ask, so a little is allowed for. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const sign of text.normalize('NFD')) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    if (code === 0xa0 || code === 0x202f) hundredths += 28;
    else if (code === 0x2019) hundredths += 27;
    else hundredths += WIDTHS[code - 32] ?? (code >= 0x2e80 ? IDEOGRAPH : OTHER);
  }
  return (hundredths / 100) * size;
}

/** Breaks a text at spaces into lines of at most that width in px; a word that is wider alone is cut, and what is past `most` lines is left out, with an ellipsis. */
export function wrapped(text: string, size: number, width: number, most = 12): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n\r]+/).filter((part) => part !== '').flatMap((part) => cut(part, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width || line === '') {
      line = longer;
      continue;
    }
    if (lines.push(line) === most) return [...lines.slice(0, -1), `${line}…`];
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let wide = 0;
  for (const sign of word) {
    const more = textWidth(sign, size);
    if (piece !== '' && wide + more > width) {
      pieces.push(piece);
      piece = '';
      wide = 0;
    }
    piece += sign;
    wide += more;
  }
  return [...pieces, piece];
}
